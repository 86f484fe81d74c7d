/**
 * The interpolating filter of order 48 in four phases of 12 taps, for four times the rate.
 * Source: ITU-R BS.1770-4, Annex 2, the table of filter coefficients. Phases 2 and 3 are phases 1
 * and 0 read backwards.
 */
const PHASE_0 = [
  0.001708984375, 0.010986328125, -0.0196533203125, 0.033203125, -0.0594482421875, 0.1373291015625,
  0.97216796875, -0.102294921875, 0.047607421875, -0.026611328125, 0.014892578125, -0.00830078125,
] as const;
const PHASE_1 = [
  -0.0291748046875, 0.029296875, -0.0517578125, 0.089111328125, -0.16650390625, 0.465087890625,
  0.77978515625, -0.2003173828125, 0.1015625, -0.0582275390625, 0.0330810546875, -0.0189208984375,
] as const;
const TAPS = PHASE_0.length;

/** No output is larger than this times the largest sample under the filter: the sum of phase 1's magnitudes. */
const MOST_OVERSHOOT = PHASE_1.reduce((sum, tap) => sum + Math.abs(tap), 0);

/** Samples that are looked at, or passed over, together. */
const BLOCK = 64;

/** The largest of the four outputs of the filter when its newest sample is `newest`; silence lies around the sound. */
function interpolatedPeak(samples: Float32Array, newest: number): number {
  let [p0, p1, p2, p3] = [0, 0, 0, 0];
  for (let tap = 0; tap < TAPS; tap++) {
    const x = samples[newest - tap] ?? 0;
    p0 += (PHASE_0[tap] as number) * x;
    p1 += (PHASE_1[tap] as number) * x;
    p2 += (PHASE_1[TAPS - 1 - tap] as number) * x;
    p3 += (PHASE_0[TAPS - 1 - tap] as number) * x;
  }
  return Math.max(Math.abs(p0), Math.abs(p1), Math.abs(p2), Math.abs(p3));
}

/** Largest sample of each block of 64. */
export function blockPeaks(samples: Float32Array): Float32Array {
  const peaks = new Float32Array(Math.ceil(samples.length / BLOCK));
  for (let block = 0; block < peaks.length; block++) {
    let peak = 0;
    const end = Math.min(samples.length, (block + 1) * BLOCK);
    for (let i = block * BLOCK; i < end; i++) {
      const size = Math.abs(samples[i] as number);
      if (size > peak) peak = size;
    }
    peaks[block] = peak;
  }
  return peaks;
}

/**
 * Calls `onPeak` with the place and size of every true peak above what `bar` gives at that time, and of
 * every such sample. Blocks that no interpolation can lift over the bar are passed over, which spares
 * nine tenths of the work and changes nothing.
 * @param bar linear; it may rise while the sound is read.
 * @param onPeak takes the index of the newest sample under the filter: the peak lies 5 to 7 samples before it.
 */
export function findTruePeaks(
  samples: Float32Array,
  bar: () => number,
  onPeak: (index: number, size: number) => void,
): void {
  const peaks = blockPeaks(samples);
  for (let block = 0; block <= peaks.length; block++) {
    // The filter reaches back into the block before, and its tail beyond the sound's end.
    const around = Math.max(peaks[block - 1] ?? 0, peaks[block] ?? 0);
    if (around * MOST_OVERSHOOT <= bar()) continue;
    const end = Math.min(samples.length + TAPS, (block + 1) * BLOCK);
    for (let i = block * BLOCK; i < end; i++) {
      const size = Math.max(Math.abs(samples[i] ?? 0), interpolatedPeak(samples, i));
      if (size > bar()) onPeak(i, size);
    }
  }
}
