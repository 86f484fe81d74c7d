import {type Detector, isFigure, matchedText, matchesOf, SEPARATOR} from './match';

/** Nine digits in one run, or three by three. */
const NINE =
  /(?<![\d\p{L}]|[\d\p{L}][.,/+-]|\d )\d{3}([ .-]?)\d{3}\1\d{3}(?![.,/-]?[\d\p{L}]| \d)/gu;

/** Next to a word for the card the digits may be parted anyhow. */
const LABELLED = new RegExp(
  `(?<!\\p{L})(?:CMND|CMTND|CMT|chứng minh(?: thư)?(?: nhân dân)?)[^\\d.;!?]{0,30}(?<it>\\d(?:${SEPARATOR}\\d){8})(?![.,/-]?[\\d\\p{L}]| \\d)`,
  'giu',
);

/** Units after a number: it is a count or a sum, not a card. */
const COUNTED =
  /^ ?(?:đồng|đ\b|VNĐ|VND|USD|người|lượt|hồ sơ|tài khoản|giao dịch|thẻ|hộ|tin|bản|kg|tấn|m2|m²|%|triệu|tỷ|tỉ)/u;

/**
 * Numbers of the old card (CMND): nine digits. Without a word for the card next to it a number parted by dots is read as
 * a figure (212.345.678), and so is one that counts something (212345678 đồng).
 */
export const findIdentityNumbers: Detector = (text) => [
  ...matchesOf('identity', text, LABELLED),
  ...matchesOf('identity', text, NINE).filter(
    (match) => !isFigure(matchedText(text, match)) && !COUNTED.test(text.slice(match.end)),
  ),
];
