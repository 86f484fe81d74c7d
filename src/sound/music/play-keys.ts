import {frequencyOf, panGains, SAMPLE_RATE, sampleRange, type StereoPcm} from '../dsp/stereo-sound';
import type {Note} from './score';
import {waveAt, waveTable} from './wave-table';

const BODY = waveTable([1, 0.12, 0.05]);
const ATTACK_SECONDS = 0.008;
const RELEASE_SECONDS = 0.35;
const LEVEL = 0.11;
/** The tine rings two octaves above, at first only: a soft bell in the stroke. */
const TINE_RATIO = 4;
const TINE_SHARE = 0.22;
const TINE_SECONDS = 0.14;

/** Soft electric piano: a dark tone that falls slowly, lower ones more slowly, and a bell in its stroke. */
export function playKeys(note: Note, out: StereoPcm): void {
  const length = note.durationSeconds + RELEASE_SECONDS;
  const {start, count} = sampleRange(note.startSeconds, length, out);
  const pan = panGains(Math.max(-0.4, Math.min(0.4, (note.pitch - 64) / 40)));
  const frequency = frequencyOf(note.pitch);
  const step = frequency / SAMPLE_RATE;
  const fall = Math.exp(-1 / (1.6 * (262 / frequency) ** 0.4 * SAMPLE_RATE));
  const fallTine = Math.exp(-1 / (TINE_SECONDS * SAMPLE_RATE));
  const attackSamples = ATTACK_SECONDS * SAMPLE_RATE;
  const heldSamples = Math.round(note.durationSeconds * SAMPLE_RATE);
  const releaseSamples = RELEASE_SECONDS * SAMPLE_RATE;
  let level = LEVEL * note.velocity ** 1.2;
  let tine = TINE_SHARE * note.velocity;
  let phase = 0;
  for (let i = 0; i < count; i++) {
    const bell = tine * waveAt(BODY, (phase * TINE_RATIO) % 1);
    let envelope = Math.min(1, i / attackSamples);
    if (i > heldSamples) envelope *= (1 - (i - heldSamples) / releaseSamples) ** 2;
    const sample = (waveAt(BODY, phase) + bell) * level * envelope;
    out.left[start + i] = (out.left[start + i] as number) + sample * pan.left;
    out.right[start + i] = (out.right[start + i] as number) + sample * pan.right;
    level *= fall;
    tine *= fallTine;
    phase += step;
    if (phase >= 1) phase -= 1;
  }
}
