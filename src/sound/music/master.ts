import {BiquadFilter, highPass} from '../dsp/biquad';
import {SAMPLE_RATE, type StereoPcm} from '../dsp/stereo-sound';
import {levelMusic} from './level-music';

/** Seconds. Short, so that the first pluck is heard; the clip's gain curve fades as well. */
const FADE_IN_SECONDS = 0.25;
/** Seconds over which the last chord is let go … */
const FADE_OUT_SECONDS = 1.8;
/** … and seconds of digital silence after it. */
const SILENT_END_SECONDS = 0.03;

function removeRumble(channel: Float32Array): void {
  const filter = new BiquadFilter(highPass(28, SAMPLE_RATE));
  for (let i = 0; i < channel.length; i++) channel[i] = filter.next(channel[i] as number);
}

function fade(channel: Float32Array): void {
  const end = channel.length - Math.round(SILENT_END_SECONDS * SAMPLE_RATE);
  const headSamples = FADE_IN_SECONDS * SAMPLE_RATE;
  const tailSamples = Math.min(FADE_OUT_SECONDS * SAMPLE_RATE, 0.25 * channel.length);
  for (let i = 0; i < headSamples && i < channel.length; i++)
    channel[i] = (channel[i] ?? 0) * Math.sin((Math.PI / 2) * (i / headSamples));
  for (let i = Math.max(0, Math.floor(end - tailSamples)); i < channel.length; i++) {
    const left = Math.max(0, (end - i) / tailSamples);
    channel[i] = (channel[i] ?? 0) * Math.sin((Math.PI / 2) * Math.min(1, left)) ** 2;
  }
}

/** Finishes composed music in place: no DC, faded ends, the level of all music of the project. */
export function master(sound: StereoPcm): void {
  for (const channel of [sound.left, sound.right]) {
    removeRumble(channel);
    fade(channel);
  }
  levelMusic(sound);
}
