import {previous, type Context} from './context';
import {readWhole} from './numbers';
import {romanValue} from './roman';

export type PieceReading = {readonly spoken: string; readonly unknown: readonly string[]};
type Read = (part: string, context: Context) => PieceReading;

const ADDRESS = /^(?:https?:\/\/)?[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,}(?:\/[\w./-]*)?$/i;
const MAIL = /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/;

/** Pieces made of several: document numbers, addresses of the web, “TP.HCM”, codes, words joined by a sign. */
export function readJoined(piece: string, context: Context, read: Read): PieceReading {
  if (MAIL.test(piece) || (ADDRESS.test(piece) && /^[^A-ZĐ]+$/.test(piece)))
    return join(
      piece.replace(/^https?:\/\//i, '').split(/([./@-])/),
      context,
      read,
      (sign) => ADDRESS_SIGNS[sign] ?? '',
    );
  if (piece.includes('/')) return readSlashes(piece, context, read);
  const dots = piece.split(/(\.)/);
  if (dots.length > 1) {
    const isNumbering = dots.every((part) => part === '.' || isNumeral(part));
    if (isNumbering) return join(dots, {before: ['mục'], after: []}, read, () => 'chấm', ['mục']);
    return join(
      dots.map((part, at) => (dots[at + 1] === '.' ? `${part}.` : part)),
      context,
      read,
      () => '',
    );
  }
  const words = piece.split(/([^\p{L}\p{M}\p{N}%‰₫]+)/u);
  if (words.length > 1) return join(words, context, read, () => '');
  return readCodeOfLetters(piece, context, read);
}

const ADDRESS_SIGNS: Readonly<Record<string, string>> = {
  '.': 'chấm',
  '/': 'gạch chéo',
  '@': 'a còng',
  '-': 'gạch ngang',
};

const isNumeral = (part: string): boolean => /^\d+$/.test(part) || romanValue(part) !== undefined;

/**
 * The slash of a number is “trên”: 146/KH-UBND → “một trăm bốn mươi sáu trên kế hoạch ủy ban nhân dân”, the
 * abbreviations said in full; a quarter's is “năm”: I/2023 → “một năm …”. Between words it is silent.
 */
function readSlashes(piece: string, context: Context, read: Read): PieceReading {
  const [first = '', second = ''] = piece.split('/');
  if (
    romanValue(first) !== undefined &&
    /^(?:19|20)\d\d$/.test(second) &&
    piece.split('/').length === 2
  )
    return {
      spoken: `${read(first, {before: ['quý'], after: []}).spoken} năm ${readWhole(second)}`,
      unknown: [],
    };
  const slash = /\d/.test(piece) ? 'trên' : '';
  return join(piece.split(/(\/)/), context, read, () => slash);
}

/** Letters and digits run together: “QL24B” → “quốc lộ hai mươi tư bê”; unknown as a whole or not at all. */
function readCodeOfLetters(piece: string, context: Context, read: Read): PieceReading {
  const runs = piece.split(/(?<=\p{N})(?=\p{L})|(?<=\p{L})(?=\p{N})/u);
  if (runs.length < 2) return {spoken: '', unknown: []};
  const readings = runs.map((run) => read(run, {before: [previous(context)], after: []}));
  return {
    spoken: readings.map(({spoken}) => spoken).join(' '),
    unknown: readings.some(({unknown}) => unknown.length > 0) ? [piece] : [],
  };
}

/** Parts at even places, signs between them at odd ones; only the first part sees what stood before the piece. */
function join(
  parts: readonly string[],
  context: Context,
  read: Read,
  say: (sign: string) => string,
  before: readonly string[] = [],
): PieceReading {
  const readings = parts.map((part, at): PieceReading =>
    at % 2 === 1
      ? {spoken: say(part), unknown: []}
      : read(part, at === 0 ? context : {before, after: []}),
  );
  return {
    spoken: readings.map(({spoken}) => spoken).join(' '),
    unknown: readings.flatMap(({unknown}) => unknown),
  };
}
