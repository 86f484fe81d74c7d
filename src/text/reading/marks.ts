import {wordSet} from './context';
import {isRange} from './range';
import {isPause, type Token} from './tokens';

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

/** A mark alone between two numbers: “10 – 15”, “4 x 6”, “thứ 2 - thứ 6”. */
export function readMark(tokens: readonly Token[], i: number): string | undefined {
  const [first, token, next, afterNext] = [tokens[i - 1], tokens[i], tokens[i + 1], tokens[i + 2]];
  if (!token || !next) return undefined;
  const mark = token.core || token.written;
  if (first && DASH.test(mark))
    return readDash({label: tokens[i - 2], from: first, to: next, afterTo: afterNext});
  if (first?.isNumber !== true) return /^\d/.test(next.core) ? BEFORE_NUMBER[mark] : undefined;
  return next.isNumber ? BETWEEN_NUMBERS[mark] : undefined;
}

type Dash = {
  readonly label: Token | undefined;
  readonly from: Token;
  readonly to: Token;
  readonly afterTo: Token | undefined;
};

function readDash({label, from, to, afterTo}: Dash): string | undefined {
  if (isPause(from, to) || !/^[\dIVX]/.test(from.core)) return undefined;
  if (TIMES.has(to.word) && to.word === label?.word) return 'đến';
  if (label && LABELS.has(label.word) && afterTo && /^\p{Ll}/u.test(afterTo.core)) return undefined;
  const areCenturies = /^[IVX]+$/.test(from.core) && /^[IVX]+$/.test(to.core);
  return areCenturies || isRange(from.core, to.core) ? 'đến' : undefined;
}
