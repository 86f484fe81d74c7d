const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const;
const SCALES = ['', 'nghìn', 'triệu'] as const;
const BILLION = 1e9;

const digit = (value: number): string => DIGITS[value] ?? '';

/**
 * Reads a whole number of 0 … 10^15 − 1 aloud in Vietnamese, with mốt, tư, lăm and linh:
 * 21 → "hai mươi mốt", 105 → "một trăm linh năm", 12.005 → "mười hai nghìn không trăm linh năm".
 * @throws RangeError when the value is negative, broken or too large.
 */
export function readInteger(value: number): string {
  if (!Number.isInteger(value) || value < 0 || value >= 1e15)
    throw new RangeError(`not a readable integer: ${value}`);
  if (value === 0) return digit(0);
  const billions = Math.floor(value / BILLION);
  const words = [
    ...readGroups(billions, false),
    ...(billions > 0 ? ['tỷ'] : []),
    ...readGroups(value % BILLION, billions > 0),
  ];
  return words.filter(Boolean).join(' ');
}

/** A number below a billion, three digits at a time; `inside` a larger number its hundreds are always said. */
function readGroups(value: number, inside: boolean): string[] {
  const groups: number[] = [];
  for (let rest = value; rest > 0; rest = Math.floor(rest / 1000)) groups.unshift(rest % 1000);
  return groups.flatMap((group, index) =>
    group === 0
      ? []
      : [readGroup(group, inside || index > 0), SCALES[groups.length - 1 - index] ?? ''],
  );
}

/** Three digits; `full` says the hundreds even when they are none, as inside a larger number. */
function readGroup(group: number, full: boolean): string {
  const hundreds = Math.floor(group / 100);
  const tens = Math.floor((group % 100) / 10);
  const ones = group % 10;
  const words: string[] = [];
  if (hundreds > 0 || full) words.push(digit(hundreds), 'trăm');
  if (tens === 0) {
    if (ones > 0) words.push(...(words.length > 0 ? ['linh'] : []), digit(ones));
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
