import {type Detector, isFigure, matchedText, matchesOf, SEPARATOR} from './match';

const S = SEPARATOR;
const digits = (count: number): string => `(?:${S}\\d){${count}}`;

/** 0 or the country's code, as people write it. */
const TRUNK = `(?:\\(?(?:\\+|00)${S}84\\)?${S}(?:\\(0\\)|0)?|\\(?84\\)?|\\(?0)`;

const START = '(?<![\\d\\p{L}]|\\d[.,]|\\d[/–-])';
const END = '(?![.,]?\\d|\\p{L})';

/** Mobile numbers: 3, 5, 7, 8 or 9 and eight more digits (Thông tư 22/2014/TT-BTTTT and the change of 2018). */
const MOBILE = new RegExp(`${START}${TRUNK}${S}[35789]\\)?${digits(8)}${END}`, 'gu');

/** Fixed lines: area code 2x or 2xx, then eight or seven digits. */
const LANDLINE = new RegExp(`${START}${TRUNK}${S}2\\d{1,2}\\)?${S}\\d(?:${S}\\d){6,7}${END}`, 'gu');

/** Beside a word for the telephone any seven to eleven digits are one. */
const LABELLED =
  /(?:điện thoại|ĐT|SĐT|di động|Zalo|hotline|đường dây nóng|liên hệ|gọi)(?: số)?(?: này| di động)?\s*[:(]?\s*(?<it>\(?\d(?:[ .\-()]{0,2}\d){6,10})(?![.,]?\d|\p{L}|\/)/giu;

const countDigits = (text: string): number => text.replace(/\D/g, '').length;

/** Mobile and fixed numbers of Vietnam. Short numbers of services (113, 1022) and 1800/1900 lines are not personal. */
export const findPhoneNumbers: Detector = (text) => {
  const fixed = matchesOf('phone', text, LANDLINE).filter((match) => {
    const national = countDigits(
      matchedText(text, match).replace(/^\(?(?:\+|00)?[ .]?84(?=\D|\d{9,})/, '0'),
    );
    return national === 11 || national === 10;
  });
  const labelled = matchesOf('phone', text, LABELLED).filter(
    (match) => !/^1[89]00/.test(matchedText(text, match)),
  );
  return [...matchesOf('phone', text, MOBILE), ...fixed, ...labelled].filter(
    (match) => !isFigure(matchedText(text, match)),
  );
};
