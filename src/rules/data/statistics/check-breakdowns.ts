import {formatNumber} from '../../../text/format-number';
import type {Finding} from '../../../findings/finding';
import {didYouMean} from '../../../findings/at-place';
import {askSlip, slipInSum} from './digit-slip';
import type {IndicatorRecord} from '../../../dossier/indicators/indicator-records';
import type {StatisticsCase} from './statistics-case';
import {addsUp} from '../../../dossier/indicators/units';

/** Fewer persons than this in one group might be recognised. */
const SMALL_CELL = 5;

type Breakdown = StatisticsCase['statistics']['breakdowns'][number];

/** The groups' counts make the ward's, and none of them is so small that a person might be recognised. */
export function checkBreakdowns(own: StatisticsCase): Finding[] {
  return own.statistics.breakdowns.flatMap((breakdown, i) => {
    const whole = own.recordOf.get(breakdown.figure);
    if (!whole) return [];
    const names = namesIn(own, breakdown, i);
    return names.length > 0
      ? names
      : [...sums(own, breakdown, i, whole), ...smallCells(own, breakdown, i, whole)];
  });
}

/** Groups that are merged or hidden exist, and each is spoken of once. */
function namesIn({dossier, fail}: StatisticsCase, {rows, hidden = []}: Breakdown, i: number) {
  const known = dossier.team.groups.map(({id}) => id);
  const first = new Set(rows.map(({group}) => group));
  const named = [
    ...rows.flatMap(({mergedWith = []}, j) =>
      mergedWith.map((id, k) => ({id, path: ['breakdowns', i, 'rows', j, 'mergedWith', k]})),
    ),
    ...hidden.map((id, k) => ({id, path: ['breakdowns', i, 'hidden', k]})),
  ];
  return named.flatMap(({id, path}) => {
    const isDouble = first.has(id);
    first.add(id);
    if (known.includes(id) && !isDouble) return [];
    const fault = isDouble
      ? `Tổ dân phố “${id}” đã được ghi ở chỗ khác của bảng này; mỗi tổ chỉ ở một chỗ.`
      : `Không có tổ dân phố “${id}”.${didYouMean(id, known)}`;
    return fail('INPUT.REFERENCE', path, fault, {measured: id, expected: known.join(', ')});
  });
}

/** Groups without a number in the table. */
export function groupsWithout(
  groups: readonly {readonly id: string; readonly name: string}[],
  {rows}: Pick<Breakdown, 'rows'>,
): readonly {readonly id: string; readonly name: string}[] {
  const given = new Set(rows.flatMap(({group, mergedWith = []}) => [group, ...mergedWith]));
  return groups.filter(({id}) => !given.has(id));
}

const sumOf = ({rows}: Breakdown): number => rows.reduce((all, {value}) => all + value, 0);

function sums(
  {dossier, fail, warn}: StatisticsCase,
  breakdown: Breakdown,
  i: number,
  whole: IndicatorRecord,
): Finding[] {
  if (!addsUp(whole.unit)) return [];
  const path = ['breakdowns', i, 'rows'];
  const sum = sumOf(breakdown);
  const without = groupsWithout(dossier.team.groups, breakdown);
  const silent = without.filter(({id}) => !breakdown.hidden?.includes(id));
  const tolerance = 10 ** -whole.decimals / 2;
  const [measured, total] = [sum, whole.value].map((value) => formatNumber(value, whole.decimals));
  const seen = {
    measured: `${measured} ${whole.unit}`,
    expected: `${without.length === 0 ? '' : 'không quá '}${total} ${whole.unit}`,
  };
  if (sum - whole.value > tolerance || (without.length === 0 && whole.value - sum > tolerance)) {
    const slip = without.length === 0 ? slipIn(dossier, breakdown, whole) : undefined;
    return [
      fail(
        'STAT.SUM',
        slip?.index === undefined ? path : [...path, slip.index, 'value'],
        without.length === 0
          ? `Cộng các tổ dân phố không bằng số của toàn phường (${whole.id}); hãy xem lại từng tổ và số chung.${slip?.question ?? ''}`
          : `Cộng các tổ đã có đã vượt số của toàn phường (${whole.id}); hãy xem lại từng tổ và số chung.`,
        seen,
      ),
    ];
  }
  if (silent.length === 0) return [];
  return [
    warn(
      'STAT.SUM',
      path,
      `Bảng chia ${whole.id} còn thiếu ${silent.map(({name}) => name).join(', ')}; hãy ghi thêm, hoặc nếu số dưới ${SMALL_CELL} người thì đưa tổ vào "hidden".`,
      seen,
    ),
  ];
}

/** The one number that lost or won a digit, when that explains the difference; no index: the ward's. */
function slipIn({team}: StatisticsCase['dossier'], {rows}: Breakdown, whole: IndicatorRecord) {
  const slip = slipInSum(
    whole.value,
    rows.map(({value}) => value),
  );
  if (!slip) return undefined;
  const row = rows[slip.index];
  const name = row ? nameOf(team.groups, row.group) : whole.id;
  const question = askSlip(name, row?.value ?? whole.value, slip.meant);
  return {index: row ? slip.index : undefined, question};
}

const nameOf = (groups: readonly {readonly id: string; readonly name: string}[], id: string) =>
  groups.find((group) => group.id === id)?.name ?? id;

const MERGE_OR_HIDE =
  'hãy gộp với tổ khác bằng "mergedWith", hoặc ẩn: bỏ dòng này và ghi tổ vào "hidden" cùng ít nhất một tổ nữa';

function smallCells(
  {dossier, fail}: StatisticsCase,
  breakdown: Breakdown,
  i: number,
  whole: IndicatorRecord,
): Finding[] {
  if (!whole.persons) return [];
  const expected = `từ ${SMALL_CELL} ${whole.unit} trở lên`;
  const shown = breakdown.rows.flatMap(({value}, j) =>
    value >= SMALL_CELL
      ? []
      : [
          fail(
            'STAT.SMALL_CELL',
            ['breakdowns', i, 'rows', j, 'value'],
            `Dưới ${SMALL_CELL} người thì có thể nhận ra từng người; ${MERGE_OR_HIDE}.`,
            {measured: `${formatNumber(value, whole.decimals)} ${whole.unit}`, expected},
          ),
        ],
  );
  const without = groupsWithout(dossier.team.groups, breakdown);
  const rest = whole.value - sumOf(breakdown);
  if (without.length === 0 || rest < 0 || rest >= SMALL_CELL) return shown;
  const names = without.map(({name}) => name).join(', ');
  return [
    ...shown,
    fail(
      'STAT.SMALL_CELL',
      breakdown.hidden ? ['breakdowns', i, 'hidden'] : ['breakdowns', i, 'rows'],
      `Lấy số toàn phường trừ các tổ đã hiện vẫn tính ra ${names} có dưới ${SMALL_CELL} người; hãy ẩn thêm một tổ có số lớn hơn, hoặc gộp.`,
      {measured: `còn lại ${formatNumber(rest, whole.decimals)} ${whole.unit}`, expected},
    ),
  ];
}
