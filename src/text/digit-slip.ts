/** Two numbers of which one is about ten, or about a thousand, times the other: a digit, or a dot, too many. */
const BANDS = [
  {times: 10, from: 8, to: 12.5},
  {times: 1000, from: 800, to: 1250},
] as const;

/** About how many times the larger is the smaller, when that is a slip of the pen: 10 or 1000. */
export function tenfold(a: number, b: number): 10 | 1000 | undefined {
  const [less, more] = a < b ? [a, b] : [b, a];
  if (less <= 0) return undefined;
  return BANDS.find(({from, to}) => more / less >= from && more / less <= to)?.times;
}

/** Measures have two decimals at most; as hundredths all numbers are whole. */
const digitsOf = (value: number): string => Math.round(value * 100).toString();

/**
 * Whether one number is the other with a digit typed too many or lost, or with three noughts: 7310, 7731 and 731000
 * for 731.
 */
export function isDigitSlip(a: number, b: number): boolean {
  if (a <= 0 || b <= 0 || tenfold(a, b) === undefined) return false;
  const [short, long] = [digitsOf(Math.min(a, b)), digitsOf(Math.max(a, b))];
  if (long === `${short}000`) return true;
  if (long.length !== short.length + 1) return false;
  const at = [...short].findIndex((digit, i) => digit !== long[i]);
  const place = at < 0 ? short.length : at;
  return short.slice(place) === long.slice(place + 1);
}

/** A number in the digits that JSON and a cell take: a message that quotes it can be followed to the letter. */
export const typedDigits = (value: number): string => String(Number(value.toFixed(2)));

/**
 * The one number that makes parts and whole agree when a digit is put right; undefined when none does, or several.
 * Index −1 is the whole.
 */
export function slipInSum(
  whole: number,
  parts: readonly number[],
): {readonly index: number; readonly meant: number} | undefined {
  const missing = whole - parts.reduce((sum, value) => sum + value, 0);
  const slips = [
    {index: -1, seen: whole, meant: whole - missing},
    ...parts.map((seen, index) => ({index, seen, meant: seen + missing})),
  ].filter(({seen, meant}) => isDigitSlip(seen, meant));
  return slips.length === 1 ? slips[0] : undefined;
}

/** “Nếu … là 731 chứ không phải 7310 thì vừa khớp”. */
export const askSlip = (name: string, seen: number, meant: number): string =>
  ` Nếu ${name} là ${typedDigits(meant)} chứ không phải ${typedDigits(seen)} thì vừa khớp: có phải gõ ${seen > meant ? 'thừa' : 'thiếu'} chữ số?`;
