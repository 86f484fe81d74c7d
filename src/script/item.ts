import {z} from 'zod';
import {ICON_WORDS} from '../dossier/icon-names';
import {valuesOf} from '../dossier/words/word';

export const iconSchema = z.enum(valuesOf(ICON_WORDS));

/** A thing that arrives on the beat of its id. */
export const itemSchema = z.strictObject({
  id: z.string().min(1),
  title: z.string().min(1),
  detail: z.string().optional(),
  icon: iconSchema,
});
export type Item = z.infer<typeof itemSchema>;

export const idsOf = (things: readonly {readonly id: string}[]): readonly string[] =>
  things.map(({id}) => id);

export const wordsOf = (items: readonly Item[]): readonly string[] =>
  items.flatMap(({title, detail}) => (detail ? [title, detail] : [title]));
