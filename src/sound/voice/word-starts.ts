/**
 * When each word begins, from two renderings of the same sentence by a deterministic engine: in one, every second word
 * from the second on is half as loud, in the other the other ones are. Wherever one rendering is louder than the other,
 * it is known whose turn it is; the first word is equal in both.
 * @param rate samples a second. @returns `undefined` when the turns do not add up to `words`.
 */
export function wordStarts(
  oddLouder: Float32Array,
  evenLouder: Float32Array,
  words: number,
  rate: number,
): readonly number[] | undefined {
  if (oddLouder.length !== evenLouder.length || words === 0) return undefined;
  const block = Math.round(rate * BLOCK_SECONDS);
  const starts: number[] = [];
  let turn: number | undefined;
  for (let at = 0; at < oddLouder.length; at += block) {
    const odd = strength(oddLouder, at, at + block);
    const even = strength(evenLouder, at, at + block);
    if (Math.max(odd, even) < SOUND) continue;
    const here = odd > RATIO * even ? 1 : even > RATIO * odd ? 2 : 0;
    // Only the first word is the same in both; later on, an undecided block belongs to no one.
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
