import type {Finding} from '../findings/finding';
import type {CellFindings} from './cell-finding';
import {FINGERPRINTS_HEADING} from './guide-sheet';
import {keyText} from './read-rows';
import {GUIDE_SHEET} from './sheet-words';
import type {Workbook} from './xlsx/workbook';

/**
 * Warns of data files that have changed since the sheet was exported: what the sheet says of them may be older than the
 * data, and an import would bring the old values back.
 */
export function checkStale(
  {sheets}: Workbook,
  fingerprints: ReadonlyMap<string, string>,
  {warns}: CellFindings,
): readonly Finding[] {
  const rows = sheets.find(({name}) => name === GUIDE_SHEET)?.rows ?? [];
  const start = rows.findIndex(({cells}) => keyText(cells[0]) === FINGERPRINTS_HEADING);
  if (start < 0) return [];
  const changed = rows.slice(start + 1).flatMap(({cells}) => {
    const file = keyText(cells.find(({column}) => column === 1));
    const exported = keyText(cells.find(({column}) => column === 2));
    const now = fingerprints.get(file);
    return exported !== '' && now !== undefined && now !== exported ? [file] : [];
  });
  if (changed.length === 0) return [];
  return [
    warns({
      ruleId: 'TABLE.STALE',
      at: GUIDE_SHEET,
      message:
        'Dữ liệu đã thay đổi sau khi xuất bảng này. Hãy xem kỹ từng chỗ khác: giá trị cũ trong bảng sẽ thay giá trị mới. Nếu không chắc, hãy xuất bảng mới rồi sửa lại.',
      measured: changed.join(', '),
    }),
  ];
}
