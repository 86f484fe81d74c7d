import {clipGainAt, type SoundClip, type SoundPlan} from '../../timeline/sound-plan';
import type {StereoRun} from '../dsp/read-frames';
import {SAMPLE_RATE, type StereoPcm} from '../dsp/stereo-sound';

/** Where a frame begins, in samples. */
export const sampleOfFrame = (frame: number, fps: number): number =>
  Math.round((frame * SAMPLE_RATE) / fps);

/** Part of a frame over which the gain goes from one frame's value to the next one's: 8 ms at 25 frames a second. */
const RAMP = 0.2;

/**
 * Linear gain of a clip at each of `count` of its samples, from `first` on.
 *
 * The preview holds the curve's value through each frame, which would be heard as steps. Here the gain
 * goes straight from frame to frame, over the fifth of a frame around the cut between them; so each frame
 * keeps the level that the preview gives it, to half a decibel even in the steepest fade.
 */
export function clipGains(
  clip: SoundClip,
  plan: SoundPlan,
  {first, count}: {readonly first: number; readonly count: number},
): Float32Array {
  const gains = new Float32Array(count);
  const last = clip.durationInFrames - 1;
  const gainAt = (frame: number): number =>
    clipGainAt(clip.startFrame + Math.min(last, Math.max(0, frame)), clip, plan);
  const perFrame = SAMPLE_RATE / plan.fps;
  let [frame, from, to] = [-2, 0, 0];
  for (let i = 0; i < count; i++) {
    // From the middle of one frame to the middle of the next.
    const place = (first + i) / perFrame - 0.5;
    const before = Math.floor(place);
    if (before !== frame) {
      frame = before;
      from = gainAt(frame);
      to = gainAt(frame + 1);
    }
    const way = (place - before - 0.5) / RAMP + 0.5;
    gains[i] = from + (to - from) * Math.min(1, Math.max(0, way));
  }
  return gains;
}

export type AddRequest = {
  readonly into: StereoPcm;
  readonly run: StereoRun;
  readonly clip: SoundClip;
  readonly plan: SoundPlan;
  /** Samples of this clip that came before. */
  readonly at: number;
};

/**
 * Adds a run of a clip's samples to a sound of the whole film.
 * @returns samples of the clip so far.
 */
export function addRun({into, run, clip, plan, at}: AddRequest): number {
  const start = sampleOfFrame(clip.startFrame, plan.fps) + at;
  const end = sampleOfFrame(clip.startFrame + clip.durationInFrames, plan.fps);
  const count = Math.max(0, Math.min(run.left.length, Math.min(end, into.left.length) - start));
  const gains = clipGains(clip, plan, {first: at, count});
  for (let i = 0; i < count; i++) {
    const gain = gains[i] as number;
    into.left[start + i] = (into.left[start + i] as number) + (run.left[i] as number) * gain;
    into.right[start + i] = (into.right[start + i] as number) + (run.right[i] as number) * gain;
  }
  return at + run.left.length;
}
