import {integratedLoudness, samplePeakDb, type StereoPcm} from '../measure-loudness';
import {BiquadFilter, highPass} from './biquad';
import {limitPeaks} from './limiter';
import {SAMPLE_RATE} from './stereo-sound';

/** Integrated loudness of the file, in LUFS: below speech at −16, so the curve has little to do. */
export const TARGET_LUFS = -20;
/** No sample goes above this, in dBFS. */
export const PEAK_LIMIT_DB = -3;

/** Seconds. Short, so that the first pluck is heard; the clip's own curve fades as well. */
const FADE_IN_SECONDS = 0.25;
/** Seconds over which the last chord is let go … */
const FADE_OUT_SECONDS = 1.8;
/** … and seconds of digital silence after it. */
const SILENT_END_SECONDS = 0.03;

const removeRumble = (channel: Float32Array): void => {
  const filter = new BiquadFilter(highPass(28, SAMPLE_RATE));
  for (let i = 0; i < channel.length; i++) channel[i] = filter.next(channel[i] ?? 0);
};

const fade = (channel: Float32Array): void => {
  const end = channel.length - Math.round(SILENT_END_SECONDS * SAMPLE_RATE);
  const headSamples = FADE_IN_SECONDS * SAMPLE_RATE;
  const tailSamples = Math.min(FADE_OUT_SECONDS * SAMPLE_RATE, 0.25 * channel.length);
  for (let i = 0; i < headSamples && i < channel.length; i++) {
    channel[i] = (channel[i] ?? 0) * Math.sin((Math.PI / 2) * (i / headSamples));
  }
  for (let i = Math.max(0, Math.floor(end - tailSamples)); i < channel.length; i++) {
    const left = Math.max(0, (end - i) / tailSamples);
    channel[i] = (channel[i] ?? 0) * Math.sin((Math.PI / 2) * Math.min(1, left)) ** 2;
  }
};

/** Most that the limiter may take from a peak, in dB; a mix that asks for more gets quieter. */
const MOST_LIMITING_DB = 6;

/**
 * Finishes a mix in place: no DC, faded ends, and one gain for the whole so that its loudness is
 * the target. The few peaks that would pass the limit are rounded, never clipped.
 */
export const master = (sound: StereoPcm): void => {
  for (const channel of [sound.left, sound.right]) {
    removeRumble(channel);
    fade(channel);
  }
  const gainDb = Math.min(
    TARGET_LUFS - integratedLoudness(sound),
    PEAK_LIMIT_DB + MOST_LIMITING_DB - samplePeakDb(sound),
  );
  const gain = Number.isFinite(gainDb) ? 10 ** (gainDb / 20) : 0;
  for (const channel of [sound.left, sound.right]) {
    for (let i = 0; i < channel.length; i++) channel[i] = (channel[i] ?? 0) * gain;
  }
  // A hair below the limit, so that rounding to 16 bits cannot pass it.
  limitPeaks(sound, 10 ** ((PEAK_LIMIT_DB - 0.1) / 20));
};
