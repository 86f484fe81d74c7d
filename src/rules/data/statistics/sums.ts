import {fileOf} from '../../../dossier/dossier';
import type {IndicatorRecord} from '../../../dossier/indicators/indicator-records';
import {addsUp} from '../../../dossier/indicators/units';
import type {Remark} from '../../../findings/remark';
import {askSlip, slipInSum} from '../../../text/digit-slip';
import {formatNumber} from '../../../text/format-number';
import {rule} from '../../rule';
import type {DataCase} from '../data-case';
import {type Breakdown, countedBreakdowns, groupsWithout, SMALL_CELL, sumOf} from './breakdowns';
import {SUMS} from './catalogue-rules';
import {indicatorName, sameCount, valueOf} from './order';

const FILE = fileOf('statistics');

/** The parts make the whole: levels of one count, and the groups of the ward. */
export const sums = rule({
  id: 'STAT.SUM',
  stage: 'data',
  about: 'Các phần cộng lại bằng tổng',
  severity: 'block',
  inFinal: 'same',
  source: 'Danh mục chỉ tiêu của chương trình: tổng các tổ bằng số của phường',
  check: (context: DataCase): readonly Remark[] => [
    ...SUMS.flatMap((sum) => ofIndicators(context, sum)),
    ...countedBreakdowns(context).flatMap((counted) => ofGroups(context, counted)),
  ],
});

function ofIndicators(
  {recordOf, at}: DataCase,
  {whole, parts}: (typeof SUMS)[number],
): readonly Remark[] {
  const total = recordOf.get(whole);
  const given = parts.flatMap((id) => recordOf.get(id) ?? []);
  if (!total || given.length < parts.length) return [];
  if (given.some(({period}) => period !== total.period)) return [];
  const sum = given.reduce((all, {value}) => all + value, 0);
  if (Math.abs(sum - total.value) < 10 ** -total.decimals / 2) return [];
  const slip = slipInSum(
    total.value,
    given.map(({value}) => value),
  );
  const wrong = slip && (given[slip.index] ?? total);
  return [
    {
      weight: given.every((part) => sameCount(part, total)) ? 'block' : 'warn',
      message: `${indicatorName(total)} phải bằng tổng của ${parts.join(' + ')}; hãy xem lại các số trong văn bản nguồn.${wrong ? askSlip(wrong.id, wrong.value, slip.meant) : ''}`,
      measured: valueOf(total),
      expected: formatNumber(sum, total.decimals),
      ...at(FILE, ['indicators', (wrong ?? total).index, 'value']),
    },
  ];
}

function ofGroups(
  {dossier, at}: DataCase,
  {breakdown, i, whole}: ReturnType<typeof countedBreakdowns>[number],
): readonly Remark[] {
  if (!addsUp(whole.unit)) return [];
  const sum = sumOf(breakdown);
  const without = groupsWithout(dossier.team.groups, breakdown);
  const silent = without.filter(({id}) => !breakdown.hidden?.includes(id));
  const tolerance = 10 ** -whole.decimals / 2;
  const [measured, total] = [sum, whole.value].map((value) => formatNumber(value, whole.decimals));
  const path = ['breakdowns', i, 'rows'];
  const seen = {
    measured: `${measured} ${whole.unit}`,
    expected: `${without.length === 0 ? '' : 'không quá '}${total} ${whole.unit}`,
    ...at(FILE, path),
  };
  if (sum - whole.value > tolerance || (without.length === 0 && whole.value - sum > tolerance)) {
    const slip = without.length === 0 ? slipIn(dossier.team.groups, breakdown, whole) : undefined;
    const message =
      without.length === 0
        ? `Cộng các tổ dân phố không bằng số của toàn phường (${whole.id}); hãy xem lại từng tổ và số chung.${slip?.question ?? ''}`
        : `Cộng các tổ đã có đã vượt số của toàn phường (${whole.id}); hãy xem lại từng tổ và số chung.`;
    const row = slip?.index === undefined ? path : [...path, slip.index, 'value'];
    return [{message, ...seen, ...at(FILE, row)}];
  }
  if (silent.length === 0) return [];
  return [
    {
      weight: 'warn',
      message: `Bảng chia ${whole.id} còn thiếu ${silent.map(({name}) => name).join(', ')}; hãy ghi thêm, hoặc nếu số dưới ${SMALL_CELL} người thì đưa tổ vào "hidden".`,
      ...seen,
    },
  ];
}

type Groups = DataCase['dossier']['team']['groups'];

/** The one number that lost or won a digit, when that explains the difference; no index: the ward's. */
function slipIn(groups: Groups, {rows}: Breakdown, whole: IndicatorRecord) {
  const slip = slipInSum(
    whole.value,
    rows.map(({value}) => value),
  );
  if (!slip) return undefined;
  const row = rows[slip.index];
  const name = row ? (groups.find(({id}) => id === row.group)?.name ?? row.group) : whole.id;
  const question = askSlip(name, row?.value ?? whole.value, slip.meant);
  return {index: row ? slip.index : undefined, question};
}
