import type {NumberStyle} from './read-number';
import {BUILT_IN_LEXICON} from './reading/built-in-lexicon';
import type {Lexicon} from './reading/context';
import {readPieces} from './reading/read-pieces';
import type {ReadPiece} from './reading/surroundings';

export type {Lexicon} from './reading/context';

export type LexiconEntry = {readonly written: string; readonly spoken: string};

export type Reading = {
  /** The words as they are spoken: lower case, single spaces, no punctuation. */
  readonly spoken: string;
  /**
   * One entry for each piece between spaces of the text (NFC). `spoken` is empty where a piece is silent (a dash) or
   * is said with its neighbour (the later groups of “1 000 000”).
   */
  readonly words: readonly {
    readonly written: string;
    readonly spoken: string;
    readonly syllables: number;
  }[];
  /** Abbreviations and codes that neither lexicon nor rule can read, each once; until then they are spelt. */
  readonly unknown: readonly string[];
};

/** The built-in lexicon with a dossier's own entries, which win. */
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

const BUILT_IN = lexiconWith([]);

/** How many syllables (tiếng) spoken words have. */
export const syllablesIn = (spoken: string): number =>
  spoken === '' ? 0 : spoken.split(' ').length;

/**
 * Reads written Vietnamese aloud: numbers, dates, units, codes and abbreviations become words.
 * @param style regional ways of saying numbers; the schoolbook's by default.
 */
export function readAloud(text: string, lexicon: Lexicon = BUILT_IN, style?: NumberStyle): Reading {
  const pieces = readPieces(text, lexicon, style);
  return {
    spoken: pieces.flatMap(({spoken}) => spoken || []).join(' '),
    words: pieces.map(({piece: {written}, spoken}) => ({
      written,
      spoken,
      syllables: syllablesIn(spoken),
    })),
    unknown: [...new Set(pieces.flatMap(({unknown}) => unknown))],
  };
}

/**
 * The spoken words for a speech engine: the same words as {@link readAloud}, with commas and full stops where the text
 * lets the speaker rest; brackets and silent dashes rest like commas.
 */
export function speechText(text: string, lexicon: Lexicon = BUILT_IN, style?: NumberStyle): string {
  let speech = '';
  for (const read of readPieces(text, lexicon, style)) {
    if (/[([]/.test(read.piece.head) || isSilentDash(read)) speech = rest(speech, ',');
    if (read.spoken !== '') speech += `${speech === '' ? '' : ' '}${read.spoken}`;
    speech = rest(speech, pauseOf(read.tail));
  }
  return speech;
}

const isSilentDash = ({piece, spoken}: ReadPiece): boolean =>
  spoken === '' && /^[-–—]+$/.test(piece.written);

const pauseOf = (tail: string): string =>
  /[?]/.test(tail)
    ? '?'
    : /!/.test(tail)
      ? '!'
      : /[.…]/.test(tail)
        ? '.'
        : /[,;:)\]]/.test(tail)
          ? ','
          : '';

/** Adds a pause; of two pauses the longer stays. */
function rest(speech: string, pause: string): string {
  if (pause === '' || speech === '') return speech;
  if (!/[,.?!]$/.test(speech)) return speech + pause;
  return pause === ',' ? speech : speech.slice(0, -1) + pause;
}
