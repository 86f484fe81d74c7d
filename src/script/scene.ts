import {z} from 'zod';
import {SCENE_KINDS, type SceneKind} from '../dossier/scene-kinds';
import {definitionOf, type SCENES} from './scenes';

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

/** Footage or a photograph of the ward that cuts into the drawing on the beat `footage`. */
const footageSchema = z.strictObject({
  kind: z.enum(['photo', 'video']),
  /** Path inside `public/`. */
  src: z.string().min(1),
  caption: z.string().optional(),
  /** A film whose sound is heard, under the voice. */
  keepSound: z.boolean().optional(),
});
export type Footage = z.infer<typeof footageSchema>;

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

const schemaOf = <Kind extends SceneKind, Fields extends z.core.$ZodLooseShape>({
  kind,
  fields,
}: {
  readonly kind: Kind;
  readonly fields: Fields;
}) => baseScene.extend({kind: z.literal(kind), ...fields});

type SceneSchema = {
  [Kind in keyof typeof SCENES]: ReturnType<typeof schemaOf<Kind, (typeof SCENES)[Kind]['fields']>>;
}[keyof typeof SCENES];

/** A scene of any kind: what all have, and the fields of its definition. */
export const sceneSchema = z.discriminatedUnion(
  'kind',
  SCENE_KINDS.map((kind) => schemaOf(definitionOf(kind))) as [SceneSchema, ...SceneSchema[]],
);

export type Scene = z.infer<typeof sceneSchema>;
export type SceneOf<Kind extends SceneKind> = Extract<Scene, {kind: Kind}>;
