import {frequencyOf, panGains, SAMPLE_RATE, sampleRange, type StereoPcm} from '../dsp/stereo-sound';
import type {Note} from './score';
import {seededRandom} from './seeded-random';

const TURN = (2 * Math.PI) / SAMPLE_RATE;

/** A factor that, applied each sample, falls to 1/e in `seconds`. */
const decay = (seconds: number): number => Math.exp(-1 / (seconds * SAMPLE_RATE));

/**
 * Bass: a sine with a little of its second and third partial, so that a telephone's loudspeaker,
 * which has no lows, still gives its pitch. In the middle, where lows belong.
 */
export function playBass(note: Note, out: StereoPcm): void {
  const release = 0.12;
  const {start, count} = sampleRange(note.startSeconds, note.durationSeconds + release, out);
  // A sine and a cosine that turn by one step each sample: far cheaper than computing both each time.
  const stepSine = Math.sin(TURN * frequencyOf(note.pitch));
  const stepCosine = Math.cos(TURN * frequencyOf(note.pitch));
  let sine = 0;
  let cosine = 1;
  const attackSamples = 0.02 * SAMPLE_RATE;
  const heldSamples = Math.round(note.durationSeconds * SAMPLE_RATE);
  const fall = decay(1.3);
  const fallUpper = decay(0.35);
  let level = 0.1 * note.velocity;
  let upper = 1;
  for (let i = 0; i < count; i++) {
    let envelope = i < attackSamples ? (i / attackSamples) ** 2 : 1;
    if (i > heldSamples) envelope *= 1 - (i - heldSamples) / (release * SAMPLE_RATE);
    // sin 2x = 2 sin x cos x and sin 3x = sin x (4 cos² x − 1).
    const partials = sine * (1 + upper * (0.9 * cosine + 0.24 * (4 * cosine * cosine - 1)));
    const sample = partials * level * envelope;
    const turned = sine * stepCosine + cosine * stepSine;
    cosine = cosine * stepCosine - sine * stepSine;
    sine = turned;
    level *= fall;
    upper = 0.25 + (upper - 0.25) * fallUpper;
    const index = start + i;
    out.left[index] = (out.left[index] as number) + sample;
    out.right[index] = (out.right[index] as number) + sample;
  }
}

/** Muted frame drum: a skin that drops in pitch and dies, and the felt of the hand on it. */
export function playDrum(note: Note, out: StereoPcm): void {
  const {start, count} = sampleRange(note.startSeconds, 0.7, out);
  const random = seededRandom(`drum ${Math.round(note.startSeconds * 1000)}`);
  const base = TURN * frequencyOf(note.pitch - 5);
  const fall = decay(0.13);
  const fallFelt = decay(0.016);
  const fallPitch = decay(0.05);
  const end = 0.1 * SAMPLE_RATE;
  let level = 0.11 * note.velocity;
  let felt = 0.14 * note.velocity;
  let drop = 0.7;
  let phase = 0;
  let dull = 0;
  for (let i = 0; i < count; i++) {
    phase += base * (1 + drop);
    dull += 0.12 * (random() * 2 - 1 - dull);
    const edge = Math.min(1, i / 150, (count - i) / end);
    const sample = (Math.sin(phase) * level + dull * felt) * edge;
    level *= fall;
    felt *= fallFelt;
    drop *= fallPitch;
    const index = start + i;
    out.left[index] = (out.left[index] as number) + sample;
    out.right[index] = (out.right[index] as number) + sample;
  }
}

/** Woodblock struck with a soft mallet: two short tones that are not in tune with each other. */
export function playBlock(note: Note, out: StereoPcm): void {
  const {start, count} = sampleRange(note.startSeconds, 0.25, out);
  const step = TURN * frequencyOf(note.pitch);
  const pan = panGains(0.3);
  const fall = decay(0.028);
  let level = 0.11 * note.velocity;
  for (let i = 0; i < count; i++) {
    const tone = Math.sin(step * i) + 0.35 * Math.sin(step * 1.53 * i);
    const sample = tone * level * Math.min(1, i / 120);
    level *= fall;
    const index = start + i;
    out.left[index] = (out.left[index] as number) + sample * pan.left;
    out.right[index] = (out.right[index] as number) + sample * pan.right;
  }
}

/** Seeds in a shell: a short breath of high noise that swells before it stops. */
export function playShaker(note: Note, out: StereoPcm): void {
  const {start, count} = sampleRange(note.startSeconds, 0.11, out);
  const random = seededRandom(`shaker ${Math.round(note.startSeconds * 1000)}`);
  const pan = panGains(-0.35);
  const peak = 0.03 * SAMPLE_RATE;
  const fall = decay(0.018);
  let level = 0.05 * note.velocity;
  let before = 0;
  for (let i = 0; i < count; i++) {
    const noise = random() * 2 - 1;
    const sample = (noise - 0.8 * before) * level * Math.min(1, i / peak, (count - i) / 200);
    before = noise;
    if (i > peak) level *= fall;
    const index = start + i;
    out.left[index] = (out.left[index] as number) + sample * pan.left;
    out.right[index] = (out.right[index] as number) + sample * pan.right;
  }
}
