import {BiquadFilter, highPass} from '../dsp/biquad';
import {SAMPLE_RATE, type StereoPcm} from '../dsp/stereo-sound';
import type {Mood} from './mood';

/** Lengths of the eight delays in samples (23 … 47 ms), prime, so that no echo pattern repeats. */
const LINE_SAMPLES = [1117, 1307, 1451, 1613, 1759, 1933, 2081, 2251] as const;
const LINES = LINE_SAMPLES.length;
/** One power of two that holds the longest line. */
const LINE_SIZE = 4096;
const LINE_MASK = LINE_SIZE - 1;

/** Share of the sample before in each turn: highs die first, as in a room with people. */
const DAMPING = 0.38;
/** Delay before the reverb, 18 ms: keeps the pluck itself clear. */
const PREDELAY_SAMPLES = Math.round(0.018 * SAMPLE_RATE);

/**
 * Adds reverb to a sound, in place: a feedback delay network of eight lines mixed by a Householder
 * matrix, which loses nothing by itself, so that the ring is set by the gains alone.
 * Source: J.-M. Jot and A. Chaigne, "Digital delay networks for designing artificial
 * reverberators", 90th AES Convention, 1991; J. O. Smith, Physical Audio Signal Processing, FDN.
 */
export function addReverb(sound: StereoPcm, {ringSeconds, wet}: Mood['reverb']): void {
  const {left, right} = sound;
  // The eight lines are interleaved: sample i of line n is at i × 8 + n.
  const store = new Float32Array(LINES * LINE_SIZE);
  const damped = new Float64Array(LINES);
  const gains = Float64Array.from(
    LINE_SAMPLES,
    (samples) => 10 ** ((-3 * samples) / (ringSeconds * SAMPLE_RATE)),
  );
  const lengths = Int32Array.from(LINE_SAMPLES);
  const predelay = new Float32Array(LINE_SIZE);
  // Reverb makes lows muddy; only what lies above them is sent there.
  const input = new BiquadFilter(highPass(170, SAMPLE_RATE));
  const firstSpread = new Diffuser(211);
  const secondSpread = new Diffuser(457);
  for (let i = 0; i < left.length; i++) {
    const dryLeft = left[i] ?? 0;
    const dryRight = right[i] ?? 0;
    predelay[i & LINE_MASK] = input.next((dryLeft + dryRight) * 0.5);
    const delayed = predelay[(i - PREDELAY_SAMPLES) & LINE_MASK] ?? 0;
    const sent = secondSpread.next(firstSpread.next(delayed));
    let sum = 0;
    for (let n = 0; n < LINES; n++) {
      const out = store[((i - (lengths[n] ?? 0)) & LINE_MASK) * LINES + n] ?? 0;
      const before = damped[n] ?? 0;
      const value = out * (gains[n] ?? 0) * (1 - DAMPING) + DAMPING * before;
      damped[n] = value;
      sum += value;
    }
    const shared = sent - (2 / LINES) * sum;
    const write = (i & LINE_MASK) * LINES;
    for (let n = 0; n < LINES; n++) store[write + n] = (damped[n] ?? 0) + shared;
    // Even lines to the left, odd to the right, signs in turn: wide, and without a hollow middle.
    let wetLeft = 0;
    let wetRight = 0;
    for (let n = 0; n < LINES; n += 4) {
      wetLeft += (damped[n] ?? 0) - (damped[n + 2] ?? 0);
      wetRight += (damped[n + 1] ?? 0) - (damped[n + 3] ?? 0);
    }
    left[i] = dryLeft + wet * wetLeft;
    right[i] = dryRight + wet * wetRight;
  }
}

/** An all-pass that turns one click into many small ones, so that the reverb does not stutter. */
class Diffuser {
  private readonly line: Float32Array;
  private at = 0;

  constructor(samples: number) {
    this.line = new Float32Array(samples);
  }

  next(x: number): number {
    const delayed = this.line[this.at] ?? 0;
    const kept = x + 0.6 * delayed;
    this.line[this.at] = kept;
    this.at = this.at + 1 === this.line.length ? 0 : this.at + 1;
    return delayed - 0.6 * kept;
  }
}
