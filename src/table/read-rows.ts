import type {Finding} from '../findings/finding';
import type {CellFindings} from './cell-finding';
import type {MatchedColumns} from './match-columns';
import {cleaned, readValue} from './read-value';
import {showContent} from './show-content';
import {type CellKind, type CellValue, type Column, type TableCell, withDecimals} from './table';
import {writtenAs} from './write-value';
import {type CellPlace, sheetRef} from './xlsx/cell-ref';
import type {Cell, CellContent, Sheet, SheetRow} from './xlsx/workbook';

/** A row of the sheet that holds something, its cells in the order of the table's columns. */
export type RowInSheet = {
  readonly row: number;
  readonly cells: readonly (Cell | undefined)[];
  /** Where each cell is or would be; undefined for a column that is not there. */
  readonly places: readonly (CellPlace | undefined)[];
};

/** The rows below the headings. The row of notes is known by its text, since it may have been deleted. */
export function rowsOf(
  {rows}: Sheet,
  columns: readonly Column[],
  {headingRow, places}: MatchedColumns,
): readonly RowInSheet[] {
  const isRead = (index: number) => columns[index]?.role !== 'given';
  return rows
    .filter(({row}) => row > headingRow)
    .map((row) => inOrder(row, places))
    .filter(({cells}) => cells.some((cell, index) => cell !== undefined && isRead(index)))
    .filter((row, index) => index > 0 || !isNotes(row, columns));
}

function inOrder({row, cells}: SheetRow, places: MatchedColumns['places']): RowInSheet {
  const byColumn = new Map(cells.map((cell) => [cell.column, cell]));
  return {
    row,
    cells: places.map((column) => (column === undefined ? undefined : byColumn.get(column))),
    places: places.map((column) => (column === undefined ? undefined : {row, column})),
  };
}

const isNotes = ({cells}: RowInSheet, columns: readonly Column[]): boolean => {
  const same = cells.filter(
    (cell, index) =>
      cell?.content.type === 'text' &&
      cleaned(cell.content.text) === cleaned(columns[index]?.note ?? ''),
  );
  return same.length * 2 > cells.filter((cell) => cell !== undefined).length;
};

/** A text as its cell shows it, for comparing keys. */
export function keyText(cell: Cell | undefined): string {
  const content = cell?.content;
  if (content?.type === 'text') return cleaned(content.text);
  return content?.type === 'number' ? String(content.number) : '';
}

/** A cell that says something else than the data, as read; or what is wrong with it. */
export type CellReading =
  | {readonly state: 'same'}
  | {readonly state: 'new'; readonly value: CellValue}
  | {readonly state: 'wrong'};

const NOTHING: CellContent = {type: 'nothing'};

export type CellContext = {
  readonly sheet: string;
  readonly is1904: boolean;
  readonly cellFindings: CellFindings;
  readonly findings: Finding[];
};

type CellToRead = {
  /** In the sheet. */
  readonly cell: Cell | undefined;
  /** In the table. */
  readonly known: TableCell | undefined;
  readonly kind: CellKind;
};

/** Reads one cell against what the data say; a cell that is as it was exported is not judged. */
export function readCell({cell, known, kind}: CellToRead, context: CellContext): CellReading {
  const content = cell?.content ?? NOTHING;
  if (cell?.formula === undefined && isAsExported(content, known)) return {state: 'same'};
  if (!cell) return {state: 'new', value: undefined};
  const {sheet, is1904, cellFindings, findings} = context;
  const at = sheetRef(sheet, cell);
  if (cell.formula !== undefined && content.type === 'nothing') {
    const message =
      'Công thức chưa có kết quả lưu trong tệp. Hãy mở tệp bằng Excel, lưu lại, hoặc dán giá trị thay công thức.';
    findings.push(
      cellFindings.fails({ruleId: 'TABLE.FORMULA', at, message, measured: showContent(cell)}),
    );
    return {state: 'wrong'};
  }
  const read = readValue(content, kind, is1904);
  if ('problem' in read) {
    const {problem, expected} = read;
    const rule = content.type === 'error' ? 'TABLE.FORMULA' : 'TABLE.VALUE';
    findings.push(
      cellFindings.fails({
        ruleId: rule,
        at,
        message: problem,
        measured: showContent(cell),
        expected,
      }),
    );
    return {state: 'wrong'};
  }
  if (cell.formula !== undefined) {
    const message = 'Ô này là công thức; lấy kết quả đã tính sẵn. Nên dán giá trị thay công thức.';
    findings.push(
      cellFindings.warns({ruleId: 'TABLE.FORMULA', at, message, measured: showContent(cell)}),
    );
  }
  if (read.note !== undefined)
    findings.push(
      cellFindings.warns({
        ruleId: 'TABLE.TEXT',
        at,
        message: `Xin xem lại: ${read.note}.`,
        measured: showContent(cell),
      }),
    );
  return isEqual(read.value, known?.value) ? {state: 'same'} : {state: 'new', value: read.value};
}

function isAsExported(content: CellContent, known: TableCell | undefined): boolean {
  const written = known && writtenAs(known.value, known.kind);
  if (content.type === 'nothing') return written === undefined || written === '';
  if (content.type === 'number') return content.number === written;
  if (content.type !== 'text' || written === undefined) return false;
  return content.text === written || cleaned(content.text) === cleaned(String(written));
}

const isEqual = (a: CellValue, b: CellValue): boolean =>
  a === b || (a !== undefined && b !== undefined && JSON.stringify(a) === JSON.stringify(b));

/** The kind of a cell in its row: the row may say how many decimals its number has. */
export function kindIn(
  row: RowInSheet,
  column: Column | undefined,
  known: TableCell | undefined,
): CellKind {
  const kind = known?.kind ?? column?.kind ?? {type: 'text'};
  const from = column?.decimalsFrom;
  if (!from || row.places[from.stated] === undefined || row.places[from.unit] === undefined)
    return kind;
  const stated = row.cells[from.stated]?.content;
  return withDecimals(kind, {
    id: keyText(row.cells[from.id]),
    unit: keyText(row.cells[from.unit]),
    stated: stated?.type === 'number' ? stated.number : undefined,
  });
}
