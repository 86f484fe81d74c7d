import {findTruePeaks} from './find-true-peaks';
import type {StereoPcm} from './stereo-sound';

/** Samples that share one gain point (1.3 ms). */
const BLOCK = 64;
/** Blocks the gain comes down before a peak and stays down after it (25 ms): too slow to distort. */
const REACH = 19;

/**
 * Holds the true peaks of both channels under `ceiling` (linear), in place. It sees the peak before
 * it comes: of the gains that the blocks need the lowest within reach wins, and a mean over the
 * same reach rounds the way there and back. Sound that never passes the ceiling is left untouched.
 */
export function limitPeaks(sound: StereoPcm, ceiling: number): void {
  const {left, right} = sound;
  const needed = new Float64Array(Math.ceil(left.length / BLOCK)).fill(1);
  let isOver = false;
  for (const channel of [left, right]) {
    findTruePeaks(
      channel,
      () => ceiling,
      (index, size) => {
        isOver = true;
        // The peak lies a few samples before, at most one block: the reach below allows for it.
        const block = Math.min(needed.length - 1, Math.floor(index / BLOCK));
        needed[block] = Math.min(needed[block] as number, ceiling / size);
      },
    );
  }
  if (!isOver) return;

  // One block wider than the mean, because gains between two points borrow from the neighbour.
  const smooth = meanWithin(lowestWithin(needed, REACH + 1), REACH);
  for (let i = 0; i < left.length; i++) {
    const block = Math.floor(i / BLOCK);
    const from = smooth[block] as number;
    const to = smooth[block + 1] ?? from;
    if (from === 1 && to === 1) continue;
    const gain = from + (to - from) * ((i % BLOCK) / BLOCK);
    left[i] = (left[i] as number) * gain;
    right[i] = (right[i] as number) * gain;
  }
}

/** For each block the lowest value of those up to `reach` before and after it. */
function lowestWithin(values: Float64Array, reach: number): Float64Array {
  const result = values.slice();
  values.forEach((value, block) => {
    if (value >= 1) return;
    const end = Math.min(values.length - 1, block + reach);
    for (let i = Math.max(0, block - reach); i <= end; i++)
      result[i] = Math.min(result[i] as number, value);
  });
  return result;
}

/** For each block the mean of those up to `reach` before and after it; the ends go on beyond the sound. */
const meanWithin = (values: Float64Array, reach: number): Float64Array =>
  values.map((_, block) => {
    let sum = 0;
    for (let i = block - reach; i <= block + reach; i++)
      sum += values[Math.min(values.length - 1, Math.max(0, i))] as number;
    return sum / (2 * reach + 1);
  });
