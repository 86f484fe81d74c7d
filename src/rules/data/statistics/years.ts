import {fileOf} from '../../../dossier/dossier';
import {INDICATOR_CATALOGUE} from '../../../dossier/indicators/indicator-catalogue';
import {
  type IndicatorRecord,
  reportingYear,
  yearOf,
} from '../../../dossier/indicators/indicator-records';
import {referencesIn} from '../../../dossier/references';
import type {Remark} from '../../../findings/remark';
import {formatDate} from '../../../text/format-date';
import {rule} from '../../rule';
import type {DataCase} from '../data-case';

const FILE = fileOf('statistics');

/** What is called “trong năm” was counted in the reporting year, and only there. */
export const years = rule({
  id: 'STAT.YEAR',
  stage: 'data',
  about: 'Số trong năm và số lũy kế',
  severity: 'block',
  inFinal: 'same',
  source: 'Kế hoạch của phường: số liệu “trong năm” của năm báo cáo',
  check: (context: DataCase): readonly Remark[] => [
    ...context.records.flatMap((record) => [
      ...counted(context, record),
      ...labelled(context, record),
    ]),
    ...spoken(context),
  ],
});

/** An in-year count lies inside the reporting year; a stock such as a population is never counted in a year. */
function counted(
  {dossier: {statistics}, at}: DataCase,
  record: IndicatorRecord,
): readonly Remark[] {
  if (record.period !== 'in-year') return [];
  const year = reportingYear(statistics);
  const given = statistics.indicators[record.index];
  const {id, from = record.asOf, asOf, index} = record;
  if (yearOf(from) !== year || yearOf(asOf) !== year) {
    const key = given?.from ? 'from' : given?.asOf ? 'asOf' : 'period';
    return [
      {
        message: `${id} ghi là số trong năm nhưng kỳ số liệu không nằm trong năm báo cáo ${year}; hãy lấy số của năm ${year}, hoặc ghi "cumulative" nếu là số lũy kế.`,
        measured: `từ ngày ${formatDate(from)} đến ngày ${formatDate(asOf)}`,
        expected: `trong năm ${year}`,
        ...at(FILE, ['indicators', index, key]),
      },
    ];
  }
  if (INDICATOR_CATALOGUE.get(id)?.period !== 'cumulative') return [];
  return [
    {
      weight: 'warn',
      message: `${id} là số có đến một ngày, không đếm riêng cho một năm; hãy ghi "cumulative", hoặc dùng một mã khác cho phần tăng trong năm.`,
      measured: 'in-year',
      expected: 'cumulative',
      ...at(FILE, ['indicators', index, 'period']),
    },
  ];
}

/** “trong năm” is a time of the year, unless five of something follow: “trong năm bước”, “trong năm ngày”. */
const WITHIN_YEAR =
  /trong năm(?: nay| qua| vừa qua| \d{4}|(?=\s*(?:[,.;:)]|$)| (?:phường|công an|toàn|cả|đã)))|riêng năm \d{4}|từ đầu năm|(?<!đến |tới )năm nay/giu;
const SINCE_EVER = /lũy kế|luỹ kế|cộng dồn|từ trước đến nay|từ trước tới nay/giu;

const saysOther = ({period}: IndicatorRecord): RegExp =>
  period === 'cumulative' ? WITHIN_YEAR : SINCE_EVER;

const PERIOD_WORDS = {'in-year': 'số trong năm', cumulative: 'số lũy kế'} as const;

function labelled({at}: DataCase, record: IndicatorRecord): readonly Remark[] {
  const words = record.label.match(saysOther(record))?.[0];
  if (words === undefined || record.target) return [];
  return [
    {
      weight: 'warn',
      message: `Tên chỉ tiêu nói “${words}” mà ${record.id} là ${PERIOD_WORDS[record.period]}; hãy sửa tên hoặc "period".`,
      measured: record.label,
      expected: PERIOD_WORDS[record.period],
      ...at(FILE, ['indicators', record.index, 'label']),
    },
  ];
}

/** “trong năm” in a text about a count since the beginning, or “lũy kế” about a count of the year. */
const spoken = ({unmarkedTexts, recordOf, at}: DataCase): readonly Remark[] =>
  unmarkedTexts.flatMap(({file, path, text}) =>
    [WITHIN_YEAR, SINCE_EVER].flatMap((pattern) =>
      [...text.matchAll(pattern)].flatMap((match): readonly Remark[] => {
        const id = meantBy(text, match);
        const record = id === undefined ? undefined : recordOf.get(id);
        if (!record || record.target || saysOther(record) !== pattern) return [];
        return [
          {
            weight: 'warn',
            message: `Câu này nói “${match[0]}” mà {{${record.id}}} là ${PERIOD_WORDS[record.period]}; hãy sửa câu, hoặc dùng số liệu đúng kỳ.`,
            measured: text,
            expected: PERIOD_WORDS[record.period],
            ...at(file, path),
          },
        ];
      }),
    ),
  );

/** The figure that words of time belong to: the next in their sentence, else the last before them. */
function meantBy(text: string, {index, 0: words}: RegExpExecArray): string | undefined {
  const sentence = /[.!?;]\s/u;
  const after = text.slice(index + words.length).split(sentence)[0] ?? '';
  const before = text.slice(0, index).split(sentence).at(-1) ?? '';
  return referencesIn(after)[0] ?? referencesIn(before).at(-1);
}
