import {formatDate} from '../../../text/format-date';
import type {Finding} from '../../../findings/finding';
import {referencesIn} from '../../../dossier/references';
import {INDICATOR_CATALOGUE} from '../../../dossier/indicators/indicator-catalogue';
import {
  reportingYear,
  yearOf,
  type IndicatorRecord,
} from '../../../dossier/indicators/indicator-records';
import type {StatisticsCase} from './statistics-case';

/** What is told as “trong năm” was counted in the reporting year, and only there. */
export function checkYears(own: StatisticsCase): Finding[] {
  return [
    ...own.records.flatMap((record) => [...counted(own, record), ...labelled(own, record)]),
    ...spoken(own),
  ];
}

/** An in-year count lies inside the reporting year; a stock such as a population is never counted in a year. */
function counted(own: StatisticsCase, record: IndicatorRecord): Finding[] {
  if (record.period !== 'in-year') return [];
  const {statistics, fail, warn} = own;
  const year = reportingYear(statistics);
  const given = statistics.indicators[record.index];
  const {id, from = record.asOf, asOf, index} = record;
  if (yearOf(from) !== year || yearOf(asOf) !== year) {
    const key = given?.from ? 'from' : given?.asOf ? 'asOf' : 'period';
    return [
      fail(
        'STAT.YEAR',
        ['indicators', index, key],
        `${id} ghi là số trong năm nhưng kỳ số liệu không nằm trong năm báo cáo ${year}; hãy lấy số của năm ${year}, hoặc ghi "cumulative" nếu là số lũy kế.`,
        {
          measured: `từ ngày ${formatDate(from)} đến ngày ${formatDate(asOf)}`,
          expected: `trong năm ${year}`,
        },
      ),
    ];
  }
  if (INDICATOR_CATALOGUE.get(id)?.period !== 'cumulative') return [];
  return [
    warn(
      'STAT.YEAR',
      ['indicators', index, 'period'],
      `${id} là số có đến một ngày, không đếm riêng cho một năm; hãy ghi "cumulative", hoặc dùng một mã khác cho phần tăng trong năm.`,
      {measured: 'in-year', expected: 'cumulative'},
    ),
  ];
}

/** “trong năm” is a time of the year, unless five of something follow: “trong năm bước”, “trong năm ngày”. */
const WITHIN_YEAR =
  /trong năm(?: nay| qua| vừa qua| \d{4}|(?=\s*(?:[,.;:)]|$)| (?:phường|công an|toàn|cả|đã)))|riêng năm \d{4}|từ đầu năm|(?<!đến |tới )năm nay/giu;
const SINCE_EVER = /lũy kế|luỹ kế|cộng dồn|từ trước đến nay|từ trước tới nay/giu;

const saysOther = ({period}: IndicatorRecord): RegExp =>
  period === 'cumulative' ? WITHIN_YEAR : SINCE_EVER;

const PERIOD_WORDS = {'in-year': 'số trong năm', cumulative: 'số lũy kế'} as const;

function labelled({warn}: StatisticsCase, record: IndicatorRecord): Finding[] {
  const words = record.label.match(saysOther(record))?.[0];
  if (words === undefined || record.target) return [];
  return [
    warn(
      'STAT.YEAR',
      ['indicators', record.index, 'label'],
      `Tên chỉ tiêu nói “${words}” mà ${record.id} là ${PERIOD_WORDS[record.period]}; hãy sửa tên hoặc "period".`,
      {measured: record.label, expected: PERIOD_WORDS[record.period]},
    ),
  ];
}

/** A text that says “trong năm” of a count since ever, or “lũy kế” of a count of the year. */
function spoken({texts, recordOf, warn}: StatisticsCase): Finding[] {
  return texts.flatMap(({file, path, text}) => {
    const told = [WITHIN_YEAR, SINCE_EVER].flatMap((words) =>
      [...text.matchAll(words)].flatMap((match) => {
        const id = meantBy(text, match);
        const record = id === undefined ? undefined : recordOf.get(id);
        return record && !record.target && saysOther(record) === words
          ? {record, words: match[0]}
          : [];
      }),
    );
    return told.map(({record, words}) =>
      warn(
        'STAT.YEAR',
        path,
        `Câu này nói “${words}” mà {{${record.id}}} là ${PERIOD_WORDS[record.period]}; hãy sửa câu, hoặc dùng số liệu đúng kỳ.`,
        {measured: text, expected: PERIOD_WORDS[record.period]},
        file,
      ),
    );
  });
}

/** The figure that words of time belong to: the next in their sentence, else the last before them. */
function meantBy(text: string, {index, 0: words}: RegExpExecArray): string | undefined {
  const sentence = /[.!?;]\s/u;
  const after = text.slice(index + words.length).split(sentence)[0] ?? '';
  const before = text.slice(0, index).split(sentence).at(-1) ?? '';
  return referencesIn(after)[0] ?? referencesIn(before).at(-1);
}
