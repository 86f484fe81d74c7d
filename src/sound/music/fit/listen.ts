import {decodeSound} from '../../dsp/decode-sound';
import {SAMPLE_RATE} from '../../dsp/stereo-sound';

/** Looks at the sound a second. */
export const LOOKS_PER_SECOND = 100;
export const LOOK_SAMPLES = SAMPLE_RATE / LOOKS_PER_SECOND;

/** Edges of the bands whose onsets are heard apart, in Hz: bass and drum, voices, bright strokes. */
const LOW_HZ = 200;
const HIGH_HZ = 2000;
/** What is quieter than this, as a mean square, has no onsets. −70 dBFS. */
const FLOOR = 1e-7;

/** What is remembered of a piece: a few numbers for each 10 ms, so that an hour fits into 15 MB. */
export type Heard = {
  /** Mean square of each look, full scale = 1. */
  readonly levels: Float64Array;
  /** How much begins in each look: the rise of three bands in natural logarithms, summed. */
  readonly onsets: Float64Array;
  /** Logarithm of the mean square of the three bands, look by look: what it sounds like there. */
  readonly colours: Float64Array;
};

export const BANDS = 3;

/** A growing row of numbers: the length of a stream is not known before its end. */
class Row {
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
 * Listens to a whole file once, run by run.
 * @throws FfmpegError where it cannot be decoded.
 */
export async function listen(file: string, signal?: AbortSignal): Promise<Heard> {
  const [levels, colours] = [new Row(), new Row()];
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
      if (++samples % LOOK_SAMPLES !== 0) continue;
      levels.push(whole / LOOK_SAMPLES);
      for (const energy of [inLow, inMiddle, inHigh])
        colours.push(Math.log(FLOOR + energy / LOOK_SAMPLES));
      whole = inLow = inMiddle = inHigh = 0;
    }
  }
  return {
    levels: levels.whole(),
    colours: colours.whole(),
    onsets: onsetsOf(colours.whole(), levels.length),
  };
}

/** Rise of each band over the mean of the three looks before, so that a low tone's own waves are not onsets. */
function onsetsOf(colours: Float64Array, looks: number): Float64Array {
  const onsets = new Float64Array(looks);
  for (let look = 3; look < looks; look++) {
    for (let band = 0; band < BANDS; band++) {
      const at = look * BANDS + band;
      const before =
        ((colours[at - BANDS] as number) +
          (colours[at - 2 * BANDS] as number) +
          (colours[at - 3 * BANDS] as number)) /
        3;
      onsets[look] = (onsets[look] as number) + Math.max(0, (colours[at] as number) - before);
    }
  }
  return onsets;
}
