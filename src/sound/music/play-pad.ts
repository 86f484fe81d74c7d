import {frequencyOf, SAMPLE_RATE, sampleRange, type StereoPcm} from '../dsp/stereo-sound';
import type {Note} from './score';

/** Seconds. Longer than a pluck, shorter than a bar: chords melt into each other. */
const ATTACK_SECONDS = 0.9;
const RELEASE_SECONDS = 1.5;
/** Distance between the two voices of a tone: slow beating instead of a still organ. Cents. */
const DETUNE_CENTS = 3.5;
const LEVEL = 0.03;
/** Samples between two points of the envelope; straight between them. */
const ENVELOPE_SAMPLES = 64;

const TABLE_LENGTH = 2048;

/** One period of a dark, rounded wave: eight partials that fall steeply. */
const TABLE = ((): Float32Array => {
  const table = new Float32Array(TABLE_LENGTH + 1);
  for (let i = 0; i <= TABLE_LENGTH; i++) {
    for (let partial = 1; partial <= 8; partial++) {
      const angle = (2 * Math.PI * partial * i) / TABLE_LENGTH + partial * partial * 0.7;
      table[i] = (table[i] ?? 0) + Math.sin(angle) / partial ** 1.7;
    }
  }
  return table;
})();

function wave(phase: number): number {
  const whole = phase | 0;
  const a = TABLE[whole] as number;
  return a + (phase - whole) * ((TABLE[whole + 1] as number) - a);
}

/** Held tone: one voice leans left, its detuned twin right. */
export function playPad(note: Note, out: StereoPcm): void {
  const {left, right} = out;
  const {start, count} = sampleRange(
    note.startSeconds,
    note.durationSeconds + RELEASE_SECONDS,
    out,
  );
  const detune = 2 ** (DETUNE_CENTS / 1200);
  const step = (frequencyOf(note.pitch) * TABLE_LENGTH) / SAMPLE_RATE;
  const attackSamples = ATTACK_SECONDS * SAMPLE_RATE;
  const heldSamples = Math.round(note.durationSeconds * SAMPLE_RATE);
  const releaseSamples = RELEASE_SECONDS * SAMPLE_RATE;
  const level = LEVEL * note.velocity;
  // Phases follow from the place in time, so that a tone two chords share goes on unbroken.
  let phaseA = (start * step * detune) % TABLE_LENGTH;
  let phaseB = ((start * step) / detune + TABLE_LENGTH / 3) % TABLE_LENGTH;
  const envelopeAt = (i: number): number => {
    const rise = Math.sin((Math.PI / 2) * Math.min(1, i / attackSamples));
    const fallen = Math.min(1, Math.max(0, (i - heldSamples) / releaseSamples));
    return level * rise * Math.cos((Math.PI / 2) * fallen);
  };
  const stepA = step * detune;
  const stepB = step / detune;
  let envelope = envelopeAt(0);
  for (let block = 0; block < count; block += ENVELOPE_SAMPLES) {
    const slope = (envelopeAt(block + ENVELOPE_SAMPLES) - envelope) / ENVELOPE_SAMPLES;
    const end = Math.min(count, block + ENVELOPE_SAMPLES);
    for (let i = block; i < end; i++) {
      const a = wave(phaseA) * envelope;
      const b = wave(phaseB) * envelope;
      const index = start + i;
      left[index] = (left[index] as number) + a + 0.35 * b;
      right[index] = (right[index] as number) + b + 0.35 * a;
      envelope += slope;
      phaseA += stepA;
      if (phaseA >= TABLE_LENGTH) phaseA -= TABLE_LENGTH;
      phaseB += stepB;
      if (phaseB >= TABLE_LENGTH) phaseB -= TABLE_LENGTH;
    }
  }
}
