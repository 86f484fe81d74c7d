import {decimalsIn, formatNumber} from '../text/format-number';

/** Excel keeps fifteen digits and makes the others zeros. */
const DIGITS = 15;

export type ReadNumber =
  | {readonly value: number; readonly note?: string | undefined}
  | {readonly problem: string; readonly expected?: string};

const VIETNAMESE = /^\d{1,3}(?:[. ]\d{3})+(?:,\d+)?$|^\d+(?:,\d+)?$/;
const ENGLISH = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d+(?:\.\d+)?$/;

/** “1.234” as people who read each way would take it; both where they agree. */
function readings(text: string): {vietnamese: number | undefined; english: number | undefined} {
  const vietnamese = text.replace(/[. ]/g, '').replace(',', '.');
  const english = text.replace(/,/g, '');
  return {
    vietnamese: VIETNAMESE.test(text) ? Number(vietnamese) : undefined,
    english: ENGLISH.test(text) ? Number(english) : undefined,
  };
}

/** A number as it is typed without any separator but the decimal comma. */
const plain = (value: number): string => value.toString().replace('.', ',');
const shown = (value: number): string => formatNumber(value, decimalsIn(value));

/**
 * Reads a number that is text in its cell, the Vietnamese way: dots or spaces between thousands, a comma before
 * decimals. What an English reader would take for another number that is allowed here as well is refused, and both are
 * named; so is what only an English reader can read.
 * @param decimals most decimals that the number may have; undefined: any.
 */
export function readNumberText(raw: string, decimals: number | undefined): ReadNumber {
  const text = raw.replace(/\s+/g, ' ').trim();
  const sign = /^[-−–]\s?/.exec(text)?.[0] ?? '';
  const body = text.slice(sign.length);
  if (body.replace(/\D/g, '').replace(/^0+/, '').length > DIGITS) return tooLong;
  const {vietnamese, english} = readings(body);
  const fits = (value: number | undefined): value is number =>
    value !== undefined && decimalsIn(value) <= (decimals ?? DIGITS);
  const signed = (value: number) => (sign === '' ? value : -value);
  if (vietnamese === undefined && english === undefined)
    return {problem: 'Ô này phải là số. Hãy gõ số, không kèm chữ hay đơn vị.'};
  if (vietnamese !== undefined && english !== undefined && vietnamese !== english) {
    if (!fits(vietnamese) || fits(english)) return ambiguous(body, vietnamese, english);
    return {value: signed(vietnamese), note: `số gõ thành chữ, đọc là ${shown(vietnamese)}`};
  }
  const value = vietnamese ?? english ?? 0;
  if (vietnamese === undefined)
    return {
      problem: `Số viết theo kiểu nước ngoài. Nếu là ${shown(value)} thì gõ ${plain(value)}.`,
      expected: 'số kiểu Việt Nam, ví dụ 1.234.567,8',
    };
  if (!fits(value)) return tooFine(value, decimals ?? 0);
  return {value: signed(value), note: `số gõ thành chữ, đọc là ${shown(value)}`};
}

/** Judges a number that Excel itself knows to be one. */
export function readNumber(number: number, decimals: number | undefined): ReadNumber {
  if (Math.abs(number) >= 10 ** DIGITS) return tooLong;
  // Sums leave crumbs behind the fifteenth digit: 0,1 + 0,2.
  const value = Number(number.toPrecision(DIGITS));
  if (decimals !== undefined && decimalsIn(value) > decimals) return tooFine(value, decimals);
  return {value};
}

const tooLong: ReadNumber = {
  problem:
    'Số dài hơn 15 chữ số: Excel không giữ được các chữ số sau, nên con số trong ô đã sai. Hãy kiểm tra lại.',
  expected: 'không quá 15 chữ số',
};

const ambiguous = (text: string, vietnamese: number, english: number): ReadNumber => ({
  problem: `“${text}” đọc được hai cách: kiểu Việt Nam là ${plain(vietnamese)}, kiểu nước ngoài là ${plain(english)}. Hãy gõ lại cho rõ, không có dấu chấm hay dấu phẩy ngăn hàng nghìn.`,
  expected: `${plain(vietnamese)} hoặc ${plain(english)}`,
});

/** Three decimals are most often thousands that a computer took for decimals. */
function tooFine(value: number, decimals: number): ReadNumber {
  const whole = Math.round(value * 1000);
  const hint =
    decimalsIn(value) === 3
      ? ` Nếu là ${shown(whole)} thì gõ ${whole}; máy đã hiểu dấu chấm là dấu thập phân.`
      : '';
  const most = decimals === 0 ? 'số nguyên' : `không quá ${decimals} chữ số sau dấu phẩy`;
  return {problem: `Số này có phần lẻ mà ở đây phải là ${most}.${hint}`, expected: most};
}
