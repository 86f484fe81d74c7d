import {z} from 'zod';
import {type SceneKind} from '../dossier/scene-kinds';
import {type SceneOf, sceneSchema} from '../script/scene';
import {musicSourceSchema, scriptSchema} from '../script/script';
import {spanTakeSchema} from './voice-take';

const frame = z.int().nonnegative();

/** When a scene is on, and when things happen in it. */
const timingSchema = z.strictObject({
  /** First frame of the scene, from the start of the clip. */
  from: frame,
  durationInFrames: z.int().positive(),
  /** Beats by name, in frames from the start of the scene: line ids, item ids and marks. */
  beats: z.record(z.string(), frame),
});

/** A caption on screen: one or two lines, the same in the picture, the SRT and the VTT. `endFrame` is exclusive. */
const cueSchema = z.strictObject({
  id: z.string(),
  sceneId: z.string(),
  lineId: z.string(),
  startFrame: frame,
  endFrame: frame,
  lines: z.array(z.string()).min(1).max(2),
});
export type Cue = z.infer<typeof cueSchema>;

/** When a line of narration sounds. `endFrame` is exclusive; `measured` says whether a recording gave the length. */
const voiceSpanSchema = z.strictObject({
  lineId: z.string(),
  startFrame: frame,
  endFrame: frame,
  syllables: z.int().nonnegative(),
  measured: z.boolean(),
  /** What sounds; absent while the line has no voice. */
  take: spanTakeSchema.optional(),
});
export type VoiceSpan = z.infer<typeof voiceSpanSchema>;

const timelineSceneSchema = z.strictObject({scene: sceneSchema, ...timingSchema.shape});
export type TimelineScene = z.infer<typeof timelineSceneSchema>;

/** The whole clip in integer frames: everything that the picture and the sound need, and nothing else. */
export const timelineSchema = z.strictObject({
  version: z.literal(1),
  title: z.string(),
  slug: z.string(),
  motif: scriptSchema.shape.motif,
  glossary: z.array(z.string()),
  fps: z.int().positive(),
  width: z.int().positive(),
  height: z.int().positive(),
  durationInFrames: z.int().positive(),
  /** Frame whose picture is the poster. */
  posterFrame: frame,
  scenes: z.array(timelineSceneSchema).min(1),
  cues: z.array(cueSchema),
  voice: z.array(voiceSpanSchema),
  music: z.strictObject({
    source: musicSourceSchema,
    /** Path inside `public/`; absent = a silent clip, as in the gallery of edge cases. */
    src: z.string().optional(),
    liftsAtFrames: z.array(frame),
    baseDb: z.number(),
    duckDb: z.number(),
  }),
});
export type Timeline = z.infer<typeof timelineSchema>;

/** A scene of one kind with its timing: what a scene's component is given. */
export type TimedScene<Kind extends SceneKind> = z.infer<typeof timingSchema> & {
  readonly scene: SceneOf<Kind>;
};
