import {readInteger} from '../read-number';
import {type Context, type Rule, wordSet} from './context';

/** Words after which “2/9” is a day and not a fraction. */
const BEFORE_DATE = wordSet(
  `ngày mùng mồng hôm sáng trưa chiều tối đêm từ đến tới trước sau dịp lễ vào hạn nay qua lúc niệm khánh nhi nữ động
   thống tết cuối đầu`,
);

/** Words that make even such a number a share: “đến 3/4 số hộ”. */
const AFTER_SHARE = wordSet('số tổng dân diện lượng thời quãng tuyến hộ chặng');

const isDay = (day: string) => Number(day) >= 1 && Number(day) <= 31;
const isMonth = (month: string) => Number(month) >= 1 && Number(month) <= 12;

const monthWords = (month: string, {style}: Context): string =>
  `tháng ${Number(month) === 4 ? 'tư' : readInteger(Number(month), style)}`;

const dayWords = (day: string, {style}: Context): string => readInteger(Number(day), style);

/** A whole date: “20/8/2023”, “05-8-2023”, “10.05.2000”. */
const readFullDate: Rule = (core, context) => {
  const [, day, , month, year] = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/.exec(core) ?? [];
  if (!day || !month || !year || !isDay(day) || !isMonth(month)) return undefined;
  return `${dayWords(day, context)} ${monthWords(month, context)} năm ${readInteger(Number(year), context.style)}`;
};

/** “tháng 8/2023”, “từ 8/2019”, “quý 2/2023”; after “số” it is the number of a document. */
const readMonthYear: Rule = (core, context) => {
  const [, month, year] = /^(\d{1,2})[/-]((?:19|20)\d{2})$/.exec(core) ?? [];
  if (!month || !year || !isMonth(month) || context.before === 'số') return undefined;
  const yearWords = `năm ${readInteger(Number(year), context.style)}`;
  if (context.before === 'quý') return `${readInteger(Number(month), context.style)} ${yearWords}`;
  const words = `${monthWords(month, context)} ${yearWords}`;
  return context.before === 'tháng' ? words.replace(/^tháng /, '') : words;
};

/** “20/8”, “05/8”, “ngày 2/9”, “lễ 30-4”; what may as well be a fraction is a date only where the words around say so. */
const readDayMonth: Rule = (core, context) => {
  const [, day, mark, month] = /^(\d{1,2})([-/.])(\d{1,2})$/.exec(core) ?? [];
  if (!day || !month || !isDay(day) || !isMonth(month)) return undefined;
  const {before, beforeThat, after} = context;
  const isOneDay =
    /^(?:ngày|lễ|khánh|dịp)$/.test(before) &&
    after !== 'tháng' &&
    !/^(?:các|những|hai|ba)$/.test(beforeThat);
  if (mark !== '/') {
    if (!isOneDay) return undefined;
  } else {
    const isShare = AFTER_SHARE.has(after) && before !== 'ngày';
    const isAfterDateWord = BEFORE_DATE.has(before) || beforeThat === 'thứ';
    const cannotBeFraction =
      day.startsWith('0') || month.startsWith('0') || Number(day) > Number(month);
    if (isShare || !(isAfterDateWord || (cannotBeFraction && !isAlways(core)))) return undefined;
    if (/^(?:số|nhà|hẻm|ngõ|kiệt|ngách)$/.test(before)) return undefined;
  }
  return `${dayWords(day, context)} ${monthWords(month, context)}`;
};

/** Round the clock. */
const isAlways = (core: string) => core === '24/7';

export const readDate: Rule = (core, context) =>
  readFullDate(core, context) ?? readMonthYear(core, context) ?? readDayMonth(core, context);
