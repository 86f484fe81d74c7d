import {readDigits} from '../read-number';
import {lastWords, next, type Rule} from './context';

/** After these words, a short number is a telephone number. */
const CALLS =
  /(?:^| )(?:tổng đài|hotline|đường dây nóng|điện thoại|đt|sđt|gọi|gọi đến|gọi tới|số máy|đầu số|nhắn tin đến|cấp cứu|mã số|tài khoản)(?: (?:số|qua|qua số|là|nóng|hoặc|và|\d{3,4}))*$/;

/** A telephone number begins with 0, +84, 1800 or 1900 (Thông tư 22/2014/TT-BTTTT on numbering). */
const PHONE = /^(?:0\d{2,3}[.\-\s]?\d[\d.-]{4,}|\+84[\d.-]*|1[89]00[.-]?\d{4,6})$/;
const PHONE_START = /(?:^| )(?:0\d{2,4}|\+84|1[89]00)(?: \d{3,8})*$/;

/** Telephone numbers, codes with a leading zero and hotlines, digit by digit: 1022 → “một không hai hai”. */
export const readCode: Rule = (piece, context) => {
  if (PHONE.test(piece)) return byDigit(piece);
  if (!/^\d{3,8}$/.test(piece)) return undefined;
  const calls = piece.length < 5 && CALLS.test(lastWords(context));
  const goesOn = PHONE_START.test(lastWords(context));
  const begins = /^1[89]00$/.test(piece) && /^\d{4,6}$/.test(next(context));
  return calls || goesOn || begins ? byDigit(piece) : undefined;
};

const byDigit = (piece: string): string =>
  (piece.startsWith('+') ? 'cộng ' : '') + readDigits(piece.replace(/\D/g, ''));
