import type {SoundPlan} from '../../timeline/sound-plan';
import {integratedLoudness} from '../meter/integrated-loudness';
import {HOP_SAMPLES, type HopEnergies, HOPS_PER_SECOND} from '../meter/k-weighting';
import {loudnessOf} from '../meter/loudness';
import type {Stems} from './mix-stems';

/** By how many LU the voice is louder than all other sound, over the spans with voice. */
export type VoiceOverMusic = {
  readonly least: number;
  readonly median: number;
  /** Where it is least. */
  readonly leastAt: {readonly startFrame: number; readonly endFrame: number};
};

/**
 * Measures the stems before they are summed. For each voiced span: integrated loudness of the voice,
 * whose gates leave out the pauses between words (BS.1770-4), less the mean loudness of music and
 * footage together over the whole span. WCAG 2.2, technique G56, compares the same two means and requires
 * 20 dB.
 * @returns undefined where no span has both.
 */
export function voiceOverMusic(
  {energies}: Stems,
  {fps, voiceSpans}: SoundPlan,
): VoiceOverMusic | undefined {
  const {voice, music, footage} = energies;
  if (voice === undefined) return undefined;
  const margins = voiceSpans
    .map((span) => {
      const cut = (hops: HopEnergies | undefined): HopEnergies =>
        (hops ?? new Float64Array(0)).subarray(
          Math.round((span.startFrame / fps) * HOPS_PER_SECOND),
          Math.round((span.endFrame / fps) * HOPS_PER_SECOND),
        );
      const bed = meanSquare(cut(music)) + meanSquare(cut(footage));
      return {span, margin: voiceLoudness(cut(voice)) - loudnessOf(bed)};
    })
    .filter(({margin}) => Number.isFinite(margin))
    .sort((a, b) => a.margin - b.margin);
  const [first] = margins;
  const middle = margins[Math.floor((margins.length - 1) / 2)];
  if (first === undefined || middle === undefined) return undefined;
  const {startFrame, endFrame} = first.span;
  return {least: first.margin, median: middle.margin, leastAt: {startFrame, endFrame}};
}

/** A word shorter than the meter's first block of 400 ms is measured as a whole. */
function voiceLoudness(hops: HopEnergies): number {
  const gated = integratedLoudness(hops);
  return Number.isFinite(gated) ? gated : loudnessOf(meanSquare(hops));
}

const meanSquare = (hops: HopEnergies): number =>
  hops.length === 0
    ? 0
    : hops.reduce((sum, energy) => sum + energy, 0) / (hops.length * HOP_SAMPLES);
