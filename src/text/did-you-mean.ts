import {closestWord} from './closest-word';

/** Answers by list of known words: ten thousand rows may have the same wrong word. */
const ANSWERS = new WeakMap<readonly string[], Map<string, string | undefined>>();

/** “Có phải ý bạn là …?”, when a known word is near enough; else an empty text. */
export function didYouMean(word: string, words: readonly string[]): string {
  const known = ANSWERS.get(words) ?? new Map<string, string | undefined>();
  ANSWERS.set(words, known);
  if (!known.has(word)) known.set(word, closestWord(word, words));
  const near = known.get(word);
  return near ? ` Có phải ý bạn là “${near}”?` : '';
}
