import {BUILT_IN_LEXICON} from './reading/built-in-lexicon';

/** Written form → spoken form: lower-case Vietnamese syllables. */
export type Lexicon = ReadonlyMap<string, string>;

type LexiconEntry = {readonly written: string; readonly spoken: string};

/** The built-in lexicon with a dossier's entries, which win. */
export const lexiconWith = (entries: readonly LexiconEntry[]): Lexicon =>
  new Map([
    ...Object.entries(BUILT_IN_LEXICON),
    ...entries.map(
      ({written, spoken}) => [written.normalize('NFC').trim(), asSpoken(spoken)] as const,
    ),
  ]);

const asSpoken = (words: string): string =>
  words
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}]+/gu, ' ')
    .trim();
