import type {Context} from './reading/context';
import type {PieceReading} from './reading/joined';
import {lexiconWith, type Lexicon} from './reading/lexicon';
import {isAscending, isRangeEnd} from './reading/ranges';
import {readPiece} from './reading/read-piece';

export {lexiconWith, type Lexicon, type LexiconEntry} from './reading/lexicon';

export type Reading = {
  /** As spoken: lower case, single spaces, no punctuation. */
  readonly spoken: string;
  /** One for each written piece between spaces; a piece may be silent. */
  readonly words: readonly {
    readonly written: string;
    readonly spoken: string;
    readonly syllables: number;
  }[];
  /** Abbreviations and codes that neither lexicon nor rule can read; they are spelt letter by letter meanwhile. */
  readonly unknown: readonly string[];
};

const DEFAULT_LEXICON = lexiconWith([]);
/** The longest entry of a lexicon, in written pieces. */
const ENTRY_PIECES = 5;

/** Reads a written Vietnamese text as a narrator says it. */
export function readAloud(text: string, lexicon: Lexicon = DEFAULT_LEXICON): Reading {
  const pieces = text.normalize('NFC').split(/\s+/).filter(Boolean);
  const readings = readPieces(pieces, lexicon);
  const words = pieces.map((written, at) => {
    const spoken = tidy(readings[at]?.spoken ?? '');
    return {written, spoken, syllables: spoken === '' ? 0 : spoken.split(' ').length};
  });
  return {
    spoken: words
      .map(({spoken}) => spoken)
      .filter(Boolean)
      .join(' '),
    words,
    unknown: [...new Set(readings.flatMap(({unknown}) => unknown))],
  };
}

/** As spoken, with the signs by which a speech engine pauses. */
export function speechText(text: string, lexicon: Lexicon = DEFAULT_LEXICON): string {
  return readAloud(text, lexicon)
    .words.reduce((speech, {written, spoken}) => {
      const pause = pauseAfter(written, spoken);
      const signed = /[,.;:?!]$/.test(speech) || speech === '' ? '' : pause;
      return spoken === '' ? speech + signed : `${speech} ${spoken}${pause}`;
    }, '')
    .trim();
}

/** The sign a piece ends with; a dash that stands alone is a comma; the dot of “TP.” is none. */
function pauseAfter(written: string, spoken: string): string {
  if (/^[-–—]+$/.test(written)) return spoken === '' ? ',' : '';
  if (/^\p{Lu}[\p{Lu}p]?\.$/u.test(written)) return '';
  const sign = /([,.;:?!…])[^\p{L}\p{N}]*$/u.exec(written)?.[1] ?? '';
  return sign === '…' ? '.' : sign;
}

function readPieces(pieces: readonly string[], lexicon: Lexicon): readonly PieceReading[] {
  const cores = pieces.map(coreOf);
  const readings: PieceReading[] = [];
  while (readings.length < pieces.length) {
    const at = readings.length;
    const entry = longestEntry(cores, at, lexicon);
    readings.push(
      entry ? {spoken: entry.spoken, unknown: []} : readAt(pieces, cores, at, lexicon),
      ...Array.from({length: (entry?.length ?? 1) - 1}, () => ({spoken: '', unknown: []})),
    );
  }
  return readings;
}

/** An entry of several pieces is said at its first one. */
function longestEntry(cores: readonly string[], at: number, lexicon: Lexicon) {
  for (let length = Math.min(ENTRY_PIECES, cores.length - at); length > 1; length--) {
    const written = cores.slice(at, at + length).join(' ');
    const spoken = lexicon.get(written) ?? lexicon.get(written.toLowerCase());
    if (spoken !== undefined) return {length, spoken};
  }
  return undefined;
}

function readAt(
  pieces: readonly string[],
  cores: readonly string[],
  at: number,
  lexicon: Lexicon,
): PieceReading {
  const core = cores[at] ?? '';
  const context: Context = {
    before: cores
      .slice(Math.max(0, at - 8), at)
      .filter(Boolean)
      .map(lower),
    after: cores
      .slice(at + 1, at + 4)
      .filter(Boolean)
      .map(lower),
  };
  if (/^[-–—]$/.test(pieces[at] ?? '')) return {spoken: betweenNumbers(cores, at), unknown: []};
  const isShort = lexicon.has(`${core}.`) && pieces[at]?.includes(`${core}.`) === true;
  return readPiece(isShort && at + 1 < pieces.length ? `${core}.` : core, context, lexicon);
}

const lower = (word: string): string => word.toLowerCase();

/** “7h30 - 11h30”: a dash with spaces between two numbers. */
function betweenNumbers(cores: readonly string[], at: number): string {
  const [from = '', to = ''] = [cores[at - 1], cores[at + 1]];
  return isRangeEnd(from) && isRangeEnd(to) && isAscending(from, to) ? 'đến' : '';
}

/** A piece without the punctuation around it; signs of numbers stay. */
const coreOf = (piece: string): string =>
  piece
    .replace(/^(?:(?![+\-−]\d)[^\p{L}\p{N}%‰₫$€°º&+=×≥≤<>~@])+/u, '')
    .replace(/[^\p{L}\p{N}%‰₫$€°&+=×≥≤<>~]+$/u, '');

/** Lower case, single spaces, nothing but letters. */
const tidy = (spoken: string): string =>
  spoken
    .toLowerCase()
    .replace(/[^\p{L}\p{M}]+/gu, ' ')
    .trim();
