import {z} from 'zod';

/** A figure as it is shown: text is formatted once, in the script. */
const figureSchema = z.strictObject({
  value: z.number(),
  decimals: z.int().min(0).max(3),
  text: z.string(),
  unit: z.string(),
  label: z.string(),
  /** Id of the indicator or rate in the dossier; for the ledger, the picture does not ask. */
  indicator: z.string().optional(),
  /** Id of the group whose share of the indicator this is. */
  group: z.string().optional(),
});
export type Figure = z.infer<typeof figureSchema>;

/** One chart at a time; each arrives on the beat of its id. */
export const figureViewSchema = z.discriminatedUnion('type', [
  z.strictObject({type: z.literal('counter'), id: z.string(), figure: figureSchema}),
  z.strictObject({
    type: z.literal('ring'),
    id: z.string(),
    /** The rate; `value` is in percent and may exceed 100. */
    figure: figureSchema,
    /** What the rate is measured against, such as "so với công dân từ đủ 14 tuổi". */
    basis: z.string(),
    numerator: figureSchema,
    denominator: figureSchema,
  }),
  z.strictObject({
    type: z.literal('bars'),
    id: z.string(),
    title: z.string(),
    rows: z.array(figureSchema).min(2).max(5),
  }),
  z.strictObject({
    type: z.literal('ranking'),
    id: z.string(),
    title: z.string(),
    unit: z.string(),
    rows: z.array(figureSchema).min(2).max(16),
  }),
]);
export type FigureView = z.infer<typeof figureViewSchema>;
