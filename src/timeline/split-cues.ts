import {breakCosts, FORBIDDEN_BREAK, type Glossary} from '../text/break-costs';
import {breakLines} from '../text/break-lines';
import {countGraphemes} from '../text/graphemes';
import {spokenSyllables} from '../text/spoken-syllables';

/** Netflix timed text guide, Vietnamese: 42 characters a line, two lines. */
export const CHARACTERS_PER_LINE = 42;
export const LINES_PER_CUE = 2;

/** A long line is cut where a phrase ends rather than evenly: what a break costs against unevenness. */
const BREAK_WEIGHT = 10;

/**
 * Splits a line of narration into the fewest captions of at most two lines, cutting where the phrase ends.
 * @param maxSyllables longest that one caption may take to be spoken.
 * @returns for each caption its lines and the number of words in it.
 * @throws RangeError when a single compound is longer than a caption line.
 */
export function splitCues(
  text: string,
  glossary: Glossary,
  maxSyllables = Infinity,
): readonly {lines: string[]; words: number}[] {
  const words = text.split(/\s+/).filter(Boolean);
  const costs = breakCosts(words, glossary);
  const known = new Map<string, string[] | undefined>();
  const setAsCaption = (from: number, to: number) => {
    const key = `${from}-${to}`;
    if (!known.has(key))
      known.set(key, asCaption(words.slice(from, to).join(' '), glossary, maxSyllables));
    return known.get(key);
  };
  for (let count = 1; count <= words.length; count++) {
    const cuts = cheapestCuts(
      words,
      costs,
      count,
      (from, to) => setAsCaption(from, to) !== undefined,
    );
    if (!cuts) continue;
    const edges = [0, ...cuts, words.length];
    return edges.slice(0, -1).map((from, i) => {
      const to = edges[i + 1] ?? words.length;
      return {lines: setAsCaption(from, to) ?? [], words: to - from};
    });
  }
  throw new RangeError(`no caption can hold: ${text}`);
}

const asCaption = (text: string, glossary: Glossary, maxSyllables: number): string[] | undefined =>
  spokenSyllables(text) > maxSyllables
    ? undefined
    : breakLines(text, {
        measure: countGraphemes,
        maxWidth: CHARACTERS_PER_LINE,
        maxLines: LINES_PER_CUE,
        glossary,
      });

function cheapestCuts(
  words: readonly string[],
  costs: readonly number[],
  count: number,
  fits: (from: number, to: number) => boolean,
): readonly number[] | undefined {
  const lengths = words.map((word) => countGraphemes(word) + 1);
  const ideal = lengths.reduce((sum, n) => sum + n, 0) / count;
  const lengthOf = (from: number, to: number) =>
    lengths.slice(from, to).reduce((sum, n) => sum + n, 0);
  const unevenness = (length: number) => 30 * ((length - ideal) / ideal) ** 2;

  const search = (
    from: number,
    left: number,
  ): {cost: number; cuts: readonly number[]} | undefined => {
    if (left === 1)
      return fits(from, words.length)
        ? {cost: unevenness(lengthOf(from, words.length)), cuts: []}
        : undefined;
    let best: {cost: number; cuts: readonly number[]} | undefined;
    for (let to = from + 1; to <= words.length - left + 1 && fits(from, to); to++) {
      const cut = costs[to - 1] ?? 0;
      if (cut >= FORBIDDEN_BREAK) continue;
      const rest = search(to, left - 1);
      if (!rest) continue;
      const cost = unevenness(lengthOf(from, to)) + BREAK_WEIGHT * cut + rest.cost;
      if (!best || cost < best.cost) best = {cost, cuts: [to, ...rest.cuts]};
    }
    return best;
  };
  return search(0, count)?.cuts;
}
