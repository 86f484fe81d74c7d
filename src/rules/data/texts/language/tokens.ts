import {memoise} from '../../../../text/memoise';
import {markless, plainForm} from './plain-forms';
import {writtenWords} from './written-words';

/** A word of a text, in the forms that are compared. */
export type Token = {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** Small letters, tone mark in the old place. */
  readonly form: string;
  /** Small letters without any mark. */
  readonly bare: string;
};

const NUMBER = /(?<![\p{L}\d.,/])\d+(?![\p{L}\d/]|[.,]\d)/gu;

/** Words and plain numbers of a text, in order; no addresses and codes. */
export const tokensOf = memoise((text): readonly Token[] => {
  const words = writtenWords(text)
    .filter(({isCode}) => !isCode)
    .map(({word, start}) => ({
      word,
      start,
      end: start + word.length,
      form: plainForm(word),
      bare: markless(word),
    }));
  if (!/\d/.test(text)) return words;
  const numbers = [...text.matchAll(NUMBER)].map(({0: word, index}) => ({
    word,
    start: index,
    end: index + word.length,
    form: word,
    bare: word,
  }));
  return [...words, ...numbers].sort((a, b) => a.start - b.start);
});

/** Whether only blanks or a dash separate the tokens. */
export const areTogether = (text: string, tokens: readonly Token[]): boolean =>
  tokens.every(
    ({start}, index) =>
      index === 0 || /^[ ]+$|^ ?[-–] ?$/.test(text.slice(tokens[index - 1]?.end, start)),
  );

export const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);

export const isAllCapitals = (words: readonly string[]): boolean =>
  words.every((word) => word === word.toUpperCase()) && words.join('').length > 1;
