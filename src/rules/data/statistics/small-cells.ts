import {fileOf} from '../../../dossier/dossier';
import type {Remark} from '../../../findings/remark';
import {formatNumber} from '../../../text/format-number';
import {rule} from '../../rule';
import type {DataCase} from '../data-case';
import {countedBreakdowns, groupsWithout, SMALL_CELL, sumOf} from './breakdowns';

const FILE = fileOf('statistics');

/** No group's count is so small that a person might be recognised, neither as shown nor by subtraction. */
export const smallCells = rule({
  id: 'STAT.SMALL_CELL',
  stage: 'data',
  about: `Số của một tổ dưới ${SMALL_CELL} người`,
  severity: 'block',
  inFinal: 'same',
  source: 'Nghị định 13/2023/NĐ-CP: không để nhận ra từng người',
  check: (context: DataCase): readonly Remark[] =>
    countedBreakdowns(context).flatMap((counted) => inBreakdown(context, counted)),
});

const MERGE_OR_HIDE =
  'hãy gộp với tổ khác bằng "mergedWith", hoặc ẩn: bỏ dòng này và ghi tổ vào "hidden" cùng ít nhất một tổ nữa';

function inBreakdown(
  {dossier, at}: DataCase,
  {breakdown, i, whole}: ReturnType<typeof countedBreakdowns>[number],
): readonly Remark[] {
  if (!whole.persons) return [];
  const expected = `từ ${SMALL_CELL} ${whole.unit} trở lên`;
  const shown = breakdown.rows.flatMap(({value}, j) =>
    value >= SMALL_CELL
      ? []
      : [
          {
            message: `Dưới ${SMALL_CELL} người thì có thể nhận ra từng người; ${MERGE_OR_HIDE}.`,
            measured: `${formatNumber(value, whole.decimals)} ${whole.unit}`,
            expected,
            ...at(FILE, ['breakdowns', i, 'rows', j, 'value']),
          },
        ],
  );
  const without = groupsWithout(dossier.team.groups, breakdown);
  const rest = whole.value - sumOf(breakdown);
  if (without.length === 0 || rest < 0 || rest >= SMALL_CELL) return shown;
  const names = without.map(({name}) => name).join(', ');
  return [
    ...shown,
    {
      message: `Lấy số toàn phường trừ các tổ đã hiện vẫn tính ra ${names} có dưới ${SMALL_CELL} người; hãy ẩn thêm một tổ có số lớn hơn, hoặc gộp.`,
      measured: `còn lại ${formatNumber(rest, whole.decimals)} ${whole.unit}`,
      expected,
      ...at(FILE, ['breakdowns', i, breakdown.hidden ? 'hidden' : 'rows']),
    },
  ];
}
