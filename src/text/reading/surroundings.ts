import type {NumberStyle} from '../read-number';
import {wordSet, type Context, type Lexicon} from './context';
import {isPause, type Piece} from './pieces';
import type {PieceReading} from './read-piece';
import {isCapitalWord} from './word';

/** A piece with what is said for it. */
export type ReadPiece = PieceReading & {
  readonly piece: Piece;
  /** The marks after it at which the speaker rests: not the dot of an abbreviation. */
  readonly tail: string;
};

/** The text around a piece: all its pieces, and those before it as they were read. */
export type Surroundings = {
  readonly pieces: readonly Piece[];
  readonly read: readonly ReadPiece[];
  readonly lexicon: Lexicon;
  readonly style: NumberStyle;
  readonly onlyCapitals: boolean;
};

const SCALES = wordSet('trăm nghìn ngàn triệu tỷ tỉ');

/** What of the text around it decides how the piece at `i` is read. */
export function contextOf(piece: Piece, i: number, around: Surroundings): Context {
  const {pieces, read, lexicon, style, onlyCapitals} = around;
  const [third, second, first] = [pieces[i - 3], pieces[i - 2], pieces[i - 1]];
  const next = pieces[i + 1];
  const rests = isPause(first, piece);
  return {
    lexicon,
    style,
    before: wordBefore(piece, i, around),
    beforeThat: rests || isPause(second, first) ? '' : (second?.word ?? ''),
    after: isPause(piece, next) ? '' : (next?.core ?? ''),
    afterNumber: isAfterNumber(pieces, i),
    // “thứ 2, 4 và 6”
    inOrdinals:
      (first?.tail === ',' &&
        /^\d$/.test(first.core) &&
        /^(?:thứ|\d)$/.test(second?.word ?? '') &&
        startsWithOrdinal(pieces, i - 1)) ||
      (first?.word === 'và' &&
        second?.isNumber === true &&
        third !== undefined &&
        startsWithOrdinal(pieces, i - 2)),
    inPhone: isInPhone(read),
    inCapitals:
      onlyCapitals ||
      (first !== undefined && isCapitalWord(first.core)) ||
      (next !== undefined && isCapitalWord(next.core)),
  };
}

/** The word that decides how a number is read, or one that would decide the same. */
function wordBefore(piece: Piece, i: number, {pieces, read}: Surroundings): string {
  const [second, first] = [pieces[i - 2], pieces[i - 1]];
  if (i === 0 && piece.tail.startsWith('.') && pieces.length > 1) return 'mục'; // “I. Mục đích”
  if (isInHotlines(read)) return 'gọi';
  if (isDateAndDash(second, first)) return 'từ';
  return isPause(first, piece) ? '' : (first?.word ?? '');
}

const DASH = /^[-–—]$/;

/** “30/4 - 1/5”: what follows the dash is a date as well. */
const isDateAndDash = (date: Piece | undefined, dash: Piece | undefined): boolean =>
  dash?.core === '' && DASH.test(dash.written) && /^\d{1,2}\/\d/.test(date?.core ?? '');

/** Whether the digits that end at `i` are a list that begins with “thứ”. */
function startsWithOrdinal(pieces: readonly Piece[], i: number): boolean {
  let at = i;
  while (at >= 0 && /^\d$/.test(pieces[at]?.core ?? '')) at--;
  return pieces[at]?.word === 'thứ';
}

/** Whether the piece at `i` follows a number, so that it may be its unit. */
export function isAfterNumber(pieces: readonly Piece[], i: number): boolean {
  const [second, first, piece] = [pieces[i - 2], pieces[i - 1], pieces[i]];
  if (first === undefined || isPause(first, piece)) return false;
  return first.isNumber || (SCALES.has(first.word) && second?.isNumber === true);
}

/** A telephone number goes on: its groups so far were read digit by digit. */
export function isInPhone(read: readonly ReadPiece[]): boolean {
  for (let at = read.length - 1; at >= 0; at--) {
    const group = read[at];
    if (!group || !/^\)?$/.test(group.tail)) return false;
    const {core} = group.piece;
    if (/^(?:0\d{2,}|\+\d{2})$/.test(core)) return true;
    if (!/^\d{2,4}$/.test(core) || !isDigitByDigit(group)) return false;
    if (/^1[89]00$/.test(core)) return true;
  }
  return false;
}

const isDigitByDigit = ({piece, spoken}: ReadPiece): boolean =>
  /^\d{2,}$/.test(piece.core) &&
  spoken.split(' ').length === piece.core.length &&
  !/(?:trăm|mươi|mười|nghìn|ngàn)/.test(spoken);

/** “gọi 113, 114 hoặc 115”: the number before was one to be called. */
function isInHotlines(read: readonly ReadPiece[]): boolean {
  const [second, first] = read.slice(-2);
  const number =
    first?.tail === ','
      ? first
      : /^(?:và|hoặc|hay)$/.test(first?.piece.word ?? '')
        ? second
        : undefined;
  return number !== undefined && /^\d{3,4}$/.test(number.piece.core) && isDigitByDigit(number);
}
