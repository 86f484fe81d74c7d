import type {Finding} from '../findings/finding';
import {decimalsIn, formatNumber} from '../text/format-number';
import type {CellFindings} from './cell-finding';
import {checkLayout} from './check-layout';
import {matchColumns} from './match-columns';
import {type MatchedRow, matchRows} from './match-rows';
import {movedFindings, type ReadColumn} from './moved-values';
import {type CellContext, kindIn, readCell, rowsOf} from './read-rows';
import {type CellKind, type CellValue, type Changes, showKey, type Table} from './table';
import {writtenAs} from './write-value';
import {sheetRef} from './xlsx/cell-ref';
import type {Sheet} from './xlsx/workbook';

/** One thing that an import would change, for people to look at. */
export type Difference = {
  readonly sheet: string;
  readonly kind: 'changed' | 'added' | 'removed';
  /** `Số liệu!D7`; absent for what is no longer in the sheet. */
  readonly at?: string;
  readonly row: string;
  readonly column?: string;
  readonly before?: string;
  readonly after?: string;
};

export type ComparedTable = {
  readonly findings: readonly Finding[];
  readonly changes: Changes;
  readonly differences: readonly Difference[];
  /** The cell of a table's row and column, where the sheet has one. */
  readonly refOf: (row: number, column: number) => string | undefined;
  /** The cell of a row of the sheet. */
  readonly refIn: (sheetRow: number, column: number) => string | undefined;
};

type Comparison = {
  readonly table: Table;
  readonly sheet: Sheet;
  /** Whether the workbook counts days from 1904. */
  readonly is1904: boolean;
  readonly cellFindings: CellFindings;
};

/** Reads a sheet against the table that it was made of: what is wrong with it, and what it would change. */
export function compareTable({table, sheet, is1904, cellFindings}: Comparison): ComparedTable {
  const columns = matchColumns(table.columns, sheet, cellFindings);
  const rows = rowsOf(sheet, table.columns, columns);
  const dataRows = new Set(rows.map(({row}) => row));
  const findings: Finding[] = [
    ...columns.findings,
    ...checkLayout(sheet, {...columns, dataRows}, cellFindings),
  ];
  const context: CellContext = {sheet: sheet.name, is1904, cellFindings, findings};
  const isWhole = table.columns.every(
    ({role}, index) => role !== 'key' || columns.places[index] !== undefined,
  );
  // Without the key columns rows cannot be matched: everything would look new.
  const matched = isWhole ? matchRows(table, rows, context) : {rows: [], removed: []};

  const changed: Changes['changed'][number][] = [];
  const added: Changes['added'][number][] = [];
  const differences: Difference[] = [];
  const sheetRows = new Map<number, number>();
  const refIn = (row: number, index: number) => {
    const column = columns.places[index];
    return column === undefined ? undefined : sheetRef(sheet.name, {row, column});
  };
  for (const one of matched.rows) {
    const {inSheet, known} = one;
    const read = valuesOf(table, one, context);
    if (known === undefined) {
      if (read.isWrong) continue;
      const values = table.columns.map(({role}, index) =>
        role === 'key' ? one.keys[index] : read.values.get(index)?.value,
      );
      added.push({after: one.after, values, sheetRow: inSheet.row});
      differences.push(
        ...addedDifferences({table, values, row: inSheet.row, kinds: read.kinds, refIn}),
      );
      continue;
    }
    sheetRows.set(known, inSheet.row);
    if (read.values.size === 0) continue;
    const cells = [...read.values].map(([column, {value}]) => ({column, value}));
    changed.push({row: known, cells, sheetRow: inSheet.row});
    for (const {column, value} of cells) {
      const old = table.rows[known]?.cells[column];
      differences.push({
        sheet: table.sheet,
        kind: 'changed',
        ...refOrNone(refIn(inSheet.row, column)),
        row: table.rows[known]?.name ?? '',
        column: table.columns[column]?.heading ?? '',
        before: shown(old?.value, old?.kind ?? TEXT),
        after: shown(value, read.kinds.get(column) ?? TEXT),
      });
    }
  }
  const read = columnsRead({table, matched: matched.rows, changed, refIn});
  findings.push(...movedFindings(table, read, cellFindings));
  for (const row of matched.removed)
    differences.push({sheet: table.sheet, kind: 'removed', row: table.rows[row]?.name ?? ''});
  return {
    findings,
    changes: {changed, added, removed: matched.removed},
    differences,
    refOf: (row, column) => {
      const sheetRow = sheetRows.get(row);
      return sheetRow === undefined ? undefined : refIn(sheetRow, column);
    },
    refIn,
  };
}

/** Texts and numbers may be sorted by mistake; of a few choices many rows have the same. */
const SORTABLE: readonly CellKind['type'][] = ['number', 'text', 'date'];

/** The columns of values with what the known rows say in them now. */
function columnsRead({
  table: {columns, rows},
  matched,
  changed,
  refIn,
}: {
  readonly table: Table;
  readonly matched: readonly MatchedRow[];
  readonly changed: Changes['changed'];
  readonly refIn: ComparedTable['refIn'];
}): readonly ReadColumn[] {
  const news = new Map(
    changed.map(({row, cells}) => [row, new Map(cells.map(({column, value}) => [column, value]))]),
  );
  return columns.flatMap(({role, kind, heading}, column) => {
    if (role !== 'value' || !SORTABLE.includes(kind.type)) return [];
    const cells = matched.flatMap(({known, inSheet}) => {
      const at = refIn(inSheet.row, column);
      if (known === undefined || at === undefined) return [];
      const before = rows[known]?.cells[column]?.value;
      const cell = news.get(known);
      return {row: known, before, after: cell?.has(column) ? cell.get(column) : before, at};
    });
    return {column, heading, cells};
  });
}

const TEXT: CellKind = {type: 'text'};
const refOrNone = (at: string | undefined) => (at === undefined ? {} : {at});

/** The cells of one row that say something new. */
function valuesOf(table: Table, {inSheet, known}: MatchedRow, context: CellContext) {
  const values = new Map<number, {readonly value: CellValue}>();
  const kinds = new Map<number, CellKind>();
  let isWrong = false;
  for (const [index, {role}] of table.columns.entries()) {
    if (role !== 'value' || inSheet.places[index] === undefined) continue;
    const inTable = known === undefined ? undefined : table.rows[known]?.cells[index];
    const kind = kindIn(inSheet, table.columns[index], inTable);
    const reading = readCell({cell: inSheet.cells[index], known: inTable, kind}, context);
    if (reading.state === 'wrong') isWrong = true;
    if (reading.state !== 'new') continue;
    if (known === undefined && reading.value === undefined) continue;
    values.set(index, {value: reading.value});
    kinds.set(index, kind);
  }
  return {values, kinds, isWrong};
}

/** What a new row says. */
function addedDifferences({
  table: {sheet, columns},
  values,
  row,
  kinds,
  refIn,
}: {
  readonly table: Table;
  readonly values: readonly CellValue[];
  readonly row: number;
  readonly kinds: ReadonlyMap<number, CellKind>;
  readonly refIn: ComparedTable['refIn'];
}): readonly Difference[] {
  const key = columns.flatMap(({role}, index) =>
    role === 'key' ? [String(values[index] ?? '')] : [],
  );
  const name = showKey(key.filter((text) => text !== '').join(' '));
  return columns.flatMap(({role, heading}, index): readonly Difference[] => {
    const value = values[index];
    if (role !== 'value' || value === undefined) return [];
    const after = shown(value, kinds.get(index) ?? TEXT);
    return [
      {sheet, kind: 'added', ...refOrNone(refIn(row, index)), row: name, column: heading, after},
    ];
  });
}

/** A value as people write it. */
function shown(value: CellValue, kind: CellKind): string {
  if (value === undefined) return '(trống)';
  const written = writtenAs(value, kind) ?? '';
  if (typeof written === 'string') return written.split('\n').join(' / ');
  return formatNumber(written, decimalsIn(written));
}
