import {splitSyllable} from './reading/syllable';

/** No Vietnamese syllable is longer (“nghiêng” decomposed); spares the time on long runs of letters. */
const MAX_LENGTH = 12;

function hasOneCase(word: string): boolean {
  const lower = word.toLowerCase();
  return word === lower || word === word.toUpperCase() || word.slice(1) === lower.slice(1);
}

/** Whether a word is surely a Vietnamese syllable: spelt like one, no rhyme of borrowed words, no mixed case. */
export const isVietnameseSyllable = (word: string): boolean =>
  word.length <= MAX_LENGTH && hasOneCase(word) && splitSyllable(word)?.isRare === false;
