/** Costs of one change; a wrong accent or capital is hardly a mistake, a lost underscore not much of one. */
const ACCENT = 0.2;
const SEPARATOR = 0.3;
const OTHER = 1;

/** Longer words are text, not misspelt keys; also bounds the time. */
const MAX_LENGTH = 64;

type Letter = {readonly char: string; readonly base: string};

/** A letter without its marks and case: Đ, đ and D are all `d`. */
const fold = (char: string): string =>
  char.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace('đ', 'd');

const lettersOf = (word: string): readonly Letter[] =>
  Array.from(word.normalize('NFC'), (char) => ({char, base: fold(char)}));

const isSeparator = (letter: Letter): boolean => /[\s_\-.]/.test(letter.char);

const costOfOne = (letter: Letter): number => (isSeparator(letter) ? SEPARATOR : OTHER);

function costOfSwap(a: Letter, b: Letter): number {
  if (a.char === b.char) return 0;
  if (a.base === b.base) return ACCENT;
  return isSeparator(a) && isSeparator(b) ? SEPARATOR : OTHER;
}

/** Damerau-Levenshtein distance (neighbours may change places), with Vietnamese letters folded. */
export function wordDistance(first: string, second: string): number {
  const a = lettersOf(first);
  const b = lettersOf(second);
  const width = b.length + 1;
  const table = new Float64Array((a.length + 1) * width);
  const at = (i: number, j: number): number => table[i * width + j] ?? 0;
  for (const [i, letter] of a.entries()) table[(i + 1) * width] = at(i, 0) + costOfOne(letter);
  for (const [j, letter] of b.entries()) table[j + 1] = at(0, j) + costOfOne(letter);
  for (const [i, x] of a.entries()) {
    for (const [j, y] of b.entries()) {
      let best = Math.min(
        at(i, j) + costOfSwap(x, y),
        at(i, j + 1) + costOfOne(x),
        at(i + 1, j) + costOfOne(y),
      );
      if (i > 0 && j > 0 && x.base === b[j - 1]?.base && y.base === a[i - 1]?.base)
        best = Math.min(best, at(i - 1, j - 1) + OTHER);
      table[(i + 1) * width + j + 1] = best;
    }
  }
  return at(a.length, b.length);
}

/** A third of the word may be wrong, and never more than three letters; one letter in a short word. */
function tolerance(word: string): number {
  const length = word.length;
  return length <= 2 ? 0.5 : Math.min(3, Math.max(1, length / 3));
}

/** The candidate that was probably meant, or undefined when none is close enough. */
export function closestWord(word: string, candidates: readonly string[]): string | undefined {
  if (word.length > MAX_LENGTH || word.trim() === '') return undefined;
  let best: string | undefined;
  let bestDistance = Infinity;
  for (const candidate of candidates) {
    if (candidate === word || candidate.length > MAX_LENGTH) continue;
    const distance = wordDistance(word, candidate);
    if (distance < bestDistance && distance <= tolerance(word)) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}
