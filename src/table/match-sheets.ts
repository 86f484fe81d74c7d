import type {Finding} from '../findings/finding';
import {closestWord} from '../text/closest-word';
import {shorten} from '../text/shorten';
import type {CellFindings} from './cell-finding';
import {cleaned} from './read-value';
import {CHOICES_SHEET, GUIDE_SHEET} from './sheet-words';
import type {Table} from './table';
import type {Sheet, Workbook} from './xlsx/workbook';

export type MatchedSheets = {
  readonly pairs: readonly {readonly table: Table; readonly sheet: Sheet}[];
  /** Tables whose sheet is not in the file: they stay as they are. */
  readonly absent: readonly Table[];
  readonly findings: readonly Finding[];
};

const folded = (name: string): string => cleaned(name).replace(/\s+/g, ' ').toLocaleLowerCase('vi');
const OURS = new Set([GUIDE_SHEET, CHOICES_SHEET].map(folded));

/** Which sheet is which table. A file may hold only some of them: an office sends back its part. */
export function matchSheets(
  tables: readonly Table[],
  {sheets}: Workbook,
  {fails, warns}: CellFindings,
): MatchedSheets {
  const findings: Finding[] = [];
  const byName = new Map(tables.map((table) => [folded(table.sheet), table]));
  const pairs: {table: Table; sheet: Sheet}[] = [];
  const strange: Sheet[] = [];
  for (const sheet of sheets) {
    const table = byName.get(folded(sheet.name));
    if (table === undefined) {
      if (!OURS.has(folded(sheet.name))) strange.push(sheet);
      continue;
    }
    if (sheet.isHidden)
      findings.push(
        fails({
          ruleId: 'TABLE.SHEET_HIDDEN',
          at: sheet.name,
          message:
            'Trang này đang bị ẩn. Hãy hiện lại (Unhide) để mọi người thấy điều sẽ được nhập, hoặc xóa hẳn trang.',
        }),
      );
    pairs.push({table, sheet});
  }
  const found = new Set(pairs.map(({table}) => table));
  let absent = tables.filter((table) => !found.has(table));
  for (const sheet of strange) {
    const name = shorten(sheet.name);
    const near = closestWord(
      sheet.name,
      absent.map((table) => table.sheet),
    );
    const meant =
      absent.find((table) => table.sheet === near) ??
      absent.find((table) => isHeadedLike(sheet, table));
    if (meant) {
      absent = absent.filter((table) => table !== meant);
      findings.push(
        fails({
          ruleId: 'TABLE.SHEET',
          at: name,
          message: `Không có trang nào tên “${name}”. Có phải ý bạn là “${meant.sheet}”? Hãy sửa lại tên trang.`,
          measured: name,
          expected: meant.sheet,
        }),
      );
    } else
      findings.push(
        warns({
          ruleId: 'TABLE.SHEET',
          at: name,
          message: 'Trang này không phải bảng dữ liệu nên không đọc.',
        }),
      );
  }
  if (pairs.length === 0 && findings.every(({result}) => result !== 'fail'))
    findings.push(
      fails({
        ruleId: 'TABLE.SHEET',
        at: '',
        message:
          'Trong tệp không có trang nào của dữ liệu clip. Hãy dùng tệp do lệnh table export tạo ra.',
        expected: tables.map(({sheet}) => sheet).join(', '),
      }),
    );
  return {pairs, absent, findings};
}

/** A sheet under another name, but with the very headings of a table. */
function isHeadedLike({rows}: Sheet, {columns}: Table): boolean {
  const words = new Set(
    rows[0]?.cells.flatMap(({content}) => (content.type === 'text' ? [folded(content.text)] : [])),
  );
  return columns.every(({heading}) => words.has(folded(heading)));
}
