import type {BiquadCoefficients} from '../dsp/biquad';
import {SAMPLE_RATE, type StereoPcm} from '../dsp/stereo-sound';

/**
 * Stage 1 of the K-weighting, a shelf that models the head; valid at 48 kHz only.
 * Source: ITU-R BS.1770-4, Annex 1, Table 1.
 */
const HEAD_SHELF: BiquadCoefficients = {
  b0: 1.53512485958697,
  b1: -2.69169618940638,
  b2: 1.19839281085285,
  a1: -1.69065929318241,
  a2: 0.73248077421585,
};

/** Stage 2, the RLB high-pass (b = 1, −2, 1); valid at 48 kHz only. Source: the same, Table 2. */
const RLB_HIGH_PASS = {a1: -1.99004745483398, a2: 0.99007225036621};

/**
 * Windows a second. The standards require 10; 100 let a window of 400 ms lie exactly over a sound of
 * 400 ms that begins at any multiple of 10 ms (EBU Tech 3341, cases 13 and 14).
 */
export const HOPS_PER_SECOND = 100;
export const HOP_SAMPLES = SAMPLE_RATE / HOPS_PER_SECOND;

/** Below this a filter's memory is forgotten: numbers near the end of a double's range cost a hundredfold. */
const NOTHING = 1e-30;

/** One channel and how much it counts: 1 for front channels, 1.41 for surrounds (BS.1770-4, Table 3). */
export type WeighedChannel = {readonly samples: Float32Array; readonly weight: number};

/** K-weighted energy (sum of squares over the channels) of each whole hop of 10 ms. */
export type HopEnergies = Float64Array;

/** Adds one channel's energies. Both stages are in one loop, which runs fourteen million times in five minutes. */
function addEnergies({samples, weight}: WeighedChannel, energies: HopEnergies): void {
  const {b0, b1, b2, a1, a2} = HEAD_SHELF;
  const {a1: c1, a2: c2} = RLB_HIGH_PASS;
  let [s1, s2, t1, t2] = [0, 0, 0, 0];
  for (let hop = 0; hop < energies.length; hop++) {
    let energy = 0;
    const end = (hop + 1) * HOP_SAMPLES;
    for (let i = hop * HOP_SAMPLES; i < end; i++) {
      const x = samples[i] as number;
      const y = b0 * x + s1;
      s1 = b1 * x - a1 * y + s2;
      s2 = b2 * x - a2 * y;
      const z = y + t1;
      t1 = -2 * y - c1 * z + t2;
      t2 = y - c2 * z;
      energy += z * z;
    }
    energies[hop] = (energies[hop] as number) + weight * energy;
    if (Math.abs(s1) + Math.abs(s2) + Math.abs(t1) + Math.abs(t2) < NOTHING) s1 = s2 = t1 = t2 = 0;
  }
}

/** The energies of channels of equal length at 48 kHz; the last hop is left out where it is not whole. */
export function weighChannels(channels: readonly WeighedChannel[]): HopEnergies {
  const samples = channels[0]?.samples.length ?? 0;
  const energies = new Float64Array(Math.floor(samples / HOP_SAMPLES));
  for (const channel of channels) addEnergies(channel, energies);
  return energies;
}

/** The energies of a stereo sound. All loudness follows from them, so they are made once. */
export const weighStereo = ({left, right}: StereoPcm): HopEnergies =>
  weighChannels([
    {samples: left, weight: 1},
    {samples: right, weight: 1},
  ]);
