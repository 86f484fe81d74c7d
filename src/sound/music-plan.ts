/**
 * The version of the composer and of its instruments. Raise it with every change that alters a
 * single sample: the file name carries it, so that an old file is never taken for a new one.
 */
const COMPOSER_VERSION = 1;

/** What the music must follow. Frames count from the start of the clip. */
export type MusicPlan = {
  readonly durationInFrames: number;
  /** Frames per second of the clip. */
  readonly fps: number;
  /** Frames where the music becomes fuller. Order and repetition do not matter. */
  readonly liftsAtFrames: readonly number[];
  readonly mood: 'river';
};

/** The lifts of a plan in the order of time, each once. */
export const orderedLifts = (plan: MusicPlan): readonly number[] =>
  [...new Set(plan.liftsAtFrames)].sort((a, b) => a - b);

/**
 * FNV-1a, 32 bits, over the UTF-16 units of an ASCII text: small, pure and the same in a browser.
 * Source: http://www.isthe.com/chongo/tech/comp/fnv/ (offset basis 2166136261, prime 16777619).
 */
export const fnv1a32 = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  return hash >>> 0;
};

/**
 * The name of the file that holds this plan's music, such as `river-1a2b3c4d.wav`. It depends on
 * nothing but the plan and the composer, so a page can name the file that Node will write.
 */
export const musicFileName = (plan: MusicPlan): string => {
  const canonical = JSON.stringify([
    COMPOSER_VERSION,
    plan.mood,
    plan.durationInFrames,
    plan.fps,
    orderedLifts(plan),
  ]);
  return `${plan.mood}-${fnv1a32(canonical).toString(16).padStart(8, '0')}.wav`;
};
