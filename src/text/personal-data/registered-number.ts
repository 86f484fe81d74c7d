import {type Detector, isFigure, matchedText, matchesOf} from './match';

const END = '(?![.,]?\\d|\\p{L})';
const digits = (count: number): string => `\\d(?:[ .\\-]?\\d){${count - 1}}`;

/** Mã số thuế: ten digits, thirteen with a branch (Thông tư 105/2020/TT-BTC, Điều 5). */
const TAX = new RegExp(
  `(?<!\\p{L})(?:MST|mã số thuế)[^\\d.;!?]{0,30}(?<it>${digits(10)}(?:[ -]?\\d{3})?)${END}`,
  'giu',
);

/** Số BHXH: ten digits (Quyết định 1035/QĐ-BHXH 2015). */
const SOCIAL = new RegExp(
  `(?<!\\p{L})(?:BHXH|bảo hiểm xã hội|BHYT|bảo hiểm y tế)[^\\d.;!?]{0,30}(?<it>${digits(10)})${END}`,
  'giu',
);

/** Card of health insurance: two letters of the group, one digit of the benefit, two of the province, ten of the person. */
const HEALTH =
  /(?<![\p{L}\d])[A-Z]{2}[ -]?[1-5][ -]?\d{2}[ -]?\d{2}[ -]?\d{3}[ -]?\d{5}(?![.,]?\d|\p{L})/gu;

const PASSPORT =
  /(?<!\p{L})(?:hộ chiếu|passport)[^\d.;!?]{0,20}?(?<it>[A-Z]\d{7,8})(?![\d\p{L}])/giu;

const LICENCE = new RegExp(
  `(?<!\\p{L})(?:GPLX|giấy phép lái xe|bằng lái)[^\\d.;!?]{0,20}(?<it>${digits(12)})${END}`,
  'giu',
);

/** Numbers that a register gives to a person, next to the word for it. */
export const findRegisteredNumbers: Detector = (text) => [
  ...[...matchesOf('tax', text, TAX), ...matchesOf('insurance', text, SOCIAL)].filter(
    (match) => !isFigure(matchedText(text, match)),
  ),
  ...matchesOf('insurance', text, HEALTH),
  ...matchesOf('document', text, PASSPORT),
  ...matchesOf('document', text, LICENCE),
];
