import type {Finding} from '../findings/finding';
import type {CellFindings} from './cell-finding';
import type {MatchedColumns} from './match-columns';
import {cellRef, columnLetters, sheetRef} from './xlsx/cell-ref';
import type {Sheet} from './xlsx/workbook';

/** More than this many hidden rows are counted, not named. */
const NAMED_ROWS = 8;

/**
 * What makes a table unsafe to read: merged cells, and hidden rows or columns.
 * @param dataRows rows that hold data; the row of notes may be hidden.
 */
export function checkLayout(
  sheet: Sheet,
  {headingRow, places, dataRows}: MatchedColumns & {readonly dataRows: ReadonlySet<number>},
  {fails}: CellFindings,
): readonly Finding[] {
  const columns = places.filter((place) => place !== undefined);
  const isRead = (from: number, to: number) =>
    columns.some((column) => column >= from && column <= to);
  const lastRow = sheet.rows.at(-1)?.row ?? headingRow;

  const merged = sheet.merged
    .filter(
      ({from, to}) => isRead(from.column, to.column) && to.row >= headingRow && from.row <= lastRow,
    )
    .map(({from, to}) =>
      fails({
        ruleId: 'TABLE.MERGED',
        at: sheetRef(sheet.name, from),
        message:
          'Các ô này bị gộp (Merge) nên không biết giá trị là của dòng hay cột nào. Hãy bỏ gộp (Unmerge) rồi điền từng ô.',
        measured: `${cellRef(from)}:${cellRef(to)}`,
      }),
    );
  const hiddenColumns = sheet.hiddenColumns.flatMap(({from, to}) => {
    const column = columns.find((place) => place >= from && place <= to);
    if (column === undefined) return [];
    return [
      fails({
        ruleId: 'TABLE.HIDDEN',
        at: sheetRef(sheet.name, {row: headingRow, column}),
        message: `Cột ${columnLetters(column)} đang bị ẩn. Hãy hiện lại (Unhide) để mọi người thấy điều sẽ được nhập.`,
      }),
    ];
  });
  const rows = sheet.rows.filter(
    ({row, isHidden}) => isHidden && (row === headingRow || dataRows.has(row)),
  );
  const [first] = rows;
  const hiddenRows = first
    ? [
        fails({
          ruleId: 'TABLE.HIDDEN',
          at: sheetRef(sheet.name, {row: first.row, column: first.cells[0]?.column ?? 1}),
          message:
            'Có dòng đang bị ẩn (hoặc bị lọc). Hãy bỏ lọc, hiện lại các dòng (Unhide) rồi lưu và nhập lại.',
          measured: rowsWords(rows.map(({row}) => row)),
        }),
      ]
    : [];
  return [...merged, ...hiddenColumns, ...hiddenRows];
}

const rowsWords = (rows: readonly number[]): string => {
  const more = rows.length - NAMED_ROWS;
  const named = rows.slice(0, NAMED_ROWS).join(', ');
  return more > 0 ? `dòng ${named} và ${more} dòng nữa` : `dòng ${named}`;
};
