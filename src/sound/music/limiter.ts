import type {StereoPcm} from '../measure-loudness';

/** Samples that share one gain point (1.3 ms). */
const BLOCK = 64;
/** Blocks the gain comes down before a peak and stays down after it (25 ms): too slow to distort. */
const REACH = 19;

/**
 * Holds both channels under `ceiling` (linear), in place. It sees the peak before it comes: each
 * block asks for the gain it needs, the lowest within reach wins, and a mean over the same reach
 * rounds the way there and back. Sound that never passes the ceiling is left untouched.
 */
export const limitPeaks = (sound: StereoPcm, ceiling: number): void => {
  const {left, right} = sound;
  const blocks = Math.ceil(left.length / BLOCK);
  const needed = new Float64Array(blocks).fill(1);
  let isOver = false;
  for (let i = 0; i < left.length; i++) {
    const peak = Math.max(Math.abs(left[i] ?? 0), Math.abs(right[i] ?? 0));
    if (peak <= ceiling) continue;
    isOver = true;
    const block = Math.floor(i / BLOCK);
    needed[block] = Math.min(needed[block] ?? 1, ceiling / peak);
  }
  if (!isOver) return;

  // One block wider than the mean, because gains between two points borrow from the neighbour.
  const lowest = lowestWithin(needed, REACH + 1);
  const smooth = meanWithin(lowest, REACH);
  for (let i = 0; i < left.length; i++) {
    const block = Math.floor(i / BLOCK);
    const from = smooth[block] ?? 1;
    const to = smooth[block + 1] ?? from;
    const gain = from + (to - from) * ((i % BLOCK) / BLOCK);
    left[i] = (left[i] ?? 0) * gain;
    right[i] = (right[i] ?? 0) * gain;
  }
};

/** For each block the lowest value of those up to `reach` before and after it. */
const lowestWithin = (values: Float64Array, reach: number): Float64Array => {
  const result = values.slice();
  values.forEach((value, block) => {
    if (value >= 1) return;
    const end = Math.min(values.length - 1, block + reach);
    for (let i = Math.max(0, block - reach); i <= end; i++) {
      result[i] = Math.min(result[i] ?? 1, value);
    }
  });
  return result;
};

/** For each block the mean of those up to `reach` before and after it; 1 beyond both ends. */
const meanWithin = (values: Float64Array, reach: number): Float64Array =>
  values.map((_, block) => {
    let sum = 0;
    for (let i = block - reach; i <= block + reach; i++) sum += values[i] ?? 1;
    return sum / (2 * reach + 1);
  });
