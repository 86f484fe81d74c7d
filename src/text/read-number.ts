const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const;
const BILLION = 1e9;

/** Ways of saying the same number; the first of each is the schoolbook's and the default. */
export type NumberStyle = {
  /** What is said for an empty ten, “một trăm linh năm”: the north says linh, the south lẻ. */
  readonly emptyTen: 'linh' | 'lẻ';
  readonly thousand: 'nghìn' | 'ngàn';
};

export const SCHOOLBOOK: NumberStyle = {emptyTen: 'linh', thousand: 'nghìn'};

const digit = (value: number): string => DIGITS[value] ?? '';

/**
 * Reads a whole number of 0 … 10^15 − 1 aloud in Vietnamese, with mốt, tư, lăm and linh:
 * 21 → "hai mươi mốt", 105 → "một trăm linh năm", 12.005 → "mười hai nghìn không trăm linh năm".
 * Rules of the schoolbooks Toán 2 … 4: three digits at a time, hundreds always said inside a larger number,
 * a class of three noughts not said; mốt and tư after mươi, lăm after mười and mươi.
 * @throws RangeError when the value is negative, broken or too large.
 */
export function readInteger(value: number, style: NumberStyle = SCHOOLBOOK): string {
  if (!Number.isInteger(value) || value < 0 || value >= 1e15)
    throw new RangeError(`not a readable integer: ${value}`);
  if (value === 0) return digit(0);
  const billions = Math.floor(value / BILLION);
  const words = [
    ...readGroups(billions, false, style),
    ...(billions > 0 ? ['tỷ'] : []),
    ...readGroups(value % BILLION, billions > 0, style),
  ];
  return words.filter(Boolean).join(' ');
}

/** A number below a million billion, three digits at a time; `inside` a larger number its hundreds are always said. */
function readGroups(value: number, inside: boolean, style: NumberStyle): string[] {
  const scales = ['', style.thousand, 'triệu'];
  const groups: number[] = [];
  for (let rest = value; rest > 0; rest = Math.floor(rest / 1000)) groups.unshift(rest % 1000);
  return groups.flatMap((group, index) =>
    group === 0
      ? []
      : [readGroup(group, inside || index > 0, style), scales[groups.length - 1 - index] ?? ''],
  );
}

/** Three digits; `full` says the hundreds even when they are none, as inside a larger number. */
function readGroup(group: number, full: boolean, {emptyTen}: NumberStyle): string {
  const hundreds = Math.floor(group / 100);
  const tens = Math.floor((group % 100) / 10);
  const ones = group % 10;
  const words: string[] = [];
  if (hundreds > 0 || full) words.push(digit(hundreds), 'trăm');
  if (tens === 0) {
    if (ones > 0) words.push(...(words.length > 0 ? [emptyTen] : []), digit(ones));
    return words.join(' ');
  }
  words.push(...(tens === 1 ? ['mười'] : [digit(tens), 'mươi']));
  if (ones === 1) words.push(tens === 1 ? 'một' : 'mốt');
  else if (ones === 4) words.push(tens === 1 ? 'bốn' : 'tư');
  else if (ones === 5) words.push('lăm');
  else if (ones > 0) words.push(digit(ones));
  return words.join(' ');
}

/** Digit by digit, as codes are read: "06" → "không sáu". */
export const readDigits = (digits: string): string =>
  [...digits].map((d) => digit(Number(d))).join(' ');

/** Digits of a whole number, dots between thousands or not; more of them than have a name are read one by one. */
export function readWhole(written: string, style: NumberStyle = SCHOOLBOOK): string {
  const digits = written.replace(/\./g, '');
  return digits.replace(/^0+/, '').length > 15
    ? readDigits(digits)
    : readInteger(Number(digits), style);
}

/** A number with or without a comma: “25,477”. */
export function readDecimal(written: string, style: NumberStyle = SCHOOLBOOK): string {
  const [whole = '', decimals] = written.split(',');
  const words = readWhole(whole, style);
  return decimals === undefined ? words : `${words} phẩy ${readDecimals(decimals, style)}`;
}

/**
 * Digits after the comma, by the schoolbook Toán 5 (“Khái niệm số thập phân”): like a whole number, noughts before it
 * said: 45 → "bốn mươi lăm", 075 → "không trăm bảy mươi lăm", 07 → "không bảy", 001 → "không không một".
 * The schoolbook has no example of noughts before four digits and more: those are read one by one.
 */
function readDecimals(digits: string, style: NumberStyle = SCHOOLBOOK): string {
  if (/^0[1-9]\d$/.test(digits)) return `không trăm ${readInteger(Number(digits), style)}`;
  return digits.startsWith('0') || digits.length > 4
    ? readDigits(digits)
    : readInteger(Number(digits), style);
}
