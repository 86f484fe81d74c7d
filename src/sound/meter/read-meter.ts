import type {StereoPcm} from '../dsp/stereo-sound';
import {integratedLoudness} from './integrated-loudness';
import {weighStereo} from './k-weighting';
import {greatest, momentaryLoudness, shortTermLoudness} from './loudness';
import {loudnessRange} from './loudness-range';
import {truePeakDb} from './true-peak';

/** What a loudness meter shows of a whole sound. −Infinity where nothing was heard. */
export type MeterReading = {
  readonly integratedLufs: number;
  readonly maxMomentaryLufs: number;
  readonly maxShortTermLufs: number;
  /** 0 where nothing is heard for 3 s. */
  readonly loudnessRangeLu: number;
  /** dBTP. */
  readonly truePeakDb: number;
};

/** Measures a sound by all of EBU Mode (Tech 3341): five minutes of stereo take under a second. */
export function readMeter(pcm: StereoPcm): MeterReading {
  const energies = weighStereo(pcm);
  return {
    integratedLufs: integratedLoudness(energies),
    maxMomentaryLufs: greatest(momentaryLoudness(energies)),
    maxShortTermLufs: greatest(shortTermLoudness(energies)),
    loudnessRangeLu: loudnessRange(energies),
    truePeakDb: truePeakDb(pcm),
  };
}
