import {HOP_SAMPLES, type HopEnergies, HOPS_PER_SECOND} from './k-weighting';

/** Loudness of a K-weighted mean square, in LUFS. −0.691 makes up for the weighting's gain at 1 kHz. */
export const loudnessOf = (meanSquare: number): number => -0.691 + 10 * Math.log10(meanSquare);

/** Seconds of a window. Source: EBU Tech 3341, section 2.2. */
export const MOMENTARY_SECONDS = 0.4;
export const SHORT_TERM_SECONDS = 3;

/**
 * Mean square of each window of `seconds`, the first at the head of the sound, one every `everyHops`
 * hops of 10 ms; none where the sound is shorter than a window.
 */
export function windowMeanSquares(
  energies: HopEnergies,
  seconds: number,
  everyHops = 1,
): Float64Array {
  const hops = Math.round(seconds * HOPS_PER_SECOND);
  const windows = new Float64Array(
    Math.max(0, Math.floor((energies.length - hops) / everyHops) + 1),
  );
  for (let index = 0; index < windows.length; index++) {
    let energy = 0;
    const first = index * everyHops;
    for (let hop = first; hop < first + hops; hop++) energy += energies[hop] as number;
    windows[index] = energy / (hops * HOP_SAMPLES);
  }
  return windows;
}

/** Ungated loudness in LUFS of each window of 400 ms, one window every 10 ms. */
export const momentaryLoudness = (energies: HopEnergies): Float64Array =>
  windowMeanSquares(energies, MOMENTARY_SECONDS).map(loudnessOf);

/** Ungated loudness in LUFS of each window of 3 s, one window every 10 ms. */
export const shortTermLoudness = (energies: HopEnergies): Float64Array =>
  windowMeanSquares(energies, SHORT_TERM_SECONDS).map(loudnessOf);

/** Mean of the values that pass; 0 (−Infinity LUFS) where none does. */
export function meanWhere(values: Float64Array, passes: (value: number) => boolean): number {
  let [sum, count] = [0, 0];
  for (const value of values) {
    if (!passes(value)) continue;
    sum += value;
    count++;
  }
  return count === 0 ? 0 : sum / count;
}

/** The largest of values, −Infinity where there are none. */
export function greatest(values: Float64Array): number {
  let most = -Infinity;
  for (const value of values) if (value > most) most = value;
  return most;
}
