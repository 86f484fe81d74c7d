import {breakCosts, FORBIDDEN_BREAK, type Glossary, JOINT_BREAK} from '../text/break-costs';
import {breakLines} from '../text/break-lines';
import {CHARACTERS_PER_LINE, LINES_PER_CUE} from '../text/caption-size';
import {countGraphemes} from '../text/graphemes';
import type {Lexicon} from '../text/lexicon';
import {spokenSyllables} from '../text/spoken-syllables';

/** What a break costs against unevenness: a long line is cut where a phrase ends rather than evenly. */
const BREAK_WEIGHT = 10;

/** Letters of full lines, and a space after each. */
const MOST_CHARACTERS = LINES_PER_CUE * (CHARACTERS_PER_LINE + 1);

/** How a line of narration is cut; breaks that cost `refuseFrom` or more are not taken. */
type Setting = {
  readonly glossary: Glossary;
  readonly lexicon: Lexicon | undefined;
  readonly maxSyllables: number;
  readonly refuseFrom: number;
};

export type SplitCue = {readonly lines: string[]; readonly words: number};

type Limits = {
  /** Longest that one caption may take to be spoken. */
  readonly maxSyllables?: number | undefined;
  /** How words of the dossier are spoken. */
  readonly lexicon?: Lexicon | undefined;
};

/**
 * Splits a line of narration into the fewest captions of at most two lines, cutting where the phrase ends.
 * A compound or name is cut only when it is longer than a caption can be.
 * @returns for each caption its lines and the number of words in it.
 * @throws RangeError when a single word is longer than a caption line, or takes too long to be spoken.
 */
export function splitCues(
  text: string,
  glossary: Glossary,
  {maxSyllables = Infinity, lexicon}: Limits = {},
): readonly SplitCue[] {
  const memo = memoOf(glossary, lexicon);
  const key = `${maxSyllables} ${text}`;
  const known = memo.get(key);
  if (known) return known;
  const words = text.split(/\s+/).filter(Boolean);
  const setting = {glossary, lexicon, maxSyllables};
  const cues =
    splitWords(words, {...setting, refuseFrom: JOINT_BREAK}) ??
    splitWords(words, {...setting, refuseFrom: FORBIDDEN_BREAK}) ??
    splitWords(words, {...setting, refuseFrom: Infinity});
  if (!cues) throw new RangeError(`no caption can hold: ${text}`);
  memo.set(key, cues);
  return cues;
}

type Memo = Map<string, readonly SplitCue[]>;

/** A plan is tried at many paces; its captions are cut once. */
const MEMO = new WeakMap<Glossary, WeakMap<Lexicon, Memo>>();
const NO_LEXICON: Lexicon = new Map();

function memoOf(glossary: Glossary, lexicon: Lexicon = NO_LEXICON): Memo {
  const byLexicon = MEMO.get(glossary) ?? new WeakMap<Lexicon, Memo>();
  const memo: Memo = byLexicon.get(lexicon) ?? new Map();
  MEMO.set(glossary, byLexicon.set(lexicon, memo));
  return memo;
}

function splitWords(words: readonly string[], setting: Setting): readonly SplitCue[] | undefined {
  const known = new Map<string, string[] | undefined>();
  // Where each word begins, in characters from the start of the text.
  const starts = words.reduce(
    (sums, word) => [...sums, (sums.at(-1) ?? 0) + countGraphemes(word) + 1],
    [0],
  );
  const captionOf = (from: number, to: number) => {
    // Too long for all lines together: no need to try.
    if ((starts[to] ?? 0) - (starts[from] ?? 0) > MOST_CHARACTERS) return undefined;
    const key = `${from}-${to}`;
    if (!known.has(key)) known.set(key, asCaption(words.slice(from, to).join(' '), setting));
    return known.get(key);
  };
  const costs = breakCosts(words, setting.glossary).map((cost) =>
    cost >= setting.refuseFrom ? Infinity : cost,
  );
  for (let count = 1; count <= words.length; count++) {
    const fits = (from: number, to: number) => captionOf(from, to) !== undefined;
    const cuts = cheapestCuts({words, costs, count, fits});
    if (!cuts) continue;
    const edges = [0, ...cuts, words.length];
    return edges.slice(0, -1).map((from, i) => {
      const to = edges[i + 1] ?? words.length;
      return {lines: captionOf(from, to) ?? [], words: to - from};
    });
  }
  return undefined;
}

const asCaption = (
  text: string,
  {glossary, lexicon, maxSyllables, refuseFrom}: Setting,
): string[] | undefined =>
  spokenSyllables(text, lexicon) > maxSyllables
    ? undefined
    : countGraphemes(text) <= CHARACTERS_PER_LINE
      ? [text]
      : breakLines(text, {
          measure: countGraphemes,
          maxWidth: CHARACTERS_PER_LINE,
          maxLines: LINES_PER_CUE,
          glossary,
          refuseFrom,
        });

type Cuts = {readonly cost: number; readonly cuts: readonly number[]};

type CutRequest = {
  readonly words: readonly string[];
  /** Cost of a cut after each word. */
  readonly costs: readonly number[];
  readonly count: number;
  /** Whether the words from one index up to another fit into a caption. */
  readonly fits: (from: number, to: number) => boolean;
};

/** The cheapest way to cut `words` into exactly `count` captions. */
function cheapestCuts({words, costs, count, fits}: CutRequest): readonly number[] | undefined {
  const lengths = words.map((word) => countGraphemes(word) + 1);
  const ideal = lengths.reduce((sum, n) => sum + n, 0) / count;
  const lengthOf = (from: number, to: number) =>
    lengths.slice(from, to).reduce((sum, n) => sum + n, 0);
  const unevenness = (length: number) => 30 * ((length - ideal) / ideal) ** 2;

  const memo = new Map<string, Cuts | undefined>();
  const search = (from: number, left: number): Cuts | undefined => {
    const key = `${from}/${left}`;
    if (memo.has(key)) return memo.get(key);
    let best: Cuts | undefined;
    if (left === 1) {
      if (fits(from, words.length))
        best = {cost: unevenness(lengthOf(from, words.length)), cuts: []};
    } else {
      for (let to = from + 1; to <= words.length - left + 1 && fits(from, to); to++) {
        const cut = costs[to - 1] ?? 0;
        if (cut === Infinity) continue;
        const rest = search(to, left - 1);
        if (!rest) continue;
        const cost = unevenness(lengthOf(from, to)) + BREAK_WEIGHT * cut + rest.cost;
        if (!best || cost < best.cost) best = {cost, cuts: [to, ...rest.cuts]};
      }
    }
    memo.set(key, best);
    return best;
  };
  return search(0, count)?.cuts;
}
