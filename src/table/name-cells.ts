import type {Finding} from '../findings/finding';
import {formatPath, type JsonPath} from '../findings/json-path';
import type {ComparedTable} from './compare-table';
import {newPlaces} from './new-places';
import type {Edit, Table} from './table';

export type Imported = {
  readonly table: Table;
  readonly compared: ComparedTable;
  readonly edits: readonly Edit[];
};

const cellKey = (file: string, path: string): string => `${file}\n${path}`;

/** Adds to findings about the merged data the cell of their value, where it came out of a cell. */
export function nameCells(
  findings: readonly Finding[],
  imported: readonly Imported[],
): readonly Finding[] {
  if (findings.length === 0) return findings;
  const cells = cellsByPath(imported);
  return findings.map((finding) => {
    const cell = cellOf(finding, cells);
    return cell === undefined ? finding : {...finding, message: `Ô ${cell}: ${finding.message}`};
  });
}

function cellsByPath(imported: readonly Imported[]): ReadonlyMap<string, string> {
  const cells = new Map<string, string>();
  const all = imported.flatMap(({edits}) => edits);
  const places = new Map(
    [...new Set(imported.flatMap(filesOf))].map((file) => [file, newPlaces(file, all)]),
  );
  const note = (file: string, path: JsonPath, ref: string | undefined): void => {
    if (ref !== undefined) cells.set(cellKey(file, formatPath(path)), ref);
  };
  for (const {table, compared, edits} of imported) {
    for (const [row, {cells: inRow}] of table.rows.entries())
      for (const [column, {spot}] of inRow.entries())
        if (spot)
          note(
            spot.file,
            places.get(spot.file)?.moved(spot.path) ?? [],
            compared.refOf(row, column),
          );
    for (const edit of edits) {
      if (edit.kind !== 'insert') continue;
      const path = places.get(edit.file)?.ofInsert(edit) ?? [];
      note(edit.file, path, compared.refIn(edit.sheetRow, edit.column ?? 0));
      if (edit.column !== undefined) continue;
      for (const [column, {path: inItem}] of table.columns.entries())
        if (inItem) note(edit.file, [...path, ...inItem], compared.refIn(edit.sheetRow, column));
    }
  }
  return cells;
}

const filesOf = ({table, edits}: Imported): readonly string[] => [
  ...edits.map(({file}) => file),
  ...table.rows.flatMap(({cells}) => cells.flatMap(({spot}) => (spot ? [spot.file] : []))),
];

/** The cell of a place, or of the nearest thing around it that is a cell. */
function cellOf({file, path}: Finding, cells: ReadonlyMap<string, string>): string | undefined {
  if (file === undefined || path === undefined) return undefined;
  for (let at = path; at !== ''; at = at.replace(/(?:\.?[^.[\]]+|\[[^\]]*\])$/u, '')) {
    const cell = cells.get(cellKey(file, at));
    if (cell !== undefined) return cell;
  }
  return undefined;
}
