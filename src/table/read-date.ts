import {formatDate} from '../text/format-date';

export type ReadDate =
  {readonly value: string} | {readonly problem: string; readonly expected?: string};

const EXPECTED = 'ngày/tháng/năm, ví dụ 05/8/2023';
const IN_FIGURES = /^(\d{1,2})\s*[/.\-]\s*(\d{1,2})\s*[/.\-]\s*(\d{2}|\d{4})$/;
const IN_WORDS = /^(?:ngày\s+)?(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})$/i;
const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;

/** Reads a date that is text in its cell, day first as in Việt Nam; `yyyy-mm-dd` is clear as well. */
export function readDate(raw: string): ReadDate {
  const text = raw.replace(/\s+/g, ' ').trim();
  const [, isoYear, isoMonth, isoDay] = ISO.exec(text) ?? [];
  const [, ...parts] = IN_FIGURES.exec(text) ?? IN_WORDS.exec(text) ?? [];
  const [day, month, year] = isoDay === undefined ? parts : [isoDay, isoMonth, isoYear];
  if (day === undefined || month === undefined || year === undefined)
    return {problem: `Ô này phải là một ngày: ${EXPECTED}.`, expected: EXPECTED};
  if (year.length === 2)
    return {problem: `Năm phải viết đủ bốn chữ số, ví dụ 20${year}.`, expected: EXPECTED};
  const date = iso(year, month, day);
  if (date !== undefined) return {value: date};
  const swapped = iso(year, day, month);
  const hint =
    swapped === undefined ? '' : ` Có phải ý bạn là ${formatDate(swapped)} (tháng viết trước)?`;
  return {
    problem: `Ngày này không có trong lịch.${hint} Hãy viết ngày trước tháng sau.`,
    expected: EXPECTED,
  };
}

/** The date as the data keep it; undefined when no calendar has it. */
function iso(year: string, month: string, day: string): string | undefined {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(text) ? text : undefined;
}
