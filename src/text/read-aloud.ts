import {type Lexicon, lexiconWith} from './lexicon';
import type {NumberStyle} from './read-number';
import {readTokens} from './reading/read-tokens';
import type {SpokenToken} from './reading/surroundings';

export type Reading = {
  /** The words as they are spoken: lower case, single spaces, no punctuation. */
  readonly spoken: string;
  /**
   * One entry for each token (between two spaces) of the text (NFC). `spoken` is empty where a token is silent (a dash)
   * or is said with its neighbour (the later groups of “1 000 000”).
   */
  readonly words: readonly {
    readonly written: string;
    readonly spoken: string;
    readonly syllables: number;
  }[];
  /** Abbreviations and codes that neither lexicon nor rule can read, each once; until then they are spelt. */
  readonly unknown: readonly string[];
};

const BUILT_IN = lexiconWith([]);

/** How many syllables (tiếng) spoken words have. */
export const syllablesIn = (spoken: string): number =>
  spoken === '' ? 0 : spoken.split(' ').length;

/**
 * Reads written Vietnamese aloud: numbers, dates, units, codes and abbreviations become words.
 * @param style regional ways of saying numbers; the schoolbook's by default.
 */
export function readAloud(text: string, lexicon: Lexicon = BUILT_IN, style?: NumberStyle): Reading {
  const tokens = readTokens(text, lexicon, style);
  return {
    spoken: tokens.flatMap(({spoken}) => spoken || []).join(' '),
    words: tokens.map(({token: {written}, spoken}) => ({
      written,
      spoken,
      syllables: syllablesIn(spoken),
    })),
    unknown: [...new Set(tokens.flatMap(({unknown}) => unknown))],
  };
}

/**
 * The spoken words for a speech engine: the same words as {@link readAloud}, with commas and full stops where the text
 * lets the speaker rest; brackets and silent dashes rest like commas.
 */
export function speechText(text: string, lexicon: Lexicon = BUILT_IN, style?: NumberStyle): string {
  let speech = '';
  for (const read of readTokens(text, lexicon, style)) {
    if (/[([]/.test(read.token.head) || isSilentDash(read)) speech = withPause(speech, ',');
    if (read.spoken !== '') speech += `${speech === '' ? '' : ' '}${read.spoken}`;
    speech = withPause(speech, pauseOf(read.tail));
  }
  return speech;
}

const isSilentDash = ({token, spoken}: SpokenToken): boolean =>
  spoken === '' && /^[-–—]+$/.test(token.written);

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
function withPause(speech: string, pause: string): string {
  if (pause === '' || speech === '') return speech;
  if (!/[,.?!]$/.test(speech)) return speech + pause;
  return pause === ',' ? speech : speech.slice(0, -1) + pause;
}
