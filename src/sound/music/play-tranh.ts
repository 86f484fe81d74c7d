import {frequencyOf, panGains, SAMPLE_RATE, sampleRange, type StereoPcm} from '../dsp/stereo-sound';
import type {Note} from './score';
import {seededRandom} from './seeded-random';

/** Where along the string it is plucked, as a part of its length: near the bridge, as on a zither. */
const PLUCK_PLACE = 0.17;
/**
 * Part of each turn that comes from the neighbouring sample, for a string of 300 Hz: how quickly
 * brightness dies. High strings turn oftener and must lose less each time, or they would only tick.
 */
const LOOP_SMOOTHING = 0.22;
/** The finger is flesh: the sound needs this long to arrive. Seconds. */
const ATTACK_SECONDS = 0.005;
/** Damping of a string that is let go. Seconds. */
const RELEASE_SECONDS = 0.25;
/** A power of two beyond the longest string (D2 needs 654). */
const LINE_LENGTH = 1024;
const LINE_MASK = LINE_LENGTH - 1;
/** Samples between two updates of the bend. */
const CONTROL_SAMPLES = 32;

const VIBRATO_HZ = 5.1;
const VIBRATO_CENTS = 17;
/** Rung sets in after the pluck, never with it. Seconds. */
const VIBRATO_DELAY_SECONDS = 0.22;
const PRESS_CENTS = -70;
const PRESS_SECONDS = 0.07;

/** Share of the sample before that is taken away: the bridge feels movement, not place. */
const BRIDGE = 0.9;
/** Root mean square of a full-velocity pluck in its first turn, before it is placed in the mix. */
const LEVEL = 0.14;

const line = new Float32Array(LINE_LENGTH);

/**
 * Samples before the first turn, which repeat its end: a string that begins pressed is read from
 * there, as PRESS_CENTS make the lowest string 14 samples longer, and the cubic needs two more.
 */
const GUARD = 24;
/** How often and how far the first turn is spread, see `spread`. */
const SPREAD_PASSES = 14;
const SPREAD = 0.68;

/** Rounds the first turn, going round the string so that no corner is left at the seam. */
function soften(turn: number, softness: number): void {
  let memory = 0;
  for (let i = 0; i < 2 * turn; i++) {
    const index = GUARD + (i % turn);
    memory += (1 - softness) * ((line[index] ?? 0) - memory);
    if (i >= turn) line[index] = memory;
  }
}

/**
 * An all-pass, round the string: highs run ahead of lows, as they do on stiff steel. It leaves the
 * tone colour as it is and spreads the snap of the pluck, which would be all peak and no sound.
 */
function spread(turn: number): void {
  let input = line[GUARD + turn - 1] ?? 0;
  let output = 0;
  for (let i = 0; i < turn; i++) {
    const index = GUARD + i;
    const now = line[index] ?? 0;
    output = input + SPREAD * (output - now);
    input = now;
    line[index] = output;
  }
}

/**
 * Fills the line with the movement of a plucked string: a pulse whose width is the plucking place,
 * rounded by the finger, with a trace of noise for the nail. Its mean is zero. Returns how strong
 * the bridge will feel it (root mean square), so that all strings can be made equally loud.
 */
function pluck(turn: number, softness: number, label: string): number {
  const random = seededRandom(label);
  for (let i = 0; i < turn; i++) {
    const pulse = i / turn < PLUCK_PLACE ? 1 : 0;
    line[GUARD + i] = pulse + 0.1 * (random() * 2 - 1);
  }
  soften(turn, softness);
  soften(turn, softness);
  for (let pass = 0; pass < SPREAD_PASSES; pass++) spread(turn);
  let sum = 0;
  for (let i = GUARD; i < GUARD + turn; i++) sum += line[i] ?? 0;
  for (let i = GUARD; i < GUARD + turn; i++) line[i] = (line[i] ?? 0) - sum / turn;
  for (let i = 0; i < GUARD; i++) line[i] = line[i + turn] ?? 0;
  let energy = 0;
  for (let i = GUARD; i < GUARD + turn; i++)
    energy += ((line[i] ?? 0) - BRIDGE * (line[i - 1] ?? 0)) ** 2;
  return Math.sqrt(energy / turn);
}

/** Cents above or below the open string, `seconds` after the pluck. */
function bendCents(note: Note, seconds: number): number {
  if (note.ornament === 'nhan') return PRESS_CENTS * Math.exp(-seconds / PRESS_SECONDS);
  if (note.ornament === 'rung') {
    const depth = Math.min(1, Math.max(0, (seconds - VIBRATO_DELAY_SECONDS) / 0.3));
    const shake = Math.sin(2 * Math.PI * VIBRATO_HZ * (seconds - VIBRATO_DELAY_SECONDS));
    return VIBRATO_CENTS * depth * shake;
  }
  return 0;
}

/**
 * One plucked string, after Karplus and Strong, "Digital Synthesis of Plucked-String and Drum
 * Timbres" (Computer Music Journal 7:2, 1983), with the fractional, moving length of Jaffe and
 * Smith, "Extensions of the Karplus-Strong Plucked-String Algorithm" (ibid.).
 */
export function playTranh(note: Note, out: StereoPcm): void {
  const {start, count} = sampleRange(
    note.startSeconds,
    note.durationSeconds + RELEASE_SECONDS,
    out,
  );
  const frequency = frequencyOf(note.pitch);
  const turn = Math.round(SAMPLE_RATE / frequency);
  // A harder pluck is brighter as well as louder; high strings are thin and need more softening.
  const softness = Math.min(0.82, 0.74 - 0.3 * note.velocity + frequency / 6000);
  const strength = pluck(
    turn,
    softness,
    `string ${note.pitch} ${Math.round(note.startSeconds * 1000)}`,
  );

  // Low strings sing longer. Seconds until the tone has fallen by 60 dB, and the loss of each turn.
  const ringSeconds = 5.6 * (220 / frequency) ** 0.25;
  const loss = 10 ** (-3 / (frequency * ringSeconds));
  const smoothing = LOOP_SMOOTHING * Math.min(1.3, 300 / frequency);
  const pan = panGains(Math.max(-0.35, Math.min(0.35, (note.pitch - 69) / 50)));
  const level = (LEVEL * note.velocity ** 1.3) / strength;
  const heldSamples = Math.round(note.durationSeconds * SAMPLE_RATE);
  const attackSamples = ATTACK_SECONDS * SAMPLE_RATE;
  const releaseSamples = RELEASE_SECONDS * SAMPLE_RATE;

  const {left, right} = out;
  const filled = GUARD + turn;
  let length = 0;
  let target = 0;
  let previous = 0;
  // Where the loop is read: `back` samples ago, between four samples with these weights.
  let back = 0;
  let [wa, wb, wc, wd] = [0, 0, 0, 0];
  for (let i = 0; i < count; i++) {
    if (i % CONTROL_SAMPLES === 0) {
      const bent = frequency * 2 ** (bendCents(note, i / SAMPLE_RATE) / 1200);
      target = SAMPLE_RATE / bent - smoothing;
    }
    // An unbent string keeps its length; only a moving one needs new weights.
    if (length !== target) {
      length = i === 0 ? target : length + (target - length) / CONTROL_SAMPLES;
      back = Math.ceil(length);
      // The cubic through four samples (Lagrange): a straight line would swallow the highs of the
      // strings whose length happens to fall between two samples.
      const x = back - length;
      const u = x + 1;
      const v = x - 1;
      const w = x - 2;
      wa = (-x * v * w) / 6;
      wb = (u * v * w) / 2;
      wc = (-u * x * w) / 2;
      wd = (u * x * v) / 6;
    }
    const read = filled + i - back;
    const now =
      wa * (line[(read - 1) & LINE_MASK] as number) +
      wb * (line[read & LINE_MASK] as number) +
      wc * (line[(read + 1) & LINE_MASK] as number) +
      wd * (line[(read + 2) & LINE_MASK] as number);
    const turned = loss * (now + smoothing * (previous - now));
    const felt = now - BRIDGE * previous;
    previous = now;
    line[(filled + i) & LINE_MASK] = turned;

    let envelope = i < attackSamples ? i / attackSamples : 1;
    if (i > heldSamples) envelope *= (1 - (i - heldSamples) / releaseSamples) ** 2;
    const sample = felt * level * envelope;
    const index = start + i;
    left[index] = (left[index] as number) + sample * pan.left;
    right[index] = (right[index] as number) + sample * pan.right;
  }
}
