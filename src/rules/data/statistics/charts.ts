import {type Dossier, fileOf} from '../../../dossier/dossier';
import type {IndicatorRecord} from '../../../dossier/indicators/indicator-records';
import type {Remark} from '../../../findings/remark';
import {formatDate} from '../../../text/format-date';
import {formatPercent} from '../../../text/format-number';
import {rule} from '../../rule';
import type {DataCase} from '../data-case';
import {groupsWithout} from './breakdowns';
import {CHAINS} from './catalogue-rules';
import {misleadingLabels} from './labels';

const FILE = fileOf('statistics');

type View = Dossier['statistics']['views'][number];
type ViewOf<Type extends View['type']> = Extract<View, {type: Type}>;

/** What a chart compares can be compared, and its words say no more than it shows. Bars begin at zero by their drawing. */
export const charts = rule({
  id: 'STAT.CHART',
  stage: 'data',
  about: 'Biểu đồ và tên số liệu không gây hiểu sai',
  severity: 'block',
  inFinal: 'same',
  source: 'Luật thiết kế 2: không có gì tự đặt ra mà không nói',
  check: (context: DataCase): readonly Remark[] => [
    ...context.dossier.statistics.views.flatMap((view, i) => inView(context, view, i)),
    ...misleadingLabels(context),
  ],
});

function inView(context: DataCase, view: View, i: number): readonly Remark[] {
  switch (view.type) {
    case 'counter':
      return [];
    case 'ring':
      return ring(context, view, i);
    case 'bars':
      return bars(context, view, i);
    case 'ranking':
      return ranking(context, view, i);
  }
}

/** A ring has two turns: one for the whole, one for what passes it. */
const MOST_OF_RING = 200;

function ring({figures, at}: DataCase, {rate}: ViewOf<'ring'>, i: number): readonly Remark[] {
  const value = figures.get(rate)?.value ?? 0;
  if (value <= MOST_OF_RING) return [];
  return [
    {
      message:
        'Vòng tròn chỉ vẽ được đến hai vòng nên tỷ lệ này sẽ trông nhỏ hơn thật; hãy dùng "bars" với tử số và mẫu số.',
      measured: formatPercent(value),
      expected: `không quá ${MOST_OF_RING}%`,
      ...at(FILE, ['views', i, 'rate']),
    },
  ];
}

function bars({recordOf, at}: DataCase, view: ViewOf<'bars'>, i: number): readonly Remark[] {
  const records = view.figures.flatMap((id) => recordOf.get(id) ?? []);
  const distinct = <Value>(of: (record: IndicatorRecord) => Value) => [...new Set(records.map(of))];
  const place = at(FILE, ['views', i, 'figures']);
  const units = distinct(({unit}) => unit);
  const periods = distinct(({period}) => period);
  const days = [...new Set(records.flatMap(({asOf, target}) => (target ? [] : asOf)))];
  const labels = records.map(({label}) => label);
  const remarks: Remark[] = [];
  if (units.length > 1 && !isOneWay(view.figures)) {
    remarks.push({
      message: 'Một biểu đồ cột chỉ so các số liệu cùng đơn vị; hãy tách thành hai biểu đồ.',
      measured: units.join(', '),
      expected: 'một đơn vị, hoặc các bước của một việc',
      ...place,
    });
  }
  if (periods.length > 1) {
    remarks.push({
      message:
        'Biểu đồ cột đặt số trong năm cạnh số lũy kế, người xem sẽ hiểu sai; hãy chỉ giữ số cùng loại.',
      measured: 'trong năm, lũy kế',
      expected: 'cùng trong năm, hoặc cùng lũy kế',
      ...place,
    });
  }
  if (days.length > 1 && periods.length === 1 && periods[0] === 'cumulative') {
    remarks.push({
      weight: 'warn',
      message: 'Biểu đồ cột so các số không cùng một ngày.',
      measured: days.map((day) => formatDate(day)).join(', '),
      expected: 'các số tính đến cùng một ngày',
      ...place,
    });
  }
  if (new Set(labels).size < labels.length) {
    remarks.push({
      message:
        'Biểu đồ có hai cột cùng tên nên không biết cột nào là gì; hãy bỏ cột thừa hoặc sửa tên chỉ tiêu.',
      measured: labels.join(', '),
      expected: 'mỗi cột một tên',
      ...place,
    });
  }
  return [...remarks, ...titleOfCounts({at}, {title: view.title, i, units})];
}

/** Whether all are steps of one way: received, approved, activated are counted in other units, yet meant to be compared. */
const isOneWay = (ids: readonly string[]): boolean =>
  CHAINS.some((chain) => ids.every((id) => chain.ids.includes(id)));

/** Words of a title which say that not every group is there. */
const SAYS_PART =
  /dẫn đầu|đứng đầu|cao nhất|nhiều nhất|báo cáo|có số liệu|công khai|công bố|một số tổ|các tổ (?:đã|có|được)/iu;

function ranking(context: DataCase, view: ViewOf<'ranking'>, i: number): readonly Remark[] {
  const {dossier, recordOf, at} = context;
  const breakdown = dossier.statistics.breakdowns.find(({figure}) => figure === view.figure);
  if (!breakdown) return [];
  const missing = groupsWithout(dossier.team.groups, breakdown);
  const merged = breakdown.rows.filter(({mergedWith}) => mergedWith !== undefined);
  const remarks: Remark[] = [];
  if (missing.length > 0 && !SAYS_PART.test(view.title)) {
    remarks.push({
      weight: 'warn',
      message: `Bảng xếp hạng không có ${missing.map(({name}) => name).join(', ')} mà tên bảng không nói; hãy ghi rõ, ví dụ “các tổ đã báo cáo”.`,
      measured: view.title,
      expected: 'tên bảng nói rõ bảng gồm những tổ nào',
      ...at(FILE, ['views', i, 'title']),
    });
  }
  if (merged.length > 0) {
    remarks.push({
      weight: 'warn',
      message:
        'Bảng xếp hạng có dòng gộp nhiều tổ, không so được với một tổ; nên ẩn các tổ ấy bằng "hidden" thay vì gộp.',
      measured: `${merged.length} dòng gộp`,
      expected: 'mỗi dòng một tổ',
      ...at(FILE, ['views', i, 'figure']),
    });
  }
  const units = [recordOf.get(view.figure)?.unit ?? ''];
  return [...remarks, ...titleOfCounts(context, {title: view.title, i, units})];
}

type Title = {readonly title: string; readonly i: number; readonly units: readonly string[]};

/** Bars of counts are not rates, even if their title claims it. */
function titleOfCounts({at}: Pick<DataCase, 'at'>, {title, i, units}: Title): readonly Remark[] {
  const words = title.match(/tỷ lệ|tỉ lệ|phần trăm|%/iu)?.[0];
  if (words === undefined || units.includes('%')) return [];
  return [
    {
      weight: 'warn',
      message: `Tên biểu đồ nói “${words}” nhưng các cột là số đếm; hãy sửa tên.`,
      measured: title,
      expected: `số đếm bằng ${units.join(', ')}`,
      ...at(FILE, ['views', i, 'title']),
    },
  ];
}
