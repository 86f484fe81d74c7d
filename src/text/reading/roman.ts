import {readInteger} from '../read-number';
import {next, previous, type Rule} from './context';

const VALID = /^(?=.)M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;
const VALUES: Readonly<Record<string, number>> = {
  I: 1,
  V: 5,
  X: 10,
  L: 50,
  C: 100,
  D: 500,
  M: 1000,
};

/** After these words even one letter is a number: “Chương V”, “quý I”, “khóa X”. */
const COUNTED =
  /^(?:thứ|kỷ|kỉ|khóa|khoá|chương|mục|phần|quý|kỳ|kì|hội|hạng|loại|cấp|tập|đoạn|lục|điều|vùng|đợt|khu|quyển|bậc|nhóm|giải)$/;

/** @returns undefined when the letters are no Roman numeral in its usual form. */
export function romanValue(letters: string): number | undefined {
  if (!VALID.test(letters)) return undefined;
  const values = [...letters].map((letter) => VALUES[letter] ?? 0);
  return values.reduce(
    (sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value),
    0,
  );
}

/** XXI → “hai mươi mốt”. VI and XI are also syllables (VI PHẠM, XI MĂNG), CD and MC abbreviations. */
export const readRoman: Rule = (piece, context) => {
  const value = romanValue(piece);
  if (value === undefined) return undefined;
  const sure =
    COUNTED.test(previous(context)) ||
    (/^[IVX]{2,}$/.test(piece) && !beginsWord(piece, next(context)));
  return sure ? readInteger(value) : undefined;
};

const beginsWord = (piece: string, follower: string): boolean =>
  (piece === 'VI' && /^(?:phạm|tính|mạch|sinh|rút|khuẩn)$/.test(follower)) ||
  (piece === 'XI' && /^(?:măng|lanh)$/.test(follower));
