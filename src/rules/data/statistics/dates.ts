import {fileOf} from '../../../dossier/dossier';
import type {IndicatorRecord} from '../../../dossier/indicators/indicator-records';
import {referencesIn} from '../../../dossier/references';
import type {JsonPath} from '../../../findings/json-path';
import type {Remark} from '../../../findings/remark';
import {formatDate} from '../../../text/format-date';
import {rule} from '../../rule';
import type {DataCase} from '../data-case';

const FILE = fileOf('statistics');

/** Nothing was counted after the day that the clip names, nor stated by a paper older than what it states. */
export const dates = rule({
  id: 'STAT.ASOF',
  stage: 'data',
  about: 'Ngày của số liệu và của văn bản',
  severity: 'block',
  inFinal: 'same',
  source: 'Thiết kế của clip: số liệu kèm nguồn và ngày',
  check: (context: DataCase): readonly Remark[] => [
    ...afterTheClip(context),
    ...context.records.flatMap((record) => periodOf(context, record)),
    ...papersTooOld(context),
    ...spoken(context),
  ],
});

const days = (date: string): string => `ngày ${formatDate(date)}`;

function afterTheClip({dossier, at}: DataCase): readonly Remark[] {
  const {statistics, clip} = dossier;
  const late = (date: string, path: JsonPath, what: string): readonly Remark[] =>
    date <= clip.date
      ? []
      : [
          {
            message: `${what} sau ngày hoàn thành clip; hãy xem lại hai ngày này.`,
            measured: days(date),
            expected: `không sau ${days(clip.date)} (date trong clip.json)`,
            ...at(FILE, path),
          },
        ];
  return [
    ...late(statistics.asOf, ['asOf'], 'Ngày số liệu'),
    ...late(statistics.source.date, ['source', 'date'], 'Ngày của văn bản nguồn'),
    ...(statistics.sources ?? []).flatMap(({date}, i) =>
      late(date, ['sources', i, 'date'], 'Ngày của văn bản nguồn'),
    ),
  ];
}

/** The days that an indicator brings itself. */
function periodOf(
  {dossier: {statistics}, at}: DataCase,
  record: IndicatorRecord,
): readonly Remark[] {
  const {asOf, from, to} = statistics.indicators[record.index] ?? {};
  const under = (key: string) => at(FILE, ['indicators', record.index, key]);
  if ((from === undefined) !== (to === undefined)) {
    const [given, lacking] = from === undefined ? ['to', 'from'] : ['from', 'to'];
    return [
      {
        message: `Số liệu của một kỳ cần cả "from" và "to"; hãy ghi thêm "${lacking}".`,
        measured: `chỉ có ${given}`,
        expected: 'from và to',
        ...under(given),
      },
    ];
  }
  if (to !== undefined && asOf !== undefined) {
    return [
      {
        message:
          'Số liệu đã có kỳ từ "from" đến "to" thì không ghi "asOf" nữa; hãy bỏ một trong hai.',
        measured: `asOf và from–to`,
        expected: 'asOf, hoặc from và to',
        ...under('asOf'),
      },
    ];
  }
  if (from !== undefined && to !== undefined && from > to) {
    return [
      {
        message: 'Kỳ số liệu bắt đầu sau khi kết thúc; hãy xem lại hai ngày.',
        measured: `từ ${days(from)} đến ${days(to)}`,
        expected: 'from không sau to',
        ...under('from'),
      },
    ];
  }
  const last = to ?? asOf;
  if (last === undefined || last <= statistics.asOf) return [];
  return [
    {
      message: `Số liệu này mới hơn ngày chung mà clip ghi “Tính đến ngày …”; hãy sửa ngày của nó, hoặc sửa asOf ở đầu tệp.`,
      measured: days(last),
      expected: `không sau ${days(statistics.asOf)}`,
      ...under(to === undefined ? 'asOf' : 'to'),
    },
  ];
}

/**
 * A paper cannot state what happened after it was signed; within the last month it may have foretold it. One remark a
 * paper.
 */
function papersTooOld({dossier: {statistics}, records, at}: DataCase): readonly Remark[] {
  const early = records.filter(({source, asOf, target}) => !target && source.date < asOf);
  const listed = statistics.sources ?? [];
  return [undefined, ...listed.map(({id}) => id)].flatMap((named, i) => {
    const place = at(FILE, i === 0 ? ['source', 'date'] : ['sources', i - 1, 'date']);
    const ofPaper = early.filter(({index}) => statistics.indicators[index]?.source === named);
    const impossible = ofPaper.filter(
      ({source, asOf, from}) => source.date < (from ?? monthOf(asOf)),
    );
    const foretold = ofPaper.filter((record) => !impossible.includes(record));
    return [
      ...aboutThem(impossible, (ids) => ({
        message: `Văn bản này ký trước cả kỳ số liệu của ${ids} nên không thể chứa số ấy; hãy xem lại ngày văn bản, ngày số liệu, hoặc ghi đúng văn bản.`,
        ...place,
      })),
      ...aboutThem(foretold, (ids) => ({
        weight: 'warn',
        message: `Văn bản này ký trước ngày của ${ids}: đây là số ước tính, hay ngày ghi nhầm?`,
        ...place,
      })),
    ];
  });
}

const monthOf = (date: string): string => `${date.slice(0, 7)}-01`;

const NAMED = 3;

/** One remark about several records, or none about none. */
function aboutThem(
  records: readonly IndicatorRecord[],
  remark: (ids: string) => Remark,
): readonly Remark[] {
  const [first] = records;
  if (!first) return [];
  const ids = records.slice(0, NAMED).map(({id}) => id);
  const more = records.length > NAMED ? ` và ${records.length - NAMED} số liệu nữa` : '';
  return [
    {
      ...remark(`${ids.join(', ')}${more}`),
      measured: `văn bản ${days(first.source.date)}, số liệu đến ${days(first.asOf)}`,
      expected: 'văn bản không ký trước ngày của số liệu',
    },
  ];
}

/** {{ASOF}} in a line is the date of the figures beside it; of a rate, the day of its numerator. */
function spoken({unmarkedTexts, dossier: {statistics}, recordOf, at}: DataCase): readonly Remark[] {
  const countedBy = new Map(statistics.rates.map(({id, numerator}) => [id, numerator]));
  return unmarkedTexts.flatMap(({file, path, text}) => {
    const said = referencesIn(text);
    if (!said.includes('ASOF')) return [];
    const other = said
      .flatMap((id) => recordOf.get(countedBy.get(id) ?? id) ?? [])
      .find(({asOf, target}) => !target && asOf !== statistics.asOf);
    if (!other) return [];
    return {
      message: `Câu này nói đến {{ASOF}} (${days(statistics.asOf)}) mà ${other.id} chỉ tính đến ${days(other.asOf)}; hãy tách câu, hoặc lấy số đến cùng một ngày.`,
      measured: text,
      expected: `số liệu đến ${days(statistics.asOf)}`,
      ...at(file, path),
    };
  });
}
