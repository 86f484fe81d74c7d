import {formatDate} from '../../../text/format-date';
import {formatPercent} from '../../../text/format-number';
import type {Finding} from '../../../findings/finding';
import {CHAINS} from './catalogue-rules';
import {groupsWithout} from './check-breakdowns';
import type {IndicatorRecord} from '../../../dossier/indicators/indicator-records';
import type {StatisticsCase} from './statistics-case';

type View = StatisticsCase['statistics']['views'][number];
type ViewOf<Type extends View['type']> = Extract<View, {type: Type}>;

/** A ring has two turns: one for the whole, one for what passes it. */
const MOST_OF_RING = 200;

/** What a chart compares can be compared, and its words say no more than it shows. Bars begin at zero by their drawing. */
export function checkCharts(own: StatisticsCase): Finding[] {
  return own.statistics.views.flatMap((view, i) => {
    switch (view.type) {
      case 'counter':
        return counter(own, view, i);
      case 'ring':
        return ring(own, view, i);
      case 'bars':
        return bars(own, view, i);
      case 'ranking':
        return ranking(own, view, i);
    }
  });
}

/** A lone big percentage does not say of what; a ring does. */
function counter({statistics, fail}: StatisticsCase, {figure}: ViewOf<'counter'>, i: number) {
  const rate = statistics.rates.find(({id}) => id === figure);
  if (!rate || rate.label.toLowerCase().includes(rate.basis.toLowerCase())) return [];
  return [
    fail(
      'STAT.DENOM',
      ['views', i, 'figure'],
      'Hình đếm số không hiện tỷ lệ được so với số nào; hãy dùng {"type": "ring", "rate": …}, hoặc ghi cả lời so sánh vào label của tỷ lệ.',
      {measured: rate.label, expected: `có “${rate.basis}”`},
    ),
  ];
}

function ring({figures, fail}: StatisticsCase, {rate}: ViewOf<'ring'>, i: number): Finding[] {
  const value = figures.get(rate)?.value ?? 0;
  if (value <= MOST_OF_RING) return [];
  return [
    fail(
      'STAT.CHART',
      ['views', i, 'rate'],
      'Vòng tròn chỉ vẽ được đến hai vòng nên tỷ lệ này sẽ trông nhỏ hơn thật; hãy dùng "bars" với tử số và mẫu số.',
      {measured: formatPercent(value), expected: `không quá ${MOST_OF_RING}%`},
    ),
  ];
}

function bars(own: StatisticsCase, view: ViewOf<'bars'>, i: number): Finding[] {
  const records = view.figures.flatMap((id) => own.recordOf.get(id) ?? []);
  const distinct = <Value>(of: (record: IndicatorRecord) => Value) => [...new Set(records.map(of))];
  const path = ['views', i, 'figures'];
  const units = distinct(({unit}) => unit);
  const periods = distinct(({period}) => period);
  const days = [...new Set(records.flatMap(({asOf, target}) => (target ? [] : asOf)))];
  const labels = records.map(({label}) => label);
  const findings: Finding[] = [];
  if (units.length > 1 && !isOneWay(view.figures)) {
    findings.push(
      own.fail(
        'STAT.CHART',
        path,
        'Một biểu đồ cột chỉ so các số liệu cùng đơn vị; hãy tách thành hai biểu đồ.',
        {measured: units.join(', '), expected: 'một đơn vị, hoặc các bước của một việc'},
      ),
    );
  }
  if (periods.length > 1) {
    findings.push(
      own.fail(
        'STAT.CHART',
        path,
        'Biểu đồ cột đặt số trong năm cạnh số lũy kế, người xem sẽ hiểu sai; hãy chỉ giữ số cùng loại.',
        {measured: 'trong năm, lũy kế', expected: 'cùng trong năm, hoặc cùng lũy kế'},
      ),
    );
  }
  if (days.length > 1 && periods.length === 1 && periods[0] === 'cumulative') {
    findings.push(
      own.warn('STAT.CHART', path, 'Biểu đồ cột so các số không cùng một ngày.', {
        measured: days.map((day) => formatDate(day)).join(', '),
        expected: 'các số tính đến cùng một ngày',
      }),
    );
  }
  if (new Set(labels).size < labels.length) {
    findings.push(
      own.fail(
        'STAT.CHART',
        path,
        'Biểu đồ có hai cột cùng tên nên không biết cột nào là gì; hãy bỏ cột thừa hoặc sửa tên chỉ tiêu.',
        {measured: labels.join(', '), expected: 'mỗi cột một tên'},
      ),
    );
  }
  return [...findings, ...title(own, view.title, i, units)];
}

/** Whether all are steps of one way: received, approved, activated are counted in other units, yet meant to be compared. */
const isOneWay = (ids: readonly string[]): boolean =>
  CHAINS.some((chain) => ids.every((id) => chain.ids.includes(id)));

/** Words of a title which tell that not every group is there. */
const SAYS_PART =
  /dẫn đầu|đứng đầu|cao nhất|nhiều nhất|báo cáo|có số liệu|công khai|công bố|một số tổ|các tổ (?:đã|có|được)/iu;

function ranking(own: StatisticsCase, view: ViewOf<'ranking'>, i: number): Finding[] {
  const {statistics, dossier, recordOf, warn} = own;
  const breakdown = statistics.breakdowns.find(({figure}) => figure === view.figure);
  if (!breakdown) return [];
  const missing = groupsWithout(dossier.team.groups, breakdown);
  const merged = breakdown.rows.filter(({mergedWith}) => mergedWith !== undefined);
  return [
    ...(missing.length === 0 || SAYS_PART.test(view.title)
      ? []
      : [
          warn(
            'STAT.CHART',
            ['views', i, 'title'],
            `Bảng xếp hạng không có ${missing.map(({name}) => name).join(', ')} mà tên bảng không nói; hãy ghi rõ, ví dụ “các tổ đã báo cáo”.`,
            {measured: view.title, expected: 'tên bảng nói rõ bảng gồm những tổ nào'},
          ),
        ]),
    ...(merged.length === 0
      ? []
      : [
          warn(
            'STAT.CHART',
            ['views', i, 'figure'],
            'Bảng xếp hạng có dòng gộp nhiều tổ, không so được với một tổ; nên ẩn các tổ ấy bằng "hidden" thay vì gộp.',
            {
              measured: `${merged.length} dòng gộp`,
              expected: 'mỗi dòng một tổ',
            },
          ),
        ]),
    ...title(own, view.title, i, [recordOf.get(view.figure)?.unit ?? '']),
  ];
}

/** Bars of counts are no rates, whatever their title says. */
function title({warn}: StatisticsCase, text: string, i: number, units: readonly string[]) {
  const words = text.match(/tỷ lệ|tỉ lệ|phần trăm|%/iu)?.[0];
  if (words === undefined || units.includes('%')) return [];
  return [
    warn(
      'STAT.CHART',
      ['views', i, 'title'],
      `Tên biểu đồ nói “${words}” nhưng các cột là số đếm; hãy sửa tên.`,
      {measured: text, expected: `số đếm bằng ${units.join(', ')}`},
    ),
  ];
}
