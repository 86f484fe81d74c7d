import {ABBREVIATIONS, spokenWords} from './spoken-syllables';

const bare = (word: string): string => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');

/** Written form → spoken form, lower case. */
export type Lexicon = ReadonlyMap<string, string>;
export type LexiconEntry = {readonly written: string; readonly spoken: string};

export const lexiconWith = (entries: readonly LexiconEntry[]): Lexicon =>
  new Map(entries.map(({written, spoken}) => [written, spoken]));

export type Reading = {
  readonly spoken: string;
  readonly words: readonly {
    readonly written: string;
    readonly spoken: string;
    readonly syllables: number;
  }[];
  readonly unknown: readonly string[];
};

/** Reads word by word; the whole reader of numbers, units and codes is to take its place. */
export function readAloud(text: string, lexicon?: Lexicon): Reading {
  const words = text
    .split(/\s+/)
    .filter(Boolean)
    .map((written) => {
      const spoken = (lexicon?.get(bare(written)) ?? spokenWords(written))
        .toLowerCase()
        .split(/\s+/)
        .filter(Boolean)
        .join(' ');
      return {written, spoken, syllables: spoken ? spoken.split(' ').length : 0};
    });
  return {
    spoken: words
      .map(({spoken}) => spoken)
      .filter(Boolean)
      .join(' '),
    words,
    unknown: words
      .filter(
        ({written}) =>
          !lexicon?.has(bare(written)) &&
          !ABBREVIATIONS.has(bare(written)) &&
          /^[\p{Lu}]{2,}$/u.test(bare(written)),
      )
      .map(({written}) => bare(written)),
  };
}

export const speechText = (text: string, lexicon?: Lexicon): string =>
  readAloud(text, lexicon).spoken;
