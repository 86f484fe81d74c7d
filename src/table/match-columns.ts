import type {Finding} from '../findings/finding';
import {closestWord} from '../text/closest-word';
import type {CellFindings} from './cell-finding';
import {cleaned} from './read-value';
import {showContent} from './show-content';
import type {Column} from './table';
import {columnLetters, sheetRef} from './xlsx/cell-ref';
import type {Cell, Sheet, SheetRow} from './xlsx/workbook';

export type MatchedColumns = {
  readonly headingRow: number;
  /** Column in the sheet of each column of the table; undefined where it is not there. */
  readonly places: readonly (number | undefined)[];
  readonly findings: readonly Finding[];
};

/** A title may have been put above the headings; further down they are not looked for. */
const LOOKED_AT = 20;

const folded = (text: string): string => cleaned(text).replace(/\s+/g, ' ').toLocaleLowerCase('vi');
const headingIn = ({content}: Cell): string =>
  content.type === 'text' ? folded(content.text) : '';

/** Finds the row of headings and which column is which, whatever their order. */
export function matchColumns(
  columns: readonly Column[],
  sheet: Sheet,
  {fails, warns}: CellFindings,
): MatchedColumns {
  const headings = columns.map(({heading}) => folded(heading));
  const known = new Set(headings);
  const matches = ({cells}: SheetRow) => cells.filter((cell) => known.has(headingIn(cell))).length;
  const [head] = sheet.rows
    .filter(({row}) => row <= LOOKED_AT)
    .sort((a, b) => matches(b) - matches(a) || a.row - b.row);
  if (!head || matches(head) === 0) {
    const finding = fails({
      ruleId: 'TABLE.COLUMN',
      at: sheetRef(sheet.name, {row: 1, column: 1}),
      message: 'Không thấy dòng tên cột. Hãy giữ nguyên dòng đầu của trang như khi xuất.',
      expected: columns.map(({heading}) => heading).join(' | '),
    });
    return {headingRow: 1, places: columns.map(() => undefined), findings: [finding]};
  }

  const findings: Finding[] = [];
  const at = (column: number) => sheetRef(sheet.name, {row: head.row, column});
  const places = headings.map((heading, index) => {
    const [first, second] = head.cells.filter((cell) => headingIn(cell) === heading);
    if (first && second)
      findings.push(
        fails({
          ruleId: 'TABLE.COLUMN',
          at: at(second.column),
          message: `Cột “${columns[index]?.heading ?? ''}” có hai lần (lần đầu ở cột ${columnLetters(first.column)}). Hãy xóa cột thừa.`,
          measured: showContent(second),
        }),
      );
    return first?.column;
  });
  const missing = columns.flatMap((column, index) =>
    places[index] === undefined && column.role !== 'given' ? [{column, index}] : [],
  );
  const strange = head.cells.filter((cell) => !known.has(headingIn(cell)));
  for (const {column, index} of missing) {
    const renamed =
      strange.find(
        (cell) =>
          cell.content.type === 'text' &&
          closestWord(cleaned(cell.content.text), [column.heading]) !== undefined,
      ) ?? strange.find((cell) => cell.column === index + 1);
    if (renamed) strange.splice(strange.indexOf(renamed), 1);
    findings.push(
      fails({
        ruleId: 'TABLE.COLUMN',
        at: at(renamed?.column ?? index + 1),
        message: renamed
          ? `Không có cột nào tên ${showContent(renamed)}. Có phải ý bạn là “${column.heading}”? Hãy sửa lại tên cột.`
          : `Thiếu cột “${column.heading}” (khi xuất đứng ở cột ${columnLetters(index + 1)}). Hãy thêm lại cột này, hoặc xuất bảng mới.`,
        measured: renamed ? showContent(renamed) : 'không có cột này',
        expected: column.heading,
      }),
    );
  }
  for (const cell of strange)
    findings.push(
      warns({
        ruleId: 'TABLE.COLUMN',
        at: at(cell.column),
        message: 'Cột này không có trong dữ liệu nên không đọc.',
        measured: showContent(cell),
      }),
    );
  return {headingRow: head.row, places, findings};
}
