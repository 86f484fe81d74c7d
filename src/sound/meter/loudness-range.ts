import {type HopEnergies, HOPS_PER_SECOND} from './k-weighting';
import {loudnessOf, meanWhere, SHORT_TERM_SECONDS, windowMeanSquares} from './loudness';

const WINDOWS_PER_SECOND = 10;
const ABSOLUTE_GATE_LUFS = -70;
const RELATIVE_GATE_LU = -20;
const LOW_PERCENTILE = 0.1;
const HIGH_PERCENTILE = 0.95;

/**
 * Loudness range in LU: how far short-term loudness spreads, without the quietest tenth and the
 * loudest twentieth; 0 where nothing is heard for 3 s. Source: EBU Tech 3342, section 2.
 */
export function loudnessRange(energies: HopEnergies): number {
  const windows = windowMeanSquares(
    energies,
    SHORT_TERM_SECONDS,
    HOPS_PER_SECOND / WINDOWS_PER_SECOND,
  );
  const isHeard = (meanSquare: number): boolean => loudnessOf(meanSquare) >= ABSOLUTE_GATE_LUFS;
  const gate = loudnessOf(meanWhere(windows, isHeard)) + RELATIVE_GATE_LU;
  const sorted = windows
    .filter((meanSquare) => isHeard(meanSquare) && loudnessOf(meanSquare) >= gate)
    .sort();
  if (sorted.length === 0) return 0;
  const at = (percentile: number): number =>
    loudnessOf(sorted[Math.round((sorted.length - 1) * percentile)] as number);
  return at(HIGH_PERCENTILE) - at(LOW_PERCENTILE);
}
