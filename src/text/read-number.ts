const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const;
const SCALES = ['', 'nghìn', 'triệu'] as const;
const BILLION = 1e9;

/** The word for an empty place of tens: “linh” in the north and in schoolbooks, “lẻ” in the centre and south. */
export type ZeroTens = 'linh' | 'lẻ';

const digit = (value: number): string => DIGITS[value] ?? '';

/**
 * Reads a whole number of 0 … 10^15 − 1 aloud in Vietnamese, with mốt, tư, lăm and linh:
 * 21 → "hai mươi mốt", 105 → "một trăm linh năm", 12.005 → "mười hai nghìn không trăm linh năm".
 * @see Toán 4 (NXB Giáo dục), “Triệu và lớp triệu”; savoirfairelinux/num2words tests/test_vi.py (which says “lẻ”).
 * @throws RangeError when the value is negative, broken or too large.
 */
export function readInteger(value: number, zeroTens: ZeroTens = 'linh'): string {
  if (!Number.isInteger(value) || value < 0 || value >= 1e15)
    throw new RangeError(`not a readable integer: ${value}`);
  if (value === 0) return digit(0);
  const billions = Math.floor(value / BILLION);
  const words = [
    ...readGroups(billions, false, zeroTens),
    ...(billions > 0 ? ['tỷ'] : []),
    ...readGroups(value % BILLION, billions > 0, zeroTens),
  ];
  return words.filter(Boolean).join(' ');
}

/** A number below a billion, three digits at a time; `inside` a larger number its hundreds are always said. */
function readGroups(value: number, inside: boolean, zeroTens: ZeroTens): string[] {
  const groups: number[] = [];
  for (let rest = value; rest > 0; rest = Math.floor(rest / 1000)) groups.unshift(rest % 1000);
  return groups.flatMap((group, index) =>
    group === 0
      ? []
      : [readGroup(group, inside || index > 0, zeroTens), SCALES[groups.length - 1 - index] ?? ''],
  );
}

/** Three digits; `full` says the hundreds even when they are none, as inside a larger number. */
function readGroup(group: number, full: boolean, zeroTens: ZeroTens): string {
  const hundreds = Math.floor(group / 100);
  const tens = Math.floor((group % 100) / 10);
  const ones = group % 10;
  const words: string[] = [];
  if (hundreds > 0 || full) words.push(digit(hundreds), 'trăm');
  if (tens === 0) {
    if (ones > 0) words.push(...(words.length > 0 ? [zeroTens] : []), digit(ones));
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
