import {z} from 'zod';
import {MUSIC_MOODS} from '../dossier/music-moods';
import {MOTIF_WORDS} from '../dossier/words/value-words';
import {valuesOf} from '../dossier/words/word';
import {sceneSchema} from './scene';

/** Where the music bed comes from. */
export const musicSourceSchema = z.union([
  z.strictObject({mood: z.enum(MUSIC_MOODS)}),
  z.strictObject({file: z.string().min(1)}),
]);
export type MusicSource = z.infer<typeof musicSourceSchema>;

/** What is said and shown, in order, before anyone knows when. */
export const scriptSchema = z.strictObject({
  title: z.string(),
  slug: z.string(),
  /** Name of the drawn background of the place; theme data, so that another ward may have another. */
  motif: z.enum(valuesOf(MOTIF_WORDS)),
  /** Names and terms of the dossier that a line break must not cut. */
  glossary: z.array(z.string()),
  /** How words of this dossier are spoken, beside what the reader knows. */
  lexicon: z.array(z.strictObject({written: z.string(), spoken: z.string()})),
  /** The music bed: a mood for the project's composer, or a file inside `public/`. */
  music: musicSourceSchema,
  scenes: z.array(sceneSchema).min(1),
});
export type Script = z.infer<typeof scriptSchema>;
