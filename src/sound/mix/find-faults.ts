import type {SoundPlan} from '../../timeline/sound-plan';
import {SAMPLE_RATE, type StereoPcm} from '../dsp/stereo-sound';

/** A silent part of a sound, in seconds from its start. */
export type Silence = {readonly startSeconds: number; readonly endSeconds: number};

/** Below this nothing is heard: the threshold of EBU QC item 0078B. */
const SILENT_DBFS = -60;
/** Samples that are judged together, 10 ms. */
const BLOCK = SAMPLE_RATE / 100;

/** Seconds of silence that are no fault. */
export const MOST_SILENT_SECONDS = 2;

/** Every part in which both channels stay under −60 dBFS for longer than `seconds`. */
function findSilences({left, right}: StereoPcm, seconds: number): readonly Silence[] {
  const threshold = 10 ** (SILENT_DBFS / 20);
  const found: Silence[] = [];
  let start = 0;
  const close = (end: number): void => {
    if (end - start > seconds * SAMPLE_RATE)
      found.push({startSeconds: start / SAMPLE_RATE, endSeconds: end / SAMPLE_RATE});
  };
  for (let block = 0; block < left.length; block += BLOCK) {
    const end = Math.min(left.length, block + BLOCK);
    let isSilent = true;
    for (let i = block; i < end && isSilent; i++) {
      isSilent =
        Math.abs(left[i] as number) < threshold && Math.abs(right[i] as number) < threshold;
    }
    if (isSilent) continue;
    close(block);
    start = end;
  }
  close(left.length);
  return found;
}

/**
 * Silences longer than 2 s that are not planned: the plan has a sound in them for more than 2 s altogether.
 */
export const unplannedSilences = (sound: StereoPcm, plan: SoundPlan): readonly Silence[] =>
  findSilences(sound, MOST_SILENT_SECONDS).filter((silence) => {
    const parts = plan.clips
      .map(({startFrame, durationInFrames}) => ({
        from: Math.max(silence.startSeconds, startFrame / plan.fps),
        to: Math.min(silence.endSeconds, (startFrame + durationInFrames) / plan.fps),
      }))
      .filter(({from, to}) => to > from)
      .sort((a, b) => a.from - b.from);
    let [planned, reached] = [0, -Infinity];
    for (const {from, to} of parts) {
      planned += Math.max(0, to - Math.max(from, reached));
      reached = Math.max(reached, to);
    }
    return planned > MOST_SILENT_SECONDS;
  });

/** Full scale of 16 bits: a player cannot make more. */
const FULL_SCALE = 32767 / 32768;
/** As EBU QC item 0005B counts: a single sample at full scale may be right, three in a row are cut off. */
const CLIPPED_RUN = 3;

/** Samples that lie in runs of three or more at or beyond full scale, in both channels together. */
export function countClippedSamples({left, right}: StereoPcm): number {
  let clipped = 0;
  for (const channel of [left, right]) {
    let run = 0;
    for (let i = 0; i <= channel.length; i++) {
      if (Math.abs(channel[i] ?? 0) >= FULL_SCALE) {
        run++;
      } else {
        if (run >= CLIPPED_RUN) clipped += run;
        run = 0;
      }
    }
  }
  return clipped;
}
