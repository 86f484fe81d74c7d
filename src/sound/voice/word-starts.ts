/** Two renderings of one sentence. */
export type Renderings = {
  /** In this one the words with an even index are half as loud. */
  readonly oddLouder: Float32Array;
  /** In this one those with an odd index. */
  readonly evenLouder: Float32Array;
  /** How many words the sentence has. */
  readonly words: number;
  /** Samples a second. */
  readonly rate: number;
};

/**
 * When each word begins, from two renderings of the same sentence by a deterministic engine: in each of them the other
 * half of the words is half as loud, the first word excepted. The louder rendering shows whose turn it is.
 * @returns seconds, or `undefined` when the turns do not add up to `words`.
 */
export function wordStarts(renderings: Renderings): readonly number[] | undefined {
  const {oddLouder, evenLouder, words, rate} = renderings;
  if (oddLouder.length !== evenLouder.length || words === 0) return undefined;
  const block = Math.round(rate * BLOCK_SECONDS);
  const starts: number[] = [];
  let turn: number | undefined;
  for (let at = 0; at < oddLouder.length; at += block) {
    const odd = strength(oddLouder, at, at + block);
    const even = strength(evenLouder, at, at + block);
    if (Math.max(odd, even) < SOUND) continue;
    const here = odd > RATIO * even ? 1 : even > RATIO * odd ? 2 : 0;
    // Only the first word is the same in both; later on, an undecided block belongs to no word.
    if (here === turn || (here === 0 && turn !== undefined)) continue;
    turn = here;
    starts.push(at / rate);
  }
  return starts.length === words ? starts : undefined;
}

const BLOCK_SECONDS = 0.002;
/** Mean of absolute samples below which a block is silent (−66 dBFS). */
const SOUND = 0.0005;
/** Half as loud is a ratio of 2; rounding and the ends of words blur it. */
const RATIO = 1.4;

function strength(samples: Float32Array, from: number, to: number): number {
  let sum = 0;
  for (let i = from; i < to; i++) sum += Math.abs(samples[i] ?? 0);
  return sum / (to - from);
}
