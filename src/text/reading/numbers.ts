import {readDigits, readInteger} from '../read-number';
import type {Rule} from './context';

const WHOLE = /^(?:\d{1,3}(?:\.\d{3})+|\d+)$/;

/** Digits, with dots between thousands or not; a number that has no name is read digit by digit. */
export function readWhole(written: string): string {
  const digits = written.replace(/\./g, '');
  return digits.length > 15 ? readDigits(digits) : readInteger(Number(digits));
}

/** A whole number; with a zero before it, it is a code: “06” → “không sáu”. */
const wholeOrCode = (written: string): string =>
  /^0\d/.test(written) ? readDigits(written.replace(/\./g, '')) : readWhole(written);

/**
 * Digits after the comma are read as a number, 37,42 → “phẩy bốn mươi hai”, as schoolbooks do; with zeros in front
 * 0,032 → “phẩy không trăm ba mươi hai” and 0,001 → “phẩy không không một”. More than four are read one by one.
 * @see Toán 5 (NXB Giáo dục), “Hàng của số thập phân. Đọc, viết số thập phân”: 286,703; 0,1972; 0,032; 0,001.
 */
export function readFraction(digits: string): string {
  if (/^0[1-9]\d$/.test(digits)) return `không trăm ${readWhole(digits.slice(1))}`;
  return digits.startsWith('0') || digits.length > 4 ? readDigits(digits) : readWhole(digits);
}

/** Whole numbers, decimals, per cent and per mille, with or without a sign. */
export const readNumber: Rule = (piece) => {
  const [, sign = '', number = '', rate = ''] = /^([+\-−–]?)([\d.,]+)([%‰]?)$/.exec(piece) ?? [];
  const spoken = unsigned(number);
  if (spoken === undefined) return undefined;
  const before = sign === '' ? '' : sign === '+' ? 'cộng ' : 'âm ';
  const after = rate === '%' ? ' phần trăm' : rate === '‰' ? ' phần nghìn' : '';
  return before + spoken + after;
};

function unsigned(number: string): string | undefined {
  if (WHOLE.test(number)) return wholeOrCode(number);
  const [, whole, fraction] = /^(\d{1,3}(?:\.\d{3})+|\d+),(\d+)$/.exec(number) ?? [];
  if (whole !== undefined && fraction !== undefined)
    return `${readWhole(whole)} phẩy ${readFraction(fraction)}`;
  if (/^\d+(?:\.\d+)+$/.test(number)) return number.split('.').map(wholeOrCode).join(' chấm ');
  return undefined;
}
