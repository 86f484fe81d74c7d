import {type Detector, digitsOf, matchedText, matchesOf, SEPARATOR} from './match';

const TWELVE = new RegExp(
  `(?<![\\d\\p{L}]|\\d[.,/])\\d(?:${SEPARATOR}\\d){11}(?![.,]?\\d|\\p{L})`,
  'gu',
);

/** Highest code of a place of birth in Thông tư 07/2016/TT-BCA, Phụ lục I. */
const LAST_PROVINCE = 96;

const LABEL = /(?:CCCD|căn cước|định danh|ĐDCN)[^.;!?]{0,30}$/iu;

/**
 * Twelve digits built as Nghị định 137/2015/NĐ-CP, Điều 13 builds them: three of the province (001–096), one of century
 * and sex, two of the year of birth, six at random. Beside a word for the card any twelve digits count.
 */
export const findCitizenNumbers: Detector = (text) =>
  matchesOf('citizen', text, TWELVE).filter((match) => {
    const digits = digitsOf(matchedText(text, match));
    const province = Number(digits.slice(0, 3));
    const isBuiltSo = province >= 1 && province <= LAST_PROVINCE;
    return isBuiltSo || LABEL.test(text.slice(0, match.start));
  });
