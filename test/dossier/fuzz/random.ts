/** Numbers that look random and are the same for the same seed. */
export type Random = {
  /** An integer from 0 to `below` − 1. */
  readonly below: (below: number) => number;
  readonly pick: <T>(list: readonly T[]) => T;
};

/** Mulberry32 by Tommy Ettinger (public domain): one 32-bit state, good enough to spoil files with. */
export const randomFrom = (seed: number): Random => {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * Math.max(1, limit));
  return {below, pick: (list) => list[below(list.length)] as (typeof list)[number]};
};
