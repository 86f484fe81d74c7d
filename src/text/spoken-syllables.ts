import {readAloud, type Lexicon} from './read-aloud';

/**
 * How many syllables (tiếng) a written text has when it is read aloud.
 * Until a recording gives the real length, this is the clock of the clip.
 *
 * Two texts together have the sum of their syllables, but where the cut goes through what is read as one: a number
 * with spaces (“1 | 000 000”), a mixed number (“2 | 1/2”), a number with its unit or its dash (“5 | m”, “10 | – 15”),
 * a telephone number in groups, an abbreviation or date that the words around decide (“lễ | 2/9”, “hộ | 05”).
 */
export function spokenSyllables(text: string, lexicon: Lexicon = NO_LEXICON): number {
  const known = countedOf(lexicon);
  const before = known.get(text);
  if (before !== undefined) return before;
  const {words} = lexicon === NO_LEXICON ? readAloud(text) : readAloud(text, lexicon);
  const count = words.reduce((sum, {syllables}) => sum + syllables, 0);
  if (known.size >= MOST_REMEMBERED) known.clear();
  known.set(text, count);
  return count;
}

/** A plan is tried in many paces, and asks for the same captions each time. */
const COUNTED = new WeakMap<Lexicon, Map<string, number>>();
const MOST_REMEMBERED = 5000;
const NO_LEXICON: Lexicon = new Map();

function countedOf(lexicon: Lexicon): Map<string, number> {
  const known = COUNTED.get(lexicon) ?? new Map<string, number>();
  COUNTED.set(lexicon, known);
  return known;
}
