import type {MusicMood} from '../dossier/music-moods';

/**
 * The version of the composer, its instruments and the fitting of files. Raise it with every change that alters a
 * single sample: it is part of the file name, so that an old file is never taken for a new one.
 */
const COMPOSER_VERSION = 2;

/** What any music must follow. Frames count from the start of the clip. */
type ClipTiming = {
  readonly durationInFrames: number;
  /** Frames per second of the clip. */
  readonly fps: number;
  /** Frames where composed music becomes fuller. Order and repetition do not matter. */
  readonly liftsAtFrames: readonly number[];
};

/** Music that the project composes. */
export type MoodPlan = ClipTiming & {readonly mood: MusicMood};

/** Music from a file, by its path inside `public/`; it is made to fit and ignores the lifts. */
export type FilePlan = ClipTiming & {readonly file: string};

export type MusicPlan = MoodPlan | FilePlan;

/** The lifts of a plan in the order of time, each once. */
export const orderedLifts = (plan: MusicPlan): readonly number[] =>
  [...new Set(plan.liftsAtFrames)].sort((a, b) => a - b);

/**
 * FNV-1a, 32 bits, over the UTF-16 units of a text: small, pure and the same in a browser.
 * Source: http://www.isthe.com/chongo/tech/comp/fnv/ (offset basis 2166136261, prime 16777619).
 */
export function fnv1a32(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/**
 * The name of the WAV that holds this plan's music, such as `river-1a2b3c4d.wav`. It depends only on the plan and the
 * composer, so a page can name the file that Node will write. What the file of a `FilePlan` holds cannot be known here:
 * the writer looks at that.
 */
export function musicFileName(plan: MusicPlan): string {
  const timing = [COMPOSER_VERSION, plan.durationInFrames, plan.fps];
  const [name, identity] =
    'mood' in plan
      ? [plan.mood, [...timing, plan.mood, orderedLifts(plan)]]
      : ['file', [...timing, 'file', plan.file]];
  return `${name}-${fnv1a32(JSON.stringify(identity)).toString(16).padStart(8, '0')}.wav`;
}
