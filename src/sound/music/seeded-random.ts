import {fnv1a32} from '../../timeline/music-plan';

/** The next number of a stream, in [0, 1). */
export type Random = () => number;

/**
 * A stream of numbers that is the same on every machine, named by a label. Each layer of the music
 * has another label, so that one more note in the bass does not reshuffle the melody.
 * Source: mulberry32, T. Ettinger (public domain).
 */
export function seededRandom(label: string): Random {
  let state = fnv1a32(label);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Between −1 and 1, small values likelier, as the errors of a hand. */
export const wobble = (random: Random): number => random() + random() - 1;
