import {readInteger} from '../read-number';
import {next, previous, type Context, type Rule} from './context';

/** What is counted after “12/12”: the slash is no date then. */
const COUNTED =
  /^(?:hộ|tổ|thôn|phường|xã|người|hồ|thủ|khu|trường|đơn|chỉ|tiêu|đại|đảng|huyện|tỉnh|phiếu|ý|câu|điểm|cơ|nội|nhiệm|thành|chi|học)$/;
/** A part of a whole: “3/4 số hộ” → “ba phần tư số hộ”. */
const WHOLE = /^(?:số|diện|dân|tổng|chặng|quãng|nhu|lượng)$/;
/** Before these a fraction is a share, or the number of a house: “chiếm 3/4”, “số nhà 12/5”. */
const SHARE_BEFORE = /^(?:chiếm|đạt|hơn|gần|khoảng|giảm|tăng)$/;
const HOUSE_BEFORE = /^(?:số|nhà|hẻm|ngõ|ngách|kiệt|đường)$/;
const DAY_BEFORE =
  /^(?:ngày|hôm|sáng|trưa|chiều|tối|đêm|hai|ba|tư|năm|sáu|bảy|nhật|từ|đến|trước|sau|tới|dịp|lễ)$/;

const number = (written: string): string => readInteger(Number(written));
/** The fourth month is “tháng tư”. */
const month = (written: string): string => (Number(written) === 4 ? 'tư' : number(written));
const isDay = (written: string): boolean => /^(?:0?[1-9]|[12]\d|3[01])$/.test(written);
const isMonth = (written: string): boolean => /^(?:0?[1-9]|1[0-2])$/.test(written);
const isYear = (written: string): boolean => /^(?:1[5-9]|20|21)\d\d$/.test(written);

/**
 * 20/8/2023 → “hai mươi tháng tám năm hai nghìn không trăm hai mươi ba”; 8/2023 → “tháng tám năm …”;
 * 10-15/8 → “mười đến mười lăm tháng tám”. Written as NĐ 30/2020/NĐ-CP, phụ lục I has dates, with 0 before 1 … 9.
 */
export const readDate: Rule = (piece, context) => {
  const days = /^(\d{1,2})[-–](\d{1,2}\/\d{1,2}(?:\/\d{4})?)$/.exec(piece);
  if (days?.[1] !== undefined && days[2] !== undefined && isDay(days[1])) {
    const last = readDate(days[2], {before: ['ngày'], after: []});
    return last === undefined ? undefined : `${number(days[1])} đến ${last}`;
  }
  const parts = piece.split(piece.includes('/') ? '/' : /[-.]/);
  const [first = '', second = '', third = ''] = parts;
  if (parts.length === 3 && isDay(first) && isMonth(second) && isYear(third))
    return `${number(first)} tháng ${month(second)} năm ${number(third)}`;
  if (parts.length !== 2 || !piece.includes('/')) return undefined;
  if (isMonth(first) && isYear(second) && previous(context) !== 'số')
    return `${previous(context) === 'tháng' ? '' : 'tháng '}${month(first)} năm ${number(second)}`;
  return isDay(first) && isMonth(second) && isDateHere(context)
    ? `${number(first)} tháng ${month(second)}`
    : undefined;
};

const isDateHere = (context: Context): boolean =>
  DAY_BEFORE.test(previous(context)) ||
  (!HOUSE_BEFORE.test(previous(context)) &&
    !COUNTED.test(next(context)) &&
    !WHOLE.test(next(context)));

/** “3/4 số hộ” → “ba phần tư”. */
export const readPart: Rule = (piece, context) => {
  const [, part, whole] = /^([1-9]\d?)\/([1-9]\d?)$/.exec(piece) ?? [];
  if (part === undefined || whole === undefined || Number(part) >= Number(whole)) return undefined;
  const before = previous(context);
  const isShare = SHARE_BEFORE.test(before) && Number(whole) <= 10;
  if (DAY_BEFORE.test(before) || !(isShare || WHOLE.test(next(context)))) return undefined;
  return `${number(part)} phần ${month(whole)}`;
};

/** A day or month of its own: “ngày 05” → “ngày năm”, “tháng 4” → “tháng tư”. */
export const readDayOrMonth: Rule = (piece, context) => {
  const before = previous(context);
  if (before === 'tháng' && isMonth(piece)) return month(piece);
  return before === 'ngày' && isDay(piece) ? number(piece) : undefined;
};
