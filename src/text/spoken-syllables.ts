import {lexiconWith, readAloud, type Lexicon} from './read-aloud';

const DEFAULT_LEXICON = lexiconWith([]);
/** Counts of words already read, for each lexicon. */
const counted = new WeakMap<Lexicon, Map<string, number>>();

/**
 * How many syllables (tiếng) a written text has when it is read aloud; until a recording gives the real length,
 * this is the clock of the clip. Each word is read by itself, so that two texts together have the sum of theirs:
 * neighbours change which word is said (“thứ 4” → “tư”) but hardly how many syllables it has.
 */
export function spokenSyllables(text: string, lexicon: Lexicon = DEFAULT_LEXICON): number {
  const counts = counted.get(lexicon) ?? new Map<string, number>();
  counted.set(lexicon, counts);
  return text
    .split(/\s+/)
    .filter(Boolean)
    .reduce((sum, word) => sum + countOf(word, counts, lexicon), 0);
}

function countOf(word: string, counts: Map<string, number>, lexicon: Lexicon): number {
  const known = counts.get(word);
  if (known !== undefined) return known;
  const count = readAloud(word, lexicon).words.reduce((sum, {syllables}) => sum + syllables, 0);
  counts.set(word, count);
  return count;
}
