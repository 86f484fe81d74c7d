import {z} from 'zod';
import type {SceneKind} from '../dossier/scene-kinds';
import {ICON_WORDS} from '../dossier/icon-names';
import {valuesOf} from '../dossier/words/word';

/**
 * A line of narration: captions show its written form, the voice says its spoken form; both come from one text.
 * A mark ties a beat of the picture to the syllable that is being spoken.
 */
const lineSchema = z.strictObject({
  /** Unique in the clip, such as `team.2`; recordings are filed under it. */
  id: z.string().min(1),
  text: z.string().min(1),
  /** The words as they are spoken, without punctuation: what a recording of this line has to say. */
  spoken: z.string(),
  /** How many syllables (tiếng) `spoken` has. */
  syllables: z.int().nonnegative(),
  /** Where the clip is too long, lines that have this go first, the lowest number before all others. */
  optional: z.int().min(1).max(9).optional(),
  marks: z.array(z.strictObject({name: z.string(), atSyllable: z.int().nonnegative()})),
  /** Figures that the line says, in order, each as it is written; absent when it says none. */
  figures: z.array(z.strictObject({indicator: z.string(), text: z.string()})).optional(),
});
export type Line = z.infer<typeof lineSchema>;

const iconSchema = z.enum(valuesOf(ICON_WORDS));

/** A thing that arrives on its own beat: the beat of the same id. */
const itemSchema = z.strictObject({
  id: z.string().min(1),
  title: z.string().min(1),
  detail: z.string().optional(),
  icon: iconSchema,
});
export type Item = z.infer<typeof itemSchema>;

/** Footage or a photograph of the ward that cuts into the drawing on the beat `footage`. */
const footageSchema = z.strictObject({
  kind: z.enum(['photo', 'video']),
  /** Path inside `public/`. */
  src: z.string().min(1),
  caption: z.string().optional(),
  /** A film whose own sound is heard, under the voice. */
  keepSound: z.boolean().optional(),
});
export type Footage = z.infer<typeof footageSchema>;

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
const figureViewSchema = z.discriminatedUnion('type', [
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

const baseScene = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  /** Content tags of the contest's plan that this scene answers, such as `C3.1`. */
  contents: z.array(z.string()),
  /** Heading on screen. */
  heading: z.string(),
  lines: z.array(lineSchema),
  /** True when any figure shown or spoken here is sample data: the picture then says so. */
  sample: z.boolean(),
  footage: footageSchema.optional(),
});

const scene = <Kind extends SceneKind, Shape extends z.core.$ZodLooseShape>(
  kind: Kind,
  shape: Shape,
) => baseScene.extend({kind: z.literal(kind), ...shape});

export const sceneSchema = z.discriminatedUnion('kind', [
  scene('hook', {
    /** The errand as it used to be, on the slip of the queue. */
    slip: z.strictObject({office: z.string(), ticket: z.string(), wait: z.string()}),
  }),
  scene('title', {contest: z.string(), unit: z.string(), place: z.string()}),
  scene('team', {
    groups: z.array(z.string()).min(1).max(16),
    groupsLabel: z.string(),
    members: z.array(itemSchema).min(2).max(8),
    motto: z.string(),
  }),
  scene('changes', {
    beforeLabel: z.string(),
    afterLabel: z.string(),
    pairs: z
      .array(
        z.strictObject({
          id: z.string(),
          before: z.string(),
          after: z.string(),
          iconBefore: iconSchema,
          iconAfter: iconSchema,
        }),
      )
      .min(1)
      .max(4),
  }),
  scene('services', {
    app: z.string(),
    steps: z.array(itemSchema).min(2).max(6),
  }),
  scene('market', {
    stations: z.array(itemSchema).min(3).max(9),
    /** What the plan calls the most important: the scene ends on it, on the beat `pledge`. */
    pledge: z.strictObject({title: z.string(), text: z.string()}),
  }),
  scene('needs', {
    doors: z
      .array(itemSchema.extend({tasks: z.array(z.string()).min(1).max(3)}))
      .min(2)
      .max(4),
  }),
  scene('statistics', {
    views: z.array(figureViewSchema).min(1).max(5),
    asOf: z.string(),
    source: z.string(),
  }),
  scene('outreach', {center: z.string(), channels: z.array(itemSchema).min(2).max(6)}),
  scene('management', {center: z.string(), steps: z.array(itemSchema).min(3).max(6)}),
  scene('solutions', {stones: z.array(itemSchema).min(2).max(6)}),
  scene('closing', {
    thanks: z.string(),
    unit: z.string(),
    date: z.string(),
    credits: z.array(z.strictObject({role: z.string(), name: z.string()})).max(6),
    sources: z.array(z.string()).max(4),
    groupCount: z.int().positive(),
  }),
]);

export type Scene = z.infer<typeof sceneSchema>;
export type {SceneKind} from '../dossier/scene-kinds';
export type SceneOf<Kind extends SceneKind> = Extract<Scene, {kind: Kind}>;
