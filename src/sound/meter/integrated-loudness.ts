import {type HopEnergies, HOPS_PER_SECOND} from './k-weighting';
import {loudnessOf, meanWhere, MOMENTARY_SECONDS, windowMeanSquares} from './loudness';

/** Blocks of 400 ms overlap by 75 %. */
const BLOCKS_PER_SECOND = 10;
const ABSOLUTE_GATE_LUFS = -70;
const RELATIVE_GATE_LU = -10;

/**
 * Integrated (gated) loudness in LUFS; −Infinity where nothing passes the gates or the sound is
 * shorter than one block. Source: ITU-R BS.1770-4, Annex 1; checked in the tests against the
 * signals of EBU Tech 3341, Table 1, cases 1 to 6.
 */
export function integratedLoudness(energies: HopEnergies): number {
  const blocks = windowMeanSquares(
    energies,
    MOMENTARY_SECONDS,
    HOPS_PER_SECOND / BLOCKS_PER_SECOND,
  );
  const isHeard = (meanSquare: number): boolean => loudnessOf(meanSquare) > ABSOLUTE_GATE_LUFS;
  const gate = loudnessOf(meanWhere(blocks, isHeard)) + RELATIVE_GATE_LU;
  return loudnessOf(
    meanWhere(blocks, (meanSquare) => isHeard(meanSquare) && loudnessOf(meanSquare) > gate),
  );
}
