const DIGITS = 'một|hai|ba|bốn|tư|năm|lăm|sáu|bảy|bẩy|tám|chín|mốt|không';
const SCALES = 'mươi|mười|chục|trăm|nghìn|ngàn|vạn|triệu|tỷ|tỉ|linh|lẻ|rưỡi|phẩy';
const COUNTED =
  'tổ dân phố|tổ|người|hộ|hồ sơ|tài khoản|thẻ|lượt|buổi|trường hợp|phiếu|phần trăm|thành viên';

/** Number words that are more than ten, and the unit of an indicator after them. */
const WORDS = new RegExp(
  `(?<![\\p{L}\\p{N}])((?:${DIGITS}|mười)(?: (?:${DIGITS}|${SCALES}))+) (${COUNTED})(?![\\p{L}\\p{N}])`,
  'giu',
);

/** Two digits side by side (“hai ba người”) are a way of speaking; a scale makes a number. */
const IS_NUMBER = /^mười (?!mươi)|\s(?:mươi|chục|trăm|nghìn|ngàn|vạn|triệu|tỷ|tỉ)(?:\s|$)/iu;

/** A count that is written in words: “mười hai tổ”, “hai nghìn tài khoản”. */
export type WordedCount = {
  /** The number, in lower case. */
  readonly number: string;
  /** With its unit, as written. */
  readonly written: string;
};

/**
 * Counts of an indicator's unit that a text writes in words; vague ones (“hàng nghìn lượt”) and small ones are left
 * alone.
 */
export const countsInWords = (text: string): readonly WordedCount[] =>
  [...text.matchAll(WORDS)].flatMap(([written, number = '']) =>
    IS_NUMBER.test(number) ? [{number: number.toLowerCase(), written}] : [],
  );
