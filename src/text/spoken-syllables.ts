import {readAloud, type Lexicon} from './read-aloud';

/**
 * How many syllables (tiếng) a written text has when it is read aloud.
 * Until a recording gives the real length, this is the clock of the clip.
 *
 * Two texts together have the sum of their syllables, but where the cut goes through what is read as one: a number
 * with spaces (“1 | 000 000”), a mixed number (“2 | 1/2”), a number with its unit or its dash (“5 | m”, “10 | – 15”),
 * a telephone number in groups, an abbreviation or date that the words around decide (“lễ | 2/9”, “hộ | 05”).
 */
export const spokenSyllables = (text: string, lexicon?: Lexicon): number =>
  readAloud(text, lexicon).words.reduce((sum, {syllables}) => sum + syllables, 0);
