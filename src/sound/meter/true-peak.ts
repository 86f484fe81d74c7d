import {blockPeaks, findTruePeaks} from '../dsp/find-true-peaks';
import type {StereoPcm} from '../dsp/stereo-sound';

/** The largest sample of either channel, in dBFS; −Infinity for silence. */
export function samplePeakDb({left, right}: StereoPcm): number {
  let peak = 0;
  for (const channel of [left, right])
    for (const size of blockPeaks(channel)) peak = Math.max(peak, size);
  return 20 * Math.log10(peak);
}

/**
 * The largest true peak of either channel, in dBTP; −Infinity for silence. Never less than the
 * largest sample, which the standard's filter alone would round down by up to 0.25 dB.
 * Source: ITU-R BS.1770-4, Annex 2; checked in the tests against EBU Tech 3341, cases 15 to 19.
 */
export function truePeakDb(pcm: StereoPcm): number {
  // Starting from the largest sample, all but the loudest blocks can be passed over.
  let peak = 10 ** (samplePeakDb(pcm) / 20);
  for (const channel of [pcm.left, pcm.right]) {
    findTruePeaks(
      channel,
      () => peak,
      (_, size) => {
        peak = size;
      },
    );
  }
  return 20 * Math.log10(peak);
}
