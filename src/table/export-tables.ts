import type {DossierTexts} from '../dossier/read-dossier';
import type {Finding} from '../findings/finding';
import {fingerprints} from './fingerprint';
import {guideSheet} from './guide-sheet';
import {FIRST_ROW} from './layout';
import {makeTables} from './make-tables';
import {readRaw} from './raw-dossier';
import {CHOICES_SHEET} from './sheet-words';
import type {CellKind, Column, Table} from './table';
import {writtenAs} from './write-value';
import {columnLetters} from './xlsx/cell-ref';
import type {CellLook, NewCell, NewSheet, Validation} from './xlsx/new-sheet';
import {writeWorkbook} from './xlsx/write-workbook';

/** Empty rows below a table, ready for new ones. */
const SPARE_ROWS = 30;

/** Makes the spreadsheet of a dossier; where there is none, findings say why. */
export function exportTables(texts: DossierTexts): {
  readonly bytes?: Uint8Array;
  readonly tables: readonly Table[];
  readonly findings: readonly Finding[];
} {
  const {raw, findings} = readRaw(texts);
  if (findings.length > 0) return {tables: [], findings};
  const tables = makeTables(raw);
  const choices = new ChoiceLists();
  const sheets = tables.map((table) => tableSheet(table, choices));
  const guide = guideSheet(tables, fingerprints(texts));
  return {bytes: writeWorkbook([guide, ...sheets, choices.sheet()]), tables, findings: []};
}

function tableSheet(table: Table, choices: ChoiceLists): NewSheet {
  const {sheet, columns, rows, isOpen} = table;
  const data = rows.map(({cells}) =>
    columns.map((column, index): NewCell => {
      const {value, kind} = cells[index] ?? {value: undefined, kind: column.kind};
      return {value: writtenAs(value, kind), look: lookOf(column, kind)};
    }),
  );
  const spare = Array.from({length: isOpen ? SPARE_ROWS : 0}, () =>
    columns.map((column): NewCell => ({look: spareLook(column)})),
  );
  return {
    name: sheet,
    widths: columns.map(widthOf),
    frozen: FIRST_ROW - 1,
    rows: [
      columns.map(({heading}): NewCell => ({value: heading, look: 'heading'})),
      columns.map(({note}): NewCell => ({value: note, look: 'note'})),
      ...data,
      ...spare,
    ],
    validations: [...validations(table, rows.length + spare.length, choices)],
  };
}

/** What a cell looks like by what it holds; a key is locked. */
function lookOf({role}: Pick<Column, 'role'>, kind: CellKind): CellLook {
  if (role !== 'value') return role;
  if (kind.type !== 'number') return 'text';
  return NUMBER_LOOKS[kind.decimals ?? -1] ?? 'number';
}
const NUMBER_LOOKS: Readonly<Record<number, CellLook>> = {
  0: 'whole',
  1: 'decimal-1',
  2: 'decimal-2',
};

const spareLook = ({role, kind}: Column): CellLook =>
  role === 'given' ? 'given' : lookOf({role: 'value'}, kind);

const NARROW = 9;
const WIDE = 60;

/** In letters: wide enough for most texts, narrow enough to see several columns. */
function widthOf({heading, kind, role}: Column): number {
  const words = Math.min(heading.length + 2, 24);
  if (role === 'given') return Math.max(words, 30);
  const need: Record<CellKind['type'], number> = {
    text: kind.type === 'text' ? Math.round((kind.most ?? 30) * 0.8) : 0,
    date: 14,
    number: 14,
    choice: 22,
    lines: 40,
  };
  return Math.max(NARROW, words, Math.min(WIDE, need[kind.type]));
}

/** Excel's validation of each column; where kinds differ within a column, of each run of rows. */
function* validations(
  {columns, rows}: Table,
  length: number,
  choices: ChoiceLists,
): Iterable<Validation> {
  for (const [index, {heading, note, role, kind: usual}] of columns.entries()) {
    if (role === 'given' || length === 0) continue;
    let from = 0;
    for (let row = 0; row < length; row += 1) {
      const kindAt = (at: number) => rows[at]?.cells[index]?.kind ?? usual;
      if (row + 1 < length && sameRule(kindAt(row + 1), kindAt(row))) continue;
      const span = [from + FIRST_ROW, row + FIRST_ROW] as const;
      const rule = ruleOf(kindAt(row), choices);
      yield {rows: span, column: index + 1, rule, title: heading, note};
      from = row + 1;
    }
  }
}

/** A kind is one object for a whole column; in the form each row has another. */
const sameRule = (a: CellKind, b: CellKind): boolean =>
  a === b || (a.type !== 'choice' && JSON.stringify(a) === JSON.stringify(b));

function ruleOf(kind: CellKind, choices: ChoiceLists): Validation['rule'] {
  switch (kind.type) {
    case 'choice':
      return {type: 'list', range: choices.rangeOf(kind), isOpen: kind.isOpen};
    case 'number':
      if (kind.least === undefined) return {type: 'any'};
      return {type: kind.decimals === 0 ? 'whole' : 'decimal', least: kind.least};
    case 'text':
      return kind.most === undefined ? {type: 'any'} : {type: 'letters', most: kind.most};
    case 'date':
    case 'lines':
      return {type: 'any'};
  }
}

/** Words of all drop-downs, a column each, on one more sheet: Excel takes no long list inside a rule. */
class ChoiceLists {
  private readonly lists = new Map<string, readonly string[]>();

  rangeOf({options}: CellKind & {readonly type: 'choice'}): string {
    const words = options.map(({word}) => word);
    const key = JSON.stringify(words);
    if (!this.lists.has(key)) this.lists.set(key, words);
    const column = columnLetters([...this.lists.keys()].indexOf(key) + 1);
    return `'${CHOICES_SHEET}'!$${column}$2:$${column}$${Math.max(words.length, 1) + 1}`;
  }

  sheet(): NewSheet {
    const lists = [...this.lists.values()];
    const longest = Math.max(0, ...lists.map(({length}) => length));
    const rows = Array.from({length: longest}, (_, row) =>
      lists.map((words): NewCell => ({value: words[row], look: 'plain'})),
    );
    return {
      name: CHOICES_SHEET,
      widths: lists.map(() => 28),
      frozen: 1,
      rows: [
        lists.map((_, index): NewCell => ({value: `Danh sách ${index + 1}`, look: 'heading'})),
        ...rows,
      ],
      validations: [],
    };
  }
}
