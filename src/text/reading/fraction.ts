import {readDecimal, readInteger, readWhole} from '../read-number';
import {type Rule, wordSet} from './context';
import {unitReading} from './units';

const GLYPHS: Readonly<Record<string, string>> = {
  '½': '1/2',
  '¼': '1/4',
  '¾': '3/4',
  '⅓': '1/3',
  '⅔': '2/3',
};

/** What is counted out of a whole: “đạt 12/12 tổ”. */
const COUNTED = wordSet(
  `tổ hộ xã phường người thành khu thôn cán chỉ tiêu trường đơn đồng điểm buổi tỉnh huyện bộ cơ phiếu hồ thủ nhiệm đại
   cháu em học ý gia câu bài đội chi đảng công giờ nội mục hạng`,
);

/** Denominators that a share of something has in everyday speech. */
const SHARES = new Set([2, 3, 4, 5, 10, 100, 1000]);

/**
 * “3/4” → “ba phần tư” (Toán 3: phần tư, not phần bốn), “2½” → “hai và một phần hai”; “12/12 tổ”, “24/7” and house
 * numbers → “… trên …”. Dates have been taken out before.
 */
export const readFraction: Rule = (core, {style, before, after}) => {
  const [, points, most] = /^(\d+,\d+)\/(\d+(?:,\d+)?)$/.exec(core) ?? [];
  if (points && most) return `${readDecimal(points, style)} trên ${readDecimal(most, style)}`;
  const [, sign, whole, top, bottom, unit = ''] =
    /^([-−]?)(?:(\d+) )?(\d{1,6})\/(\d{1,6})([\p{L}%²³\d]*)$/u.exec(withoutGlyph(core)) ?? [];
  const unitWords = unit === '' ? '' : unitReading(unit);
  if (!top || !bottom || Number(bottom) === 0 || unitWords === undefined) return undefined;
  const read = (value: number) => readInteger(value, style);
  const [a, b] = [Number(top), Number(bottom)];
  const isOutOf =
    (a === 24 && b === 7) ||
    a === b ||
    /^(?:số|nhà|hẻm|ngõ|kiệt|ngách)$/.test(before) ||
    (COUNTED.has(after) && !(a < b && SHARES.has(b)));
  return [
    sign && 'âm',
    whole && `${readWhole(whole, style)} và`,
    read(a),
    isOutOf ? 'trên' : 'phần',
    b === 4 && !isOutOf ? 'tư' : read(b),
    unitWords,
  ]
    .filter(Boolean)
    .join(' ');
};

/** “2½” → “2 1/2”. */
const withoutGlyph = (core: string): string =>
  core.replace(/^(\d*)([½¼¾⅓⅔])$/u, (_, whole: string, glyph: string) =>
    `${whole} ${GLYPHS[glyph] ?? ''}`.trim(),
  );
