import {limitPeaks} from '../dsp/limiter';
import type {StereoPcm} from '../dsp/stereo-sound';
import {integratedLoudness} from '../meter/integrated-loudness';
import {HOP_SAMPLES, type HopEnergies, HOPS_PER_SECOND, weighStereo} from '../meter/k-weighting';
import {loudnessOf, SHORT_TERM_SECONDS, windowMeanSquares} from '../meter/loudness';
import {samplePeakDb} from '../meter/true-peak';

/** Integrated loudness of the file, in LUFS: below speech at −16, so the curve has little to do. */
export const TARGET_LUFS = -20;
/** No true peak goes above this, in dBTP. */
export const PEAK_LIMIT_DB = -3;
/**
 * LU that any 3 seconds may be above the whole: how far music is ducked is computed from its
 * integrated loudness, so no part of it may be much louder.
 */
export const MOST_SWELL_LU = 3;
/** Target of the rounds: the last ones leave a little over. */
const AIM_LU = 2.7;
const MOST_ROUNDS = 16;
/** Most that the limiter may take from a peak, in dB; a mix that needs more gets quieter. */
const MOST_LIMITING_DB = 6;

const WINDOW_HOPS = SHORT_TERM_SECONDS * HOPS_PER_SECOND;

/**
 * Levels music in place: parts that are too loud are led down slowly (over 3 s, so that it is not
 * heard as a change of level), then one gain for the whole brings it to the target. The few peaks
 * that would pass the limit are rounded, never clipped.
 */
export function levelMusic(sound: StereoPcm): void {
  const energies = weighStereo(sound);
  const ridden = rideDown(energies);
  const loudness = integratedLoudness(withGains(energies, ridden));
  applyGains(sound, ridden);
  const gainDb = Math.min(
    TARGET_LUFS - loudness,
    PEAK_LIMIT_DB + MOST_LIMITING_DB - samplePeakDb(sound),
  );
  const gain = Number.isFinite(gainDb) ? 10 ** (gainDb / 20) : 0;
  for (const channel of [sound.left, sound.right]) {
    for (let i = 0; i < channel.length; i++) channel[i] = (channel[i] as number) * gain;
  }
  // A hair below the limit, so that rounding to 16 bits cannot pass it.
  limitPeaks(sound, 10 ** ((PEAK_LIMIT_DB - 0.1) / 20));
}

/** A gain in dB for each hop of 10 ms, by which no 3 seconds are too loud; 0 where none are. */
function rideDown(energies: HopEnergies): Float64Array {
  let gains = new Float64Array(energies.length);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const ridden = withGains(energies, gains);
    const most = integratedLoudness(ridden) + AIM_LU;
    const excess = windowMeanSquares(ridden, SHORT_TERM_SECONDS).map((meanSquare) =>
      Math.max(0, loudnessOf(meanSquare) - most),
    );
    if (excess.every((lu) => lu === 0)) break;
    const reduction = smooth(mostAround(excess, energies.length));
    gains = gains.map((gain, hop) => gain - (reduction[hop] as number));
  }
  return gains;
}

const withGains = (energies: HopEnergies, gainsDb: Float64Array): HopEnergies =>
  energies.map((energy, hop) => energy * 10 ** ((gainsDb[hop] as number) / 10));

/** For each hop the most that any of the windows over it needs. */
function mostAround(excess: Float64Array, hops: number): Float64Array {
  const result = new Float64Array(hops);
  excess.forEach((lu, window) => {
    if (lu === 0) return;
    for (let hop = window; hop < window + WINDOW_HOPS; hop++) {
      if (lu > (result[hop] as number)) result[hop] = lu;
    }
  });
  return result;
}

/** The mean of 3 s around each hop. */
function smooth(values: Float64Array): Float64Array {
  const reach = WINDOW_HOPS / 2;
  const result = new Float64Array(values.length);
  let sum = 0;
  for (let hop = -reach; hop < values.length; hop++) {
    sum += values[hop + reach] ?? 0;
    if (hop < 0) continue;
    sum -= values[hop - reach - 1] ?? 0;
    result[hop] = sum / (2 * reach + 1);
  }
  return result;
}

/** Applies gains that are known for the middle of each hop; straight between them. */
function applyGains(sound: StereoPcm, gainsDb: Float64Array): void {
  if (gainsDb.every((db) => db === 0)) return;
  const linear = gainsDb.map((db) => 10 ** (db / 20));
  const last = linear.length - 1;
  for (let i = 0; i < sound.left.length; i++) {
    const place = Math.min(last, Math.max(0, i / HOP_SAMPLES - 0.5));
    const hop = Math.floor(place);
    const from = linear[hop] as number;
    const to = linear[Math.min(last, hop + 1)] as number;
    const gain = from + (to - from) * (place - hop);
    sound.left[i] = (sound.left[i] as number) * gain;
    sound.right[i] = (sound.right[i] as number) * gain;
  }
}
