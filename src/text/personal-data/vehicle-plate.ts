import {type Detector, matchedText, matchesOf} from './match';

const TAIL = '(?:\\d{3}\\.\\d{2}|\\d{5})';
const START = '(?<![\\p{L}\\d]|\\d[.,/]|[\\p{L}\\d]-)';
const END = '(?![.,/]?\\d|\\p{L}|-\\p{L})';
/** Code of the province, 11 to 99 (Thông tư 24/2023/TT-BCA, Phụ lục 02). */
const PROVINCE = '(?:1[1-9]|[2-9]\\d)';

/** `76A-123.45`, `76A12345`, `76A 123.45`: the letters touch the province's code. */
const CAR = new RegExp(`${START}${PROVINCE}[A-Z]{1,2}[ -]?${TAIL}${END}`, 'giu');

/** `76-B1 123.45`, `76B1-123.45`, `76-B1 1234`, `76-AB 123.45`: series of motorcycles. */
const MOTORCYCLE = new RegExp(
  `${START}${PROVINCE}(?:[- ]?-[- ]?(?:[A-Z]\\d|[A-Z]{1,2}|MĐ\\d?)[ .-]*|(?:[A-Z]\\d|MĐ\\d?)[ -])(?:${TAIL}|\\d{4})${END}`,
  'giu',
);

/** Any spacing, where a dot separates the number as on a plate: `76 E1 - 123.45`. */
const SPACED = new RegExp(
  `${START}${PROVINCE}[ -]+(?:[A-Z]\\d|[A-Z]{1,2})[ -]+\\d{3}\\.\\d{2}${END}`,
  'gu',
);

/** Older ones of four digits, `76K-1234`; not a year (`15A-2023`). */
const OLD = new RegExp(`${START}${PROVINCE}[A-Z]\\d?-(?!(?:19|20)\\d\\d)\\d{4}${END}`, 'gu');

/** After a word for the plate, with any spacing. */
const LABELLED = new RegExp(
  `(?:biển số|biển kiểm soát|BKS|biển)(?: xe)?[ :]*(?<it>${PROVINCE}[ -]*(?:[A-Z]{1,2}|[A-Z]\\d|MĐ\\d?)[ .-]*(?:\\d{3}\\.?\\d{2}|\\d{4}))${END}`,
  'giu',
);

const YEAR_OF_PLAN = /-[A-Z]{1,2} ?-? ?(?:19|20)\d\d$/i;

/** Number plates of cars and motorcycles. */
export const findVehiclePlates: Detector = (text) => [
  ...matchesOf('plate', text, CAR),
  ...matchesOf('plate', text, MOTORCYCLE).filter(
    (match) => !YEAR_OF_PLAN.test(matchedText(text, match)),
  ),
  ...matchesOf('plate', text, SPACED),
  ...matchesOf('plate', text, OLD),
  ...matchesOf('plate', text, LABELLED),
];
