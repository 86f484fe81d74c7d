import {frequencyOf, panGains, SAMPLE_RATE, sampleRange, type StereoPcm} from '../dsp/stereo-sound';
import type {Note} from './score';
import {seededRandom} from './seeded-random';
import {waveAt, type WaveTable, waveTable} from './wave-table';

/** Samples between two points of bend and envelope; straight between them. */
const CONTROL_SAMPLES = 32;

/** An instrument whose tone bends: a bright wave that dies into a mellow one, and its manners. */
type Voice = {
  readonly bright: WaveTable;
  readonly mellow: WaveTable;
  /** Seconds until the bright wave has fallen to 1/e. */
  readonly brightSeconds: number;
  readonly level: number;
  readonly attackSeconds: number;
  readonly releaseSeconds: number;
  /** Seconds until the tone itself has fallen to 1/e; Infinity for breath. */
  readonly ringSeconds: number;
  readonly vibrato: {
    readonly hz: number;
    readonly cents: number;
    readonly restCents: number;
    readonly delaySeconds: number;
  };
  /** Where a pressed tone (`nhan`) comes from, in cents, and the seconds it takes to come to 1/e. */
  readonly press: {readonly cents: number; readonly seconds: number};
  /** Share of noise in the tone. */
  readonly breath: number;
  readonly place: number;
};

const BAU: Voice = {
  bright: waveTable([1, 0.55, 0.4, 0.22, 0.14, 0.08, 0.05]),
  mellow: waveTable([1, 0.3, 0.1, 0.03]),
  brightSeconds: 0.28,
  level: 0.105,
  attackSeconds: 0.006,
  releaseSeconds: 0.3,
  ringSeconds: 1.5,
  vibrato: {hz: 5.6, cents: 32, restCents: 7, delaySeconds: 0.18},
  // The reed is bent a whole tone and more: the slide is what the instrument is known for.
  press: {cents: -200, seconds: 0.09},
  breath: 0,
  place: -0.12,
};

const SAO: Voice = {
  bright: waveTable([1, 0.42, 0.2, 0.06, 0.03]),
  mellow: waveTable([1, 0.3, 0.14, 0.05, 0.02]),
  brightSeconds: 0.5,
  level: 0.12,
  attackSeconds: 0.07,
  releaseSeconds: 0.16,
  ringSeconds: Infinity,
  vibrato: {hz: 4.9, cents: 15, restCents: 5, delaySeconds: 0.35},
  press: {cents: -90, seconds: 0.06},
  breath: 0.08,
  place: 0.1,
};

function bendCents({vibrato, press}: Voice, note: Note, seconds: number): number {
  const depth = Math.min(1, Math.max(0, (seconds - vibrato.delaySeconds) / 0.35));
  const cents = note.ornament === 'rung' ? vibrato.cents : vibrato.restCents;
  const shake = cents * depth * Math.sin(2 * Math.PI * vibrato.hz * seconds);
  return note.ornament === 'nhan'
    ? shake + press.cents * Math.exp(-seconds / press.seconds)
    : shake;
}

function envelopeAt(voice: Voice, note: Note, seconds: number): number {
  const rise = Math.sin((Math.PI / 2) * Math.min(1, seconds / voice.attackSeconds));
  const over = Math.max(0, seconds - note.durationSeconds) / voice.releaseSeconds;
  const fallen = Math.cos((Math.PI / 2) * Math.min(1, over)) ** 2;
  // A long breath swells a little and gives way.
  const swell =
    voice.ringSeconds === Infinity
      ? 0.82 + 0.18 * Math.sin(Math.PI * Math.min(1, seconds / note.durationSeconds))
      : Math.exp(-seconds / voice.ringSeconds);
  return rise * fallen * swell;
}

function play(voice: Voice, note: Note, out: StereoPcm): void {
  const length = note.durationSeconds + voice.releaseSeconds;
  const {start, count} = sampleRange(note.startSeconds, length, out);
  const random = seededRandom(`breath ${note.pitch} ${Math.round(note.startSeconds * 1000)}`);
  const pan = panGains(voice.place);
  const frequency = frequencyOf(note.pitch);
  const level = voice.level * note.velocity;
  const fall = Math.exp(-1 / (voice.brightSeconds * SAMPLE_RATE));
  // The breath is noise around the tone: what is left of it after a resonance at the second partial.
  const hiss = Math.min(0.9, (2 * Math.PI * 2 * frequency) / SAMPLE_RATE);
  let [low, band] = [0, 0];
  let brightness = 0.35 + 0.65 * note.velocity;
  let phase = 0;
  let envelope = 0;
  for (let block = 0; block < count; block += CONTROL_SAMPLES) {
    const seconds = block / SAMPLE_RATE;
    const step = (frequency * 2 ** (bendCents(voice, note, seconds) / 1200)) / SAMPLE_RATE;
    const next = level * envelopeAt(voice, note, seconds + CONTROL_SAMPLES / SAMPLE_RATE);
    const slope = (next - envelope) / CONTROL_SAMPLES;
    const end = Math.min(count, block + CONTROL_SAMPLES);
    for (let i = block; i < end; i++) {
      const mellow = waveAt(voice.mellow, phase);
      let tone = mellow + brightness * (waveAt(voice.bright, phase) - mellow);
      if (voice.breath > 0) {
        band += hiss * (random() * 2 - 1 - low - 0.5 * band);
        low += hiss * band;
        tone += voice.breath * band;
      }
      const sample = tone * envelope;
      out.left[start + i] = (out.left[start + i] as number) + sample * pan.left;
      out.right[start + i] = (out.right[start + i] as number) + sample * pan.right;
      brightness *= fall;
      envelope += slope;
      phase += step;
      if (phase >= 1) phase -= 1;
    }
    envelope = next;
  }
}

/** The đàn bầu: plucked softly at a harmonic, it sings and slides. */
export function playBau(note: Note, out: StereoPcm): void {
  play(BAU, note, out);
}

/** The sáo: breath that swells, with noise around the tone. */
export function playSao(note: Note, out: StereoPcm): void {
  play(SAO, note, out);
}
