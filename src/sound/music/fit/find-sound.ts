import {HOPS_PER_SECOND} from '../../meter/k-weighting';
import type {MusicFeatures} from './music-features';
import type {Excerpt} from './plan-cuts';

/** Mean square of −60 dBFS: what is quieter is silence … */
const SILENCE = 1e-6;
/** … as is what lies 50 dB under the loud parts. */
const SILENCE_UNDER_LOUD = 1e-5;
/** The loud parts: the loudest twentieth of all hops. */
const LOUD_PERCENTILE = 0.95;
/** A piece that ends within 15 dB of its middle level, half a second before its end, was cut off. */
const CUT_OFF_SHARE = 10 ** -1.5;

/** Mean square of the loud parts of a piece, 0 where there is nothing. */
export const loudLevel = ({levels}: MusicFeatures): number => percentile(levels, LOUD_PERCENTILE);

function percentile(values: Float64Array, share: number): number {
  const sorted = values.slice().sort();
  return sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
}

/** The piece without the silence before and after it. */
export function findSound(features: MusicFeatures): Excerpt {
  const threshold = Math.max(SILENCE, SILENCE_UNDER_LOUD * loudLevel(features));
  const {levels} = features;
  let from = 0;
  while (from < levels.length && (levels[from] as number) < threshold) from++;
  let to = levels.length;
  while (to > from && (levels[to - 1] as number) < threshold) to--;
  return {from, to};
}

/** Whether a piece breaks off in full sound, as an excerpt does. */
export function isCutOff({levels}: MusicFeatures, {from, to}: Excerpt): boolean {
  const last = levels.subarray(Math.max(from, to - HOPS_PER_SECOND / 2), to);
  const mean = last.reduce((sum, level) => sum + level, 0) / Math.max(1, last.length);
  return mean > CUT_OFF_SHARE * percentile(levels.subarray(from, to), 0.5);
}
