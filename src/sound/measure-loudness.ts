import {BiquadFilter, type BiquadCoefficients} from './music/biquad';

/** Stereo PCM, full scale is ±1. Both channels have the same length. */
export type StereoPcm = {
  readonly left: Float32Array;
  readonly right: Float32Array;
  readonly sampleRate: 48000;
};

/**
 * Stage 1 of the K-weighting, the shelf that stands for the head; valid at 48 kHz only.
 * Source: ITU-R BS.1770-4, Annex 1, Table 1.
 */
const HEAD_SHELF: BiquadCoefficients = {
  b0: 1.53512485958697,
  b1: -2.69169618940638,
  b2: 1.19839281085285,
  a1: -1.69065929318241,
  a2: 0.73248077421585,
};

/** Stage 2, the RLB high-pass; valid at 48 kHz only. Source: the same, Table 2. */
const RLB_HIGH_PASS: BiquadCoefficients = {
  b0: 1,
  b1: -2,
  b2: 1,
  a1: -1.99004745483398,
  a2: 0.99007225036621,
};

/** Samples in 100 ms: blocks of 400 ms overlap by 75 %, so each is four of these in a row. */
const HOP_SAMPLES = 4800;
const HOPS_PER_BLOCK = 4;
const ABSOLUTE_GATE_LUFS = -70;
const RELATIVE_GATE_LU = -10;

/** Loudness of a mean square, in LUFS. −0.691 makes up for the weighting's gain at 1 kHz. */
const loudnessOf = (meanSquare: number): number => -0.691 + 10 * Math.log10(meanSquare);

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Sum over both channels (weight 1.0 each) of the K-weighted energy in each whole 100 ms. */
const hopEnergies = (pcm: StereoPcm): Float64Array => {
  const hops = Math.floor(pcm.left.length / HOP_SAMPLES);
  const energies = new Float64Array(hops);
  for (const channel of [pcm.left, pcm.right]) {
    const shelf = new BiquadFilter(HEAD_SHELF);
    const highPass = new BiquadFilter(RLB_HIGH_PASS);
    for (let hop = 0; hop < hops; hop++) {
      let energy = 0;
      const end = (hop + 1) * HOP_SAMPLES;
      for (let i = hop * HOP_SAMPLES; i < end; i++) {
        const weighted = highPass.next(shelf.next(channel[i] ?? 0));
        energy += weighted * weighted;
      }
      energies[hop] = (energies[hop] ?? 0) + energy;
    }
  }
  return energies;
};

/** Mean square of each window of `hopsPerWindow` hops, one window a hop. */
const windowMeanSquares = (energies: Float64Array, hopsPerWindow: number): readonly number[] => {
  const windows: number[] = [];
  for (let first = 0; first + hopsPerWindow <= energies.length; first++) {
    let energy = 0;
    for (let hop = first; hop < first + hopsPerWindow; hop++) energy += energies[hop] ?? 0;
    windows.push(energy / (hopsPerWindow * HOP_SAMPLES));
  }
  return windows;
};

/**
 * Integrated (gated) loudness in LUFS; −Infinity where nothing passes the gates or the sound is
 * shorter than one block of 400 ms. Source: ITU-R BS.1770-4, Annex 1; checked in the tests against
 * the signals of EBU Tech 3341, Table 1, cases 1 to 5.
 */
export const integratedLoudness = (pcm: StereoPcm): number => {
  const blocks = windowMeanSquares(hopEnergies(pcm), HOPS_PER_BLOCK).filter(
    (meanSquare) => loudnessOf(meanSquare) > ABSOLUTE_GATE_LUFS,
  );
  if (blocks.length === 0) return -Infinity;
  const gate = loudnessOf(mean(blocks)) + RELATIVE_GATE_LU;
  return loudnessOf(mean(blocks.filter((meanSquare) => loudnessOf(meanSquare) > gate)));
};

/**
 * Short-term loudness in LUFS of each window of 3 s, one window every 100 ms, ungated.
 * Source: EBU Tech 3341, section 2.2.
 */
export const shortTermLoudness = (pcm: StereoPcm): readonly number[] =>
  windowMeanSquares(hopEnergies(pcm), 30).map(loudnessOf);

/** The largest sample of either channel, in dBFS. */
export const samplePeakDb = (pcm: StereoPcm): number => {
  let peak = 0;
  for (const channel of [pcm.left, pcm.right]) {
    for (let i = 0; i < channel.length; i++) peak = Math.max(peak, Math.abs(channel[i] ?? 0));
  }
  return 20 * Math.log10(peak);
};
