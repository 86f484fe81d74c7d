import {wordSet} from './context';
import {isPause, type Piece} from './pieces';
import {isRange} from './range';

const TIMES = wordSet('thứ ngày tháng năm quý tuần');
/** “Tổ 5 – 12 hộ”: the dash after a name is not “to”. */
const LABELS = wordSet('tổ phố mức bước thôn khu xóm nhóm đội');
const BETWEEN_NUMBERS: Readonly<Record<string, string>> = {
  x: 'nhân',
  '×': 'nhân',
  '+': 'cộng',
  '=': 'bằng',
  '>': 'lớn hơn',
  '<': 'nhỏ hơn',
  '≥': 'lớn hơn hoặc bằng',
  '≤': 'nhỏ hơn hoặc bằng',
};
/** “> 90%” */
const BEFORE_NUMBER: Readonly<Record<string, string>> = {
  '>': 'trên',
  '<': 'dưới',
  '≥': 'từ',
  '≤': 'không quá',
  '~': 'khoảng',
  '≈': 'khoảng',
};
const DASH = /^[-–—]$/;

/** A mark that stands alone between two numbers: “10 – 15”, “4 x 6”, “thứ 2 - thứ 6”. */
export function readMark(pieces: readonly Piece[], i: number): string | undefined {
  const [first, piece, next, afterNext] = [pieces[i - 1], pieces[i], pieces[i + 1], pieces[i + 2]];
  if (!piece || !next) return undefined;
  const mark = piece.core || piece.written;
  if (first && DASH.test(mark)) return readDash(pieces[i - 2], first, next, afterNext);
  if (first?.isNumber !== true) return /^\d/.test(next.core) ? BEFORE_NUMBER[mark] : undefined;
  return next.isNumber ? BETWEEN_NUMBERS[mark] : undefined;
}

function readDash(
  label: Piece | undefined,
  from: Piece,
  to: Piece,
  afterTo: Piece | undefined,
): string | undefined {
  if (isPause(from, to) || !/^[\dIVX]/.test(from.core)) return undefined;
  if (TIMES.has(to.word) && to.word === label?.word) return 'đến';
  if (label && LABELS.has(label.word) && afterTo && /^\p{Ll}/u.test(afterTo.core)) return undefined;
  const areCenturies = /^[IVX]+$/.test(from.core) && /^[IVX]+$/.test(to.core);
  return areCenturies || isRange(from.core, to.core) ? 'đến' : undefined;
}
