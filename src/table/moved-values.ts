import type {Finding} from '../findings/finding';
import {isDigitSlip, typedDigits} from '../text/digit-slip';
import type {CellFindings} from './cell-finding';
import type {CellValue, Table} from './table';

/** A column of values in the order of the sheet, each beside what the data say of its row. */
export type ReadColumn = {
  readonly column: number;
  readonly heading: string;
  readonly cells: readonly {
    /** Which row of the table. */
    readonly row: number;
    readonly before: CellValue;
    readonly after: CellValue;
    /** `Số theo tổ dân phố!C3`. */
    readonly at: string;
  }[];
};

/** Two values exchanged are a correction; this many that only change their places are hardly one. */
const LEAST_MOVED = 3;
/** As few values may come into order by chance. */
const LEAST_SORTED = 4;

/**
 * A column that was sorted without the names beside it: every value is still there, but in another row. Also names that
 * were sorted without their values, and numbers that won or lost a digit since the export.
 */
export function movedFindings(
  table: Table,
  columns: readonly ReadColumn[],
  cellFindings: CellFindings,
): readonly Finding[] {
  const moved = rowsMoved(table, columns) ? [] : columns.flatMap((column) => movedIn(column) ?? []);
  const keys = moved.length > 0 ? keysMoved({table, columns, moved, cellFindings}) : undefined;
  if (keys) return [keys];
  const known = new Set(moved.map(({column}) => column));
  const sorted = moved.filter(({order}) => order !== undefined);
  // Columns that were sorted along with another follow from it.
  const worst = sorted.length > 0 ? sorted : moved;
  return [
    ...worst.map((column) => movedFinding(column, cellFindings)),
    ...columns
      .filter(({column}) => !known.has(column))
      .flatMap((column) => slipsIn(column, cellFindings)),
  ];
}

/** Rows that are known by their number alone may be put into another order, each as a whole: lines of narration. */
function rowsMoved({isCounted, rows}: Table, columns: readonly ReadColumn[]): boolean {
  if (!isCounted) return false;
  const before = new Set(
    rows.map(({cells}) => JSON.stringify(columns.map(({column}) => cells[column]?.value ?? null))),
  );
  const places = columns[0]?.cells ?? [];
  return places.every((_, i) =>
    before.has(JSON.stringify(columns.map(({cells}) => cells[i]?.after ?? null))),
  );
}

type Moved = ReadColumn & {
  readonly count: number;
  readonly order: 'tăng dần' | 'giảm dần' | undefined;
};

/** The column, when what changed in it are the same values at other places. */
function movedIn(column: ReadColumn): Moved | undefined {
  const changed = column.cells.filter(({before, after}) => before !== after);
  const before = changed.map((cell) => cell.before);
  const after = changed.map((cell) => cell.after);
  const isPlain = (value: CellValue) => typeof value === 'number' || typeof value === 'string';
  if (changed.length < LEAST_MOVED || !changed.every(({after: value}) => isPlain(value)))
    return undefined;
  if (new Set(after).size < LEAST_MOVED) return undefined;
  const strange = without(after, before).length;
  const order = orderOf(stretch(column.cells));
  // Besides sorting, one value may have been mended.
  const isMoved =
    strange === 0 || (strange === 1 && order !== undefined && after.length > LEAST_SORTED);
  return isMoved ? {...column, count: changed.length - strange, order} : undefined;
}

/** The values that are left when as many of the others are taken away. */
function without(values: readonly CellValue[], others: readonly CellValue[]): readonly CellValue[] {
  const left = [...others];
  return values.filter((value) => {
    const at = left.indexOf(value);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** The cells from the first that changed to the last, those between that did not change among them. */
function stretch(cells: ReadColumn['cells']): readonly CellValue[] {
  const isChanged = ({before, after}: ReadColumn['cells'][number]) => before !== after;
  return cells
    .slice(cells.findIndex(isChanged), cells.findLastIndex(isChanged) + 1)
    .map(({after}) => after);
}

function orderOf(values: readonly CellValue[]): Moved['order'] {
  if (values.length < LEAST_SORTED || new Set(values).size < LEAST_SORTED) return undefined;
  const pairs = values.slice(1).map((value, i) => compared(values[i], value));
  if (pairs.every((sign) => sign <= 0)) return 'tăng dần';
  return pairs.every((sign) => sign >= 0) ? 'giảm dần' : undefined;
}

const compared = (a: CellValue, b: CellValue): number =>
  typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b), 'vi');

const HOW_TO_MEND =
  'Hãy hoàn tác (Ctrl+Z) hoặc xuất bảng mới; muốn sắp xếp thì chọn cả bảng, để mã và giá trị đi cùng nhau.';

function movedFinding(
  {heading, count, order, cells}: Moved,
  {fails, warns}: CellFindings,
): Finding {
  const first = cells.find(({before, after}) => before !== after);
  const seen = {
    measured: `${shown(first?.after)} ở chỗ của ${shown(first?.before)}`,
    expected: shown(first?.before),
  };
  const same = `Cột “${heading}”: ${count} giá trị chỉ đổi chỗ cho nhau`;
  return order === undefined
    ? warns({
        ruleId: 'TABLE.SORTED',
        at: first?.at ?? '',
        message: `${same}, không có giá trị nào mới. Hãy xem từng dòng còn đúng giá trị của mình không; nếu cột này đã bị sắp xếp hoặc dán lệch thì hoàn tác hoặc xuất bảng mới.`,
        ...seen,
      })
    : fails({
        ruleId: 'TABLE.SORTED',
        at: first?.at ?? '',
        message: `${same} và nay xếp ${order}, còn mã của các dòng đứng yên: có lẽ chỉ một cột được sắp xếp, nên giá trị của dòng này đã sang dòng khác. ${HOW_TO_MEND}`,
        ...seen,
      });
}

/** Every value stands where it was exported, and the keys beside them do not: the keys were sorted alone. */
function keysMoved({
  table: {rows, columns: all},
  columns,
  moved,
  cellFindings,
}: {
  readonly table: Table;
  readonly columns: readonly ReadColumn[];
  readonly moved: readonly Moved[];
  readonly cellFindings: CellFindings;
}): Finding | undefined {
  const [any] = columns;
  if (!any || any.cells.length !== rows.length) return undefined;
  const isInPlace = columns.every(({column, cells}) =>
    cells.every(({after}, place) => after === rows[place]?.cells[column]?.value),
  );
  const away = any.cells.filter(({row}, place) => row !== place);
  if (!isInPlace || away.length < LEAST_MOVED) return undefined;
  const key = all.find(({role}) => role === 'key')?.heading ?? '';
  const [cell] = away;
  return cellFindings.fails({
    ruleId: 'TABLE.SORTED',
    at: cell?.at ?? '',
    message: `Cột “${key}” đã bị sắp xếp một mình: ${away.length} dòng mang mã của dòng khác, còn ${moved.map(({heading}) => `“${heading}”`).join(', ')} đứng yên. ${HOW_TO_MEND}`,
    measured: rows[cell?.row ?? 0]?.name ?? '',
    expected: 'mã như lúc xuất',
  });
}

/** Counts below this change tenfold by themselves. */
const LEAST_COUNT = 10;

/** A number that is the old one with a digit too many or lost: new figures hardly keep the other digits. */
function slipsIn({cells}: ReadColumn, {warns}: CellFindings): readonly Finding[] {
  return cells.flatMap(({before, after, at}) => {
    if (typeof before !== 'number' || typeof after !== 'number') return [];
    if (Math.min(before, after) < LEAST_COUNT || !isDigitSlip(before, after)) return [];
    return warns({
      ruleId: 'TABLE.SCALE',
      at,
      message: `Số mới ${after > before ? 'lớn' : 'nhỏ'} hơn số cũ khoảng mười lần và chỉ ${after > before ? 'thêm' : 'bớt'} chữ số: có phải gõ ${after > before ? 'thừa' : 'thiếu'}? Nếu đúng thì để nguyên.`,
      measured: typedDigits(after),
      expected: `gần ${typedDigits(before)}`,
    });
  });
}

const shown = (value: CellValue): string =>
  typeof value === 'number' ? typedDigits(value) : `“${String(value ?? '')}”`;
