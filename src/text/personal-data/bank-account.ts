import {type Detector, digitsOf, isFigure, matchedText, matchesOf} from './match';

const BANKS =
  'Vietcombank|VCB|Agribank|BIDV|VietinBank|CTG|Techcombank|TCB|MB ?Bank|MBBank|ACB|Sacombank|VPBank|TPBank|VIB|SHB|' +
  'HDBank|MSB|OCB|SeABank|Eximbank|LPBank|LienVietPostBank|PVcomBank|Nam ?A ?Bank|BacABank|VietBank|ABBank|SCB|' +
  'Kienlongbank|NCB|Cake|Timo|MoMo|ZaloPay|Viettel Money|VNPT Money';

const LABEL = 'STK|số TK|số tài khoản|tài khoản số|tài khoản ngân hàng|account number';

/** Digits with blanks, dots or dashes between. */
const NUMBER = '\\d(?:[ .\\-]?\\d)';
const END = '(?![.,]?\\d|\\p{L}|/)';

/** A number straight after its label. */
const AFTER_LABEL = new RegExp(
  `(?<!\\p{L})(?:${LABEL})(?: là)?[ :]*(?<it>${NUMBER}{5,18})${END}`,
  'giu',
);

/** Some words between: “số tài khoản của tổ tại Agribank: 4500 2051 23456”. */
const NEAR = new RegExp(
  `(?<!\\p{L})(?:${LABEL}|${BANKS})(?!\\p{L})[^\\d.;!?]{0,40}(?<it>${NUMBER}{7,18})${END}`,
  'giu',
);

/** The bank after the number: “0123456789 Vietcombank”. */
const BEFORE_BANK = new RegExp(
  `(?<![\\d.,])(?<it>${NUMBER}{7,18})[ ,–-]{1,3}(?:tại |ngân hàng |NH )*(?:${BANKS})(?!\\p{L})`,
  'gu',
);

/** Four groups of four, as on a bank card. */
const CARD = /(?<![\d\p{L}]|\d[.,/ -])\d{4}([ .-])\d{4}\1\d{4}\1\d{4}(?![.,/ -]?\d)/gu;
const SIXTEEN = /(?<![\d\p{L}]|\d[.,/-])[3-6]\d{15}(?![.,/-]?[\d\p{L}])/gu;

/** The check digit of bank cards (ISO/IEC 7812-1, Annex B). */
function passesLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, char, index) => {
    const digit = Number(char) * (index % 2 === 1 ? 2 : 1);
    return total + (digit > 9 ? digit - 9 : digit);
  }, 0);
  return sum % 10 === 0;
}

/** Bank accounts next to their label or their bank, and card numbers. */
export const findBankAccounts: Detector = (text) => [
  ...[AFTER_LABEL, NEAR, BEFORE_BANK]
    .flatMap((pattern) => matchesOf('bank', text, pattern))
    .filter((match) => !isFigure(matchedText(text, match))),
  ...matchesOf('bank', text, CARD),
  ...matchesOf('bank', text, SIXTEEN).filter((match) =>
    passesLuhn(digitsOf(matchedText(text, match))),
  ),
];
