import {frequencyOf, panGains, SAMPLE_RATE, sampleRange, type StereoPcm} from '../dsp/stereo-sound';
import type {Note} from './score';
import {seededRandom} from './seeded-random';

/** Seconds a struck tube is followed; the last of it is faded. */
const LONGEST_SECONDS = 1.1;
const FADE_SECONDS = 0.08;
const LEVEL = 0.19;
/**
 * [ratio to the lowest, level, seconds until 1/e at 440 Hz]: a tube sounds its air column purely and
 * for longest; of the wood's bending modes (1 : 2.76 : 5.40, a free bar) only short traces are heard.
 * Source: N. H. Fletcher and T. D. Rossing, The Physics of Musical Instruments, bars and tubes.
 */
const MODES = [
  [1, 1, 0.34],
  [2.76, 0.22, 0.09],
  [5.4, 0.1, 0.03],
] as const;
const KNOCK_SECONDS = 0.006;

/** Bamboo tube struck with a mallet: a round tone that dies soon, and the knock of wood on wood. */
export function playTrung(note: Note, out: StereoPcm): void {
  const {start, count} = sampleRange(note.startSeconds, LONGEST_SECONDS, out);
  const pan = panGains(Math.max(-0.4, Math.min(0.4, (note.pitch - 74) / 30)));
  const level = LEVEL * note.velocity ** 1.2;
  const fadeSamples = FADE_SECONDS * SAMPLE_RATE;
  for (const [ratio, share, seconds] of MODES) {
    const frequency = frequencyOf(note.pitch) * ratio;
    if (frequency > 0.4 * SAMPLE_RATE) continue;
    // A sine by the recurrence of a resonator, s(n) = 2 r cos(w) s(n-1) - r² s(n-2).
    const ring = Math.exp(-1 / (seconds * (440 / frequencyOf(note.pitch)) ** 0.4 * SAMPLE_RATE));
    const step = (2 * Math.PI * frequency) / SAMPLE_RATE;
    const turn = 2 * ring * Math.cos(step);
    const loss = ring * ring;
    let before = 0;
    let now = level * share * Math.sin(step);
    for (let i = 0; i < count; i++) {
      const sample = now * Math.min(1, i / 40, (count - i) / fadeSamples);
      const next = turn * now - loss * before;
      before = now;
      now = next;
      out.left[start + i] = (out.left[start + i] as number) + sample * pan.left;
      out.right[start + i] = (out.right[start + i] as number) + sample * pan.right;
    }
  }
  playKnock(note, out, level * 0.5);
}

function playKnock(note: Note, out: StereoPcm, level: number): void {
  const {start, count} = sampleRange(note.startSeconds, 8 * KNOCK_SECONDS, out);
  const random = seededRandom(`knock ${note.pitch} ${Math.round(note.startSeconds * 1000)}`);
  const fall = Math.exp(-1 / (KNOCK_SECONDS * SAMPLE_RATE));
  let now = level;
  let dull = 0;
  for (let i = 0; i < count; i++) {
    dull += 0.25 * (random() * 2 - 1 - dull);
    const sample = dull * now * Math.min(1, i / 30, (count - i) / 100);
    now *= fall;
    out.left[start + i] = (out.left[start + i] as number) + sample;
    out.right[start + i] = (out.right[start + i] as number) + sample;
  }
}
