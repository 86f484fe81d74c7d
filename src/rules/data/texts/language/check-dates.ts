import {formatDate} from '../../../../text/format-date';
import type {TextRemark} from '../text-remark';

const START = '(?<![\\p{L}\\d]|[\\p{L}\\d][./:-])';
const END = '(?![./:-]?[\\p{L}\\d])';

/** 20/8/2023, 20-8-2023, 20.8.2023 */
const FULL = new RegExp(
  `${START}(?<day>\\d{1,2})(?<mark>[/.-])(?<month>\\d{1,2})\\k<mark>(?<year>\\d{4})${END}`,
  'gu',
);
/** 2023-08-20 */
const ISO = new RegExp(
  `${START}(?<year>(?:19|20)\\d{2})-(?<month>\\d{2})-(?<day>\\d{2})${END}`,
  'gu',
);
/** ngày 20 tháng 8 năm 2023; the year may be left out */
const IN_WORDS =
  /(?<!\p{L})ngày (?<day>\d{1,2}) tháng (?<month>\d{1,2})(?!\d)(?:,? năm (?<year>\d{4})(?!\d))?/giu;
/** ngày 20/8, đến 31/4: a word of time before it, so that 24/7 and 3/4 are left alone. */
const SHORT = new RegExp(
  `(?<!\\p{L})(?:ngày|hôm|sáng|trưa|chiều|tối|trước|đến|tới|từ|lễ|dịp) (?<day>\\d{1,2})/(?<month>\\d{1,2})(?!/?\\d|[.,]\\d)`,
  'giu',
);
/** tháng 08/2023, tháng 08 năm 2023, tháng 13 */
const MONTH =
  /(?<!\p{L}|ngày \d tháng |ngày \d\d )tháng (?<month>\d{1,2})(?=\/\d{4}| năm \d{4}|,|\.|$)/giu;

/** Months of the lunar calendar have 29 or 30 days, February too. */
const LUNAR = /^[^.;!?]{0,12}(?:âm lịch|ÂL)/iu;

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Whether a day is in the calendar; without a year, 29/2 is. */
const exists = (day: number, month: number, year?: number): boolean => {
  const days = DAYS[month - 1] ?? 0;
  const last = month === 2 && year !== undefined && !isLeap(year) ? 28 : days;
  return day >= 1 && day <= last;
};

const pad = (number: number): string => String(number).padStart(2, '0');

const isoOf = (day: number, month: number, year: number): string =>
  `${String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}`;

type Fault = Pick<TextRemark, 'message' | 'expected' | 'weight'>;

const IMPOSSIBLE: Fault = {
  message: 'Ngày này không có trong lịch; hãy xem lại ngày và tháng.',
  expected: 'một ngày có thật',
};

const notByDecree = (expected: string): Fault => ({
  weight: 'warn',
  message:
    'Ngày dưới 10 và tháng 1, 2 thêm số 0 ở trước, các tháng khác không (Nghị định 30/2020/NĐ-CP).',
  expected,
});

type DatePattern = {
  readonly pattern: RegExp;
  readonly judge: (
    parts: {readonly day: number; readonly month: number; readonly year?: number | undefined},
    seen: string,
  ) => Fault | undefined;
};

const PATTERNS: readonly DatePattern[] = [
  ...[FULL, ISO].map((pattern): DatePattern => ({
    pattern,
    judge: ({day, month, year = 0}, seen) => {
      if (!exists(day, month, year)) return IMPOSSIBLE;
      const right = formatDate(isoOf(day, month, year));
      return seen === right ? undefined : notByDecree(right);
    },
  })),
  {
    pattern: IN_WORDS,
    judge: ({day, month, year}, seen) => {
      if (!exists(day, month, year)) return IMPOSSIBLE;
      if (year === undefined) return undefined;
      const [rightDay = '', rightMonth = ''] = formatDate(isoOf(day, month, year)).split('/');
      const right = `ngày ${rightDay} tháng ${rightMonth} năm ${year}`;
      return seen.replace(',', '').toLowerCase() === right ? undefined : notByDecree(right);
    },
  },
  {
    pattern: SHORT,
    judge: ({day, month}) => (exists(day, month) ? undefined : IMPOSSIBLE),
  },
  {
    pattern: MONTH,
    judge: ({month}, seen) => {
      if (month < 1 || month > 12) {
        return {
          ...IMPOSSIBLE,
          message: 'Tháng này không có trong lịch.',
          expected: 'tháng 1 đến tháng 12',
        };
      }
      return /0[3-9]$/.test(seen) ? notByDecree(seen.replace(/0(?=\d$)/, '')) : undefined;
    },
  },
];

/** Dates by Nghị định 30/2020/NĐ-CP, Phụ lục I, II.4: 05/8/2023, 20/8/2023, 05/02/2023; and only days that exist. */
export function checkDates(text: string): readonly TextRemark[] {
  if (!/\d/.test(text)) return [];
  return PATTERNS.flatMap(({pattern, judge}) =>
    [...text.matchAll(pattern)].flatMap(({0: seen, index, groups = {}}): TextRemark[] => {
      if (LUNAR.test(text.slice(index + seen.length))) return [];
      const {day, month, year} = groups;
      const fault = judge(
        {
          day: Number(day ?? 0),
          month: Number(month ?? 0),
          year: year === undefined ? undefined : Number(year),
        },
        seen,
      );
      if (fault === undefined) return [];
      return [{ruleId: 'FMT.DATE', start: index, end: index + seen.length, ...fault}];
    }),
  );
}
