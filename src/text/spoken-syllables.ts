import type {Lexicon} from './lexicon';
import {readAloud} from './read-aloud';

/**
 * How many syllables (tiếng) a written text has when it is read aloud.
 * Until a recording gives the real length, this is the clock of the clip.
 *
 * Two texts together have the sum of their syllables, but where the cut goes through what is read as one: a number
 * with spaces (“1 | 000 000”), a mixed number (“2 | 1/2”), a number with its unit or its dash (“5 | m”, “10 | – 15”),
 * a telephone number in groups, an abbreviation or date that the words around decide (“lễ | 2/9”, “hộ | 05”).
 */
export function spokenSyllables(text: string, lexicon: Lexicon = NO_LEXICON): number {
  const memo = memoOf(lexicon);
  const known = memo.get(text);
  if (known !== undefined) return known;
  const {words} = lexicon === NO_LEXICON ? readAloud(text) : readAloud(text, lexicon);
  const count = words.reduce((sum, {syllables}) => sum + syllables, 0);
  if (memo.size >= MOST_MEMOISED) memo.clear();
  memo.set(text, count);
  return count;
}

/** A plan is tried at many paces, with the same captions each time. */
const MEMO = new WeakMap<Lexicon, Map<string, number>>();
const MOST_MEMOISED = 5000;
const NO_LEXICON: Lexicon = new Map();

function memoOf(lexicon: Lexicon): Map<string, number> {
  const memo = MEMO.get(lexicon) ?? new Map<string, number>();
  MEMO.set(lexicon, memo);
  return memo;
}
