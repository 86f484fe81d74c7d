/** What sets the level of a sound that is ducked under the voice. Frames count from the start of the clip. */
export type GainPlan = {
  /** When the sound begins; absent = with the clip. */
  readonly startFrame?: number | undefined;
  /** How long the sound lasts. */
  readonly durationInFrames: number;
  /** Seconds from silence at its head, and to silence at its tail; absent = those of music under a whole clip. */
  readonly fadeInSeconds?: number | undefined;
  readonly fadeOutSeconds?: number | undefined;
  /** Frames per second. */
  readonly fps: number;
  /** Gain in dB where no voice sounds. */
  readonly baseDb: number;
  /** Gain in dB under voice, on the same scale as `baseDb`; above `baseDb` it counts as `baseDb`. */
  readonly duckDb: number;
  /** When the voice sounds, in any order; spans may touch or overlap. Empty spans do not count. */
  readonly voiceSpans: readonly {readonly startFrame: number; readonly endFrame: number}[];
};

/** Seconds. The fall ends where the voice begins, so that its first syllable is already clear. */
export const DUCK_ATTACK_SECONDS = 0.2;
/** Seconds. The rise begins where the voice ends. */
export const DUCK_RELEASE_SECONDS = 0.6;
/** Seconds that the music must have at full level between two voices; with less it would pump. */
const DUCK_MINIMUM_REST_SECONDS = 0.3;
/** Seconds from silence at the head of the clip. */
export const FADE_IN_SECONDS = 0.6;
/** Seconds to silence at the tail of the clip. */
export const FADE_OUT_SECONDS = 2.5;

/** Linear gain of a level in dB. */
export const gainOfDb = (db: number): number => 10 ** (db / 20);

const clamp01 = (x: number): number => Math.min(1, Math.max(0, x));

/** A quarter of a sine, squared: no corner at 0 or 1 that could be heard. */
const ease = (x: number): number => Math.sin((clamp01(x) * Math.PI) / 2) ** 2;

/**
 * How far the music is ducked at a frame: 0 not at all, 1 fully.
 *
 * Looks only at the nearest voice before and after, so that it needs no sorted list and no state from frame to frame:
 * the preview may jump anywhere.
 */
function duckAmountAt(frame: number, plan: GainPlan): number {
  let previousEnd = -Infinity;
  let nextStart = Infinity;
  for (const {startFrame, endFrame} of plan.voiceSpans) {
    if (!(endFrame > startFrame)) continue;
    if (startFrame <= frame && frame <= endFrame) return 1;
    if (endFrame < frame) previousEnd = Math.max(previousEnd, endFrame);
    if (startFrame > frame) nextStart = Math.min(nextStart, startFrame);
  }
  const pauseSeconds = (nextStart - previousEnd) / plan.fps;
  if (pauseSeconds < DUCK_ATTACK_SECONDS + DUCK_RELEASE_SECONDS + DUCK_MINIMUM_REST_SECONDS)
    return 1;
  const secondsSince = (frame - previousEnd) / plan.fps;
  const secondsUntil = (nextStart - frame) / plan.fps;
  return Math.max(
    clamp01(1 - secondsSince / DUCK_RELEASE_SECONDS),
    clamp01(1 - secondsUntil / DUCK_ATTACK_SECONDS),
  );
}

/** Fades at both ends: 0 on the first frame, and 0 on the last frame that is drawn. */
function fadeAt(frame: number, plan: GainPlan): number {
  const {startFrame = 0, fadeInSeconds = FADE_IN_SECONDS, fadeOutSeconds = FADE_OUT_SECONDS} = plan;
  const since = frame - startFrame;
  const fromHead = ease(since / plan.fps / fadeInSeconds);
  const toTail = ease((plan.durationInFrames - 1 - since) / plan.fps / fadeOutSeconds);
  return Math.min(fromHead, toTail);
}

/**
 * Linear gain of music or footage at a frame, for Remotion's `<Audio volume>` and for the mix alike: the preview plays
 * what is mixed, and the level under the voice can be proved from the plan. Ducking is linear in dB, which the ear hears
 * as a steady fall. Frames outside the sound are silent.
 */
export function duckedGainAt(frame: number, plan: GainPlan): number {
  const duckDb = Math.min(plan.duckDb, plan.baseDb);
  const levelDb = plan.baseDb + (duckDb - plan.baseDb) * duckAmountAt(frame, plan);
  return gainOfDb(levelDb) * fadeAt(frame, plan);
}
