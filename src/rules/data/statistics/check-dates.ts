import {formatDate} from '../../../text/format-date';
import type {Finding} from '../../../findings/finding';
import {referencesIn} from '../../../dossier/references';
import type {IndicatorRecord} from '../../../dossier/indicators/indicator-records';
import type {StatisticsCase} from './statistics-case';

/** Nothing was counted after the day that the clip names, nor told by a paper older than what it tells. */
export function checkDates(own: StatisticsCase): Finding[] {
  return [
    ...topOfFile(own),
    ...own.records.flatMap((record) => ownPeriod(own, record)),
    ...papers(own),
    ...spoken(own),
  ];
}

const days = (date: string): string => `ngày ${formatDate(date)}`;

function topOfFile({statistics, dossier, fail}: StatisticsCase): Finding[] {
  const end = dossier.clip.date;
  const late = (date: string, path: (string | number)[], what: string): Finding[] =>
    date <= end
      ? []
      : [
          fail('STAT.ASOF', path, `${what} sau ngày hoàn thành clip; hãy xem lại hai ngày này.`, {
            measured: days(date),
            expected: `không sau ${days(end)} (date trong clip.json)`,
          }),
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
function ownPeriod({statistics, fail}: StatisticsCase, record: IndicatorRecord): Finding[] {
  const {asOf, from, to} = statistics.indicators[record.index] ?? {};
  const at = (key: string) => ['indicators', record.index, key];
  if ((from === undefined) !== (to === undefined)) {
    const [given, wanted] = from === undefined ? ['to', 'from'] : ['from', 'to'];
    return [
      fail(
        'STAT.ASOF',
        at(given),
        `Số liệu của một kỳ cần cả "from" và "to"; hãy ghi thêm "${wanted}".`,
        {measured: `chỉ có ${given}`, expected: 'from và to'},
      ),
    ];
  }
  if (to !== undefined && asOf !== undefined) {
    return [
      fail(
        'STAT.ASOF',
        at('asOf'),
        'Số liệu đã có kỳ từ "from" đến "to" thì không ghi "asOf" nữa; hãy bỏ một trong hai.',
        {measured: `asOf và from–to`, expected: 'asOf, hoặc from và to'},
      ),
    ];
  }
  if (from !== undefined && to !== undefined && from > to) {
    return [
      fail('STAT.ASOF', at('from'), 'Kỳ số liệu bắt đầu sau khi kết thúc; hãy xem lại hai ngày.', {
        measured: `từ ${days(from)} đến ${days(to)}`,
        expected: 'from không sau to',
      }),
    ];
  }
  const last = to ?? asOf;
  if (last === undefined || last <= statistics.asOf) return [];
  return [
    fail(
      'STAT.ASOF',
      at(to === undefined ? 'asOf' : 'to'),
      `Số liệu này mới hơn ngày chung mà clip ghi “Tính đến ngày …”; hãy sửa ngày của nó, hoặc sửa asOf ở đầu tệp.`,
      {measured: days(last), expected: `không sau ${days(statistics.asOf)}`},
    ),
  ];
}

/** A paper cannot tell what happened after it was signed; within the last month it may have foretold it. Told once a paper. */
function papers({statistics, records, fail, warn}: StatisticsCase): Finding[] {
  const early = records.filter(({source, asOf, target}) => !target && source.date < asOf);
  const listed = statistics.sources ?? [];
  return [undefined, ...listed.map(({id}) => id)].flatMap((named, i) => {
    const path = i === 0 ? ['source', 'date'] : ['sources', i - 1, 'date'];
    const own = early.filter(({index}) => statistics.indicators[index]?.source === named);
    const impossible = own.filter(({source, asOf, from}) => source.date < (from ?? monthOf(asOf)));
    const foretold = own.filter((record) => !impossible.includes(record));
    return [
      ...about(impossible, (ids, seen) =>
        fail(
          'STAT.ASOF',
          path,
          `Văn bản này ký trước cả kỳ số liệu của ${ids} nên không thể chứa số ấy; hãy xem lại ngày văn bản, ngày số liệu, hoặc ghi đúng văn bản.`,
          seen,
        ),
      ),
      ...about(foretold, (ids, seen) =>
        warn(
          'STAT.ASOF',
          path,
          `Văn bản này ký trước ngày của ${ids}: đây là số ước tính, hay ngày ghi nhầm?`,
          seen,
        ),
      ),
    ];
  });
}

const monthOf = (date: string): string => `${date.slice(0, 7)}-01`;

const NAMED = 3;

/** One finding about several records, or none about none. */
function about(
  records: readonly IndicatorRecord[],
  tell: (ids: string, seen: {measured: string; expected: string}) => Finding,
): Finding[] {
  const [first] = records;
  if (!first) return [];
  const ids = records.slice(0, NAMED).map(({id}) => id);
  const more = records.length > NAMED ? ` và ${records.length - NAMED} số liệu nữa` : '';
  return [
    tell(`${ids.join(', ')}${more}`, {
      measured: `văn bản ${days(first.source.date)}, số liệu đến ${days(first.asOf)}`,
      expected: 'văn bản không ký trước ngày của số liệu',
    }),
  ];
}

/** A line that says {{ASOF}} says it of the figures beside it; of a rate, by the day of its numerator. */
function spoken({texts, statistics, recordOf, fail}: StatisticsCase): Finding[] {
  const countedBy = new Map(statistics.rates.map(({id, numerator}) => [id, numerator]));
  return texts.flatMap(({file, path, text}) => {
    const said = referencesIn(text);
    if (!said.includes('ASOF')) return [];
    const other = said
      .flatMap((id) => recordOf.get(countedBy.get(id) ?? id) ?? [])
      .find(({asOf, target}) => !target && asOf !== statistics.asOf);
    if (!other) return [];
    return fail(
      'STAT.ASOF',
      path,
      `Câu này nói đến {{ASOF}} (${days(statistics.asOf)}) mà ${other.id} chỉ tính đến ${days(other.asOf)}; hãy tách câu, hoặc lấy số đến cùng một ngày.`,
      {measured: text, expected: `số liệu đến ${days(statistics.asOf)}`},
      file,
    );
  });
}
