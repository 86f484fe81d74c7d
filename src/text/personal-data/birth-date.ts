import {type Detector, matchedText, matchesOf} from './match';

const DATE =
  '(?<it>\\d{1,2} ?[/.-] ?\\d{1,2} ?[/.-] ?\\d{4}|\\d{1,2} tháng \\d{1,2}(?:,)? năm \\d{4})(?!\\d)';

/** A form's field: “Ngày sinh: 05/8/1960”. */
const FIELD = new RegExp(`(?<!\\p{L})ngày(?:,? tháng,? năm)? sinh ?:? ?${DATE}`, 'giu');

/** After a name of two words or more: “bà Nguyễn Thị Hoa, sinh ngày 05/8/1960”. */
const AFTER_NAME = new RegExp(
  `(?<!\\p{L})\\p{Lu}\\p{Ll}*(?: \\p{Lu}\\p{Ll}*)+[^.;!?]{0,30}?(?<!\\p{L})sinh(?: vào)?(?: ngày)? ${DATE}`,
  'gu',
);

/** People born before are seldom alive; streets and wards are often named after them. */
const FIRST_YEAR = 1925;

/** Dates of birth that belong to a person of our time. */
export const findBirthDates: Detector = (text) =>
  [FIELD, AFTER_NAME]
    .flatMap((pattern) => matchesOf('birth', text, pattern))
    .filter((match) => Number(matchedText(text, match).slice(-4)) >= FIRST_YEAR);
