import {closestWord} from '../text/closest-word';
import {FIRST_ROW} from './layout';
import {type CellContext, keyText, type RowInSheet} from './read-rows';
import {cleaned, readValue} from './read-value';
import {showContent} from './show-content';
import {rowKey, showKey, type Table} from './table';
import {writtenAs} from './write-value';
import {sheetRef} from './xlsx/cell-ref';

export type MatchedRow = {
  readonly inSheet: RowInSheet;
  /** Which row of the table; undefined for a new one. */
  readonly known: number | undefined;
  /** For a new row: the known row above it, −1 where there is none. */
  readonly after: number;
  /** Texts of the key columns by column. */
  readonly keys: readonly string[];
};

/** Reports a row whose key is wrong. */
type RefuseKey = (row: RowInSheet, message: string, expected?: string) => void;

/** Matches rows of the sheet with those of the table by their keys: which are new, and which are gone. */
export function matchRows(
  table: Table,
  rows: readonly RowInSheet[],
  context: CellContext,
): {readonly rows: readonly MatchedRow[]; readonly removed: readonly number[]} {
  const {columns, isOpen, isCounted} = table;
  const {sheet, cellFindings, findings} = context;
  const keyColumns = columns.flatMap(({role}, index) => (role === 'key' ? [index] : []));
  const idColumn = keyColumns.at(-1) ?? 0;
  const knownByKey = new Map(table.rows.map(({key}, index) => [key, index]));
  const seen = new Map<string, number>();
  const matched: MatchedRow[] = [];
  let after = -1;
  const refuseKey: RefuseKey = (row, message, expected) => {
    const cell = row.cells[idColumn];
    findings.push(
      cellFindings.fails({
        ruleId: 'TABLE.KEY',
        at: sheetRef(sheet, row.places[idColumn] ?? {row: row.row, column: 1}),
        message,
        measured: cell ? showContent(cell) : 'ô trống',
        expected,
      }),
    );
  };

  for (const row of rows) {
    const keys = keyTexts({columns, row, keyColumns}, context);
    if (keys === undefined) continue;
    const number = keys[idColumn] ?? '';
    const isNew = isCounted && number === '';
    if (number === '' && !isNew) {
      refuseKey(
        row,
        isOpen
          ? 'Dòng này không có mã. Dòng cũ thì gõ lại mã cũ (xem bảng đã xuất); dòng mới thì đặt một mã mới; dòng thừa thì xóa cả dòng.'
          : 'Dòng này không có mã. Hãy gõ lại mã cũ (xem bảng đã xuất) hoặc xóa cả dòng.',
      );
      continue;
    }
    const key = rowKey(keyColumns.map((column) => keys[column] ?? ''));
    const known = knownByKey.get(key);
    const first = isNew ? undefined : seen.get(key);
    if (first !== undefined) {
      refuseKey(
        row,
        `Mã “${showKey(key)}” đã có ở dòng ${first}. Mỗi mã chỉ được có một dòng; hãy đổi mã dòng mới hoặc xóa dòng thừa.`,
      );
      continue;
    }
    seen.set(key, row.row);
    if (known === undefined && !isNew && (isCounted || !isOpen)) {
      const near = closestWord(
        number,
        table.rows.map((one) => one.key),
      );
      const hint = near === undefined ? '' : ` Có phải ý bạn là “${near}”?`;
      refuseKey(
        row,
        isCounted
          ? `Bảng này không có dòng số ${number}. Dòng mới thì để trống ô này.`
          : `Không có mã “${number}”.${hint} Trang này không thêm dòng được.`,
      );
      continue;
    }
    if (known !== undefined) after = known;
    matched.push({inSheet: row, known, after, keys});
  }
  const found = new Set(matched.map(({known}) => known));
  const removed = table.rows.flatMap((_, index) => (found.has(index) ? [] : [index]));
  if (!isOpen && seen.size > 0) refuseRemoval(table, removed, context);
  const renamed = refuseRenamed({table, matched, removed, refuseKey});
  checkOrder(table, matched, context);
  return {
    rows: matched.filter((row) => !renamed.has(row)),
    removed: isOpen ? removed.filter((index) => !new Set(renamed.values()).has(index)) : [],
  };
}

type KeysToRead = {
  readonly columns: Table['columns'];
  readonly row: RowInSheet;
  readonly keyColumns: readonly number[];
};

/** Texts of the key columns; undefined when one of them cannot be read. A drop-down among them is read as one. */
function keyTexts(
  {columns, row, keyColumns}: KeysToRead,
  {sheet, is1904, cellFindings, findings}: CellContext,
): readonly string[] | undefined {
  const keys: string[] = columns.map(() => '');
  for (const index of keyColumns) {
    const kind = columns[index]?.kind;
    const cell = row.cells[index];
    if (kind?.type !== 'choice') {
      keys[index] = keyText(cell);
      continue;
    }
    const read = readValue(cell?.content ?? {type: 'nothing'}, kind, is1904);
    const place = row.places[index] ?? {row: row.row, column: 1};
    if ('problem' in read || read.value === undefined) {
      const message =
        'problem' in read
          ? read.problem
          : `Thiếu “${columns[index]?.heading ?? ''}”. Hãy chọn trong danh sách của ô.`;
      const measured = cell ? showContent(cell) : 'ô trống';
      const expected = kind.options.map(({word}) => word).join(' / ');
      findings.push(
        cellFindings.fails({
          ruleId: 'TABLE.KEY',
          at: sheetRef(sheet, place),
          message,
          measured,
          expected,
        }),
      );
      return undefined;
    }
    keys[index] = String(writtenAs(read.value, kind));
  }
  return keys;
}

/** Rows of the form cannot go: what may be empty is emptied. */
function refuseRemoval(
  {rows}: Table,
  removed: readonly number[],
  {sheet, cellFindings, findings}: CellContext,
): void {
  for (const index of removed)
    findings.push(
      cellFindings.fails({
        ruleId: 'TABLE.ROW',
        at: sheetRef(sheet, {row: FIRST_ROW + index, column: 1}),
        message: `Thiếu dòng “${rows[index]?.name ?? ''}”. Trang này không bỏ dòng được; hãy thêm lại dòng với mã cũ, hoặc xuất bảng mới.`,
        expected: rows[index]?.key,
      }),
    );
}

/** A new row that says what a missing one said: its key was changed or lost, and other files may call the old one. */
function refuseRenamed({
  table: {rows, columns, isCounted},
  matched,
  removed,
  refuseKey,
}: {
  readonly table: Table;
  readonly matched: readonly MatchedRow[];
  readonly removed: readonly number[];
  readonly refuseKey: RefuseKey;
}): ReadonlyMap<MatchedRow, number> {
  const values = columns.flatMap(({role}, index) => (role === 'value' ? [index] : []));
  const lost = new Map(
    removed.map((index) => [
      values.map((column) => writtenText(rows[index]?.cells[column])).join('\u0000'),
      index,
    ]),
  );
  const renamed = new Map<MatchedRow, number>();
  for (const row of matched) {
    if (row.known !== undefined) continue;
    const said = values.map((column) => keyText(row.inSheet.cells[column])).join('\u0000');
    const old = lost.get(said);
    const key = old === undefined ? undefined : rows[old]?.key;
    if (old === undefined || key === undefined) continue;
    renamed.set(row, old);
    const name = showKey(key);
    refuseKey(
      row.inSheet,
      isCounted
        ? `Số thứ tự của dòng này bị xóa hoặc đổi. Hãy gõ lại như cũ: ${name}.`
        : `Mã của dòng này đã bị đổi; mã cũ là “${name}”. Hãy gõ lại mã cũ: nơi khác gọi dòng này bằng mã ấy.`,
      name,
    );
  }
  return renamed;
}

const writtenText = (cell: Table['rows'][number]['cells'][number] | undefined): string =>
  cleaned(String((cell && writtenAs(cell.value, cell.kind)) ?? ''));

/** Rows in another order are not taken as a wish to change the story. */
function checkOrder(
  {sheet, isOpen}: Table,
  matched: readonly MatchedRow[],
  {cellFindings, findings}: CellContext,
): void {
  let last = -1;
  for (const {known, inSheet} of matched) {
    if (known === undefined || !isOpen) continue;
    if (known > last) {
      last = known;
      continue;
    }
    findings.push(
      cellFindings.warns({
        ruleId: 'TABLE.ROW',
        at: sheetRef(sheet, {row: inSheet.row, column: 1}),
        message:
          'Thứ tự các dòng khác lúc xuất. Dữ liệu giữ thứ tự cũ; muốn đổi thứ tự thì sửa tệp JSON.',
      }),
    );
    return;
  }
}
