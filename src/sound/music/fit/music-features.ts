import {decodeSound} from '../../dsp/decode-sound';
import {SAMPLE_RATE} from '../../dsp/stereo-sound';
import {HOP_SAMPLES} from '../../meter/k-weighting';

/** Edges of the three bands in Hz: bass and drum, voices, bright strokes. */
const LOW_HZ = 200;
const HIGH_HZ = 2000;
/** Mean square of −70 dBFS: quieter bands have no onsets. */
const FLOOR = 1e-7;

/** What is measured of a piece of music: a few numbers for each hop of 10 ms, so that an hour fits into 15 MB. */
export type MusicFeatures = {
  /** Mean square of each hop, full scale = 1. */
  readonly levels: Float64Array;
  /** Strength of the onset in each hop: the rise of the three bands in natural logarithms, summed. */
  readonly onsets: Float64Array;
  /** Natural logarithm of the mean square of the three bands, hop by hop. */
  readonly bandLevels: Float64Array;
};

export const BANDS = 3;

/** An array that grows: the length of a stream is not known before its end. */
class GrowingArray {
  values = new Float64Array(1 << 16);
  length = 0;

  push(value: number): void {
    if (this.length === this.values.length) {
      const wider = new Float64Array(2 * this.length);
      wider.set(this.values);
      this.values = wider;
    }
    this.values[this.length++] = value;
  }

  whole(): Float64Array {
    return this.values.subarray(0, this.length);
  }
}

/**
 * Measures a whole file in one pass, run by run.
 * @throws FfmpegError where it cannot be decoded.
 */
export async function measureFeatures(file: string, signal?: AbortSignal): Promise<MusicFeatures> {
  const [levels, bandLevels] = [new GrowingArray(), new GrowingArray()];
  const toLow = 1 - Math.exp((-2 * Math.PI * LOW_HZ) / SAMPLE_RATE);
  const toMiddle = 1 - Math.exp((-2 * Math.PI * HIGH_HZ) / SAMPLE_RATE);
  let [low, middle] = [0, 0];
  let [whole, inLow, inMiddle, inHigh] = [0, 0, 0, 0];
  let samples = 0;
  for await (const {left, right} of decodeSound({file, startSeconds: 0}, signal)) {
    for (let i = 0; i < left.length; i++) {
      const [l, r] = [left[i] as number, right[i] as number];
      const x = (l + r) / 2;
      low += toLow * (x - low);
      middle += toMiddle * (x - middle);
      whole += (l * l + r * r) / 2;
      inLow += low * low;
      inMiddle += (middle - low) ** 2;
      inHigh += (x - middle) ** 2;
      if (++samples % HOP_SAMPLES !== 0) continue;
      levels.push(whole / HOP_SAMPLES);
      for (const energy of [inLow, inMiddle, inHigh])
        bandLevels.push(Math.log(FLOOR + energy / HOP_SAMPLES));
      whole = inLow = inMiddle = inHigh = 0;
    }
  }
  return {
    levels: levels.whole(),
    bandLevels: bandLevels.whole(),
    onsets: onsetsOf(bandLevels.whole(), levels.length),
  };
}

/** Rise of each band over the mean of the three hops before, so that the waves of a low tone are not onsets. */
function onsetsOf(bandLevels: Float64Array, hops: number): Float64Array {
  const onsets = new Float64Array(hops);
  for (let hop = 3; hop < hops; hop++) {
    for (let band = 0; band < BANDS; band++) {
      const at = hop * BANDS + band;
      const before =
        ((bandLevels[at - BANDS] as number) +
          (bandLevels[at - 2 * BANDS] as number) +
          (bandLevels[at - 3 * BANDS] as number)) /
        3;
      onsets[hop] = (onsets[hop] as number) + Math.max(0, (bandLevels[at] as number) - before);
    }
  }
  return onsets;
}
