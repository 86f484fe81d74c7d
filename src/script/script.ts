import {z} from 'zod';
import {sceneSchema} from './scene';

/** What is said and shown, in order, before anyone knows when. */
export const scriptSchema = z.strictObject({
  title: z.string(),
  slug: z.string(),
  /** Name of the drawn background of the place; theme data, so that another ward has its own. */
  motif: z.enum(['river-hill', 'fields', 'town']),
  /** Names and terms of the dossier that a line break must not cut. */
  glossary: z.array(z.string()),
  scenes: z.array(sceneSchema).min(1),
});
export type Script = z.infer<typeof scriptSchema>;
