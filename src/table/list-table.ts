import {isRecord} from '../dossier/json/walk-schema';
import type {JsonPath} from '../findings/json-path';
import {cellValueAt} from './raw-dossier';
import {
  type CellKind,
  type CellValue,
  type ChangedCell,
  type Changes,
  type Column,
  type Edit,
  rowKey,
  type Table,
  type TableRow,
  withDecimals,
} from './table';
import {diffEdits, withValues} from './value-edits';

/** One list of the data that fills rows of the table. */
export type ListSource = {
  /** What its rows are known by, where a table shows several lists. */
  readonly word: string;
  readonly file: string;
  readonly list: JsonPath;
  /** Undefined: the key is not there yet. */
  readonly items: readonly unknown[] | undefined;
};

/** A value column and its place in an item. */
export type ValueColumn = Column & {readonly path: readonly string[]};

export type ListTableRequest = {
  readonly sheet: string;
  readonly about: string;
  readonly sources: readonly ListSource[];
  /** Heading of the column that names the list; only where there are several. */
  readonly sourceHeading?: string | undefined;
  /** The column of the item's `id`, which names its row; without it the rows are counted. */
  readonly idColumn?: Column | undefined;
  readonly columns: readonly ValueColumn[];
  /** Items that are a bare text when nothing else is said of them: the path of that text. */
  readonly bare?: string;
};

/** An item, and where it is. */
type Place = {readonly source: ListSource; readonly item: unknown; readonly index: number};

const ROW_NUMBER: Column = {
  heading: 'Dòng',
  note: 'số thứ tự, không sửa; dòng mới để trống ô này',
  role: 'key',
  kind: {type: 'text'},
};

/** Lists of the data as a table: a row for each item, a column for each value. */
export function listTable(request: ListTableRequest): Table {
  const {sheet, about, sources, sourceHeading, idColumn} = request;
  const keyColumns: Column[] = [
    ...(sourceHeading === undefined ? [] : [sourceColumn(sourceHeading, sources)]),
    idColumn ?? ROW_NUMBER,
  ];
  const columns = withDecimalsFrom(request.columns, keyColumns.length);
  const places = sources.flatMap((source): readonly Place[] =>
    (source.items ?? []).map((item, index) => ({source, item, index})),
  );
  const rows = places.map(({source, item, index}): TableRow => {
    const id = idColumn ? String(cellValueAt(item, ['id']) ?? '') : String(index + 1);
    const keys = sourceHeading === undefined ? [id] : [source.word, id];
    const values = columns.map(({path}) => cellValueAt(objectOf(item, request.bare), path));
    return {
      key: rowKey(keys),
      name: nameOf(keys, values),
      cells: [
        ...keys.map((value, index) => ({value, kind: keyColumns[index]?.kind ?? TEXT})),
        ...columns.map(({path, kind, decimalsFrom}, column) => ({
          value: values[column],
          kind:
            decimalsFrom === undefined
              ? kind
              : withDecimals(kind, {
                  id,
                  unit: String(values[decimalsFrom.unit - keyColumns.length] ?? ''),
                  stated: values[decimalsFrom.stated - keyColumns.length],
                }),
          spot: {file: source.file, path: spotPath({source, item, index}, path, request.bare)},
        })),
      ],
    };
  });

  const changedItem = (item: unknown, cells: readonly ChangedCell[]): unknown => {
    const values = cells.map(({column, value}) => ({
      path: columns[column - keyColumns.length]?.path ?? [],
      value,
    }));
    return bareIfPlain(withValues(objectOf(item, request.bare), values), request.bare);
  };
  const newItem = (values: readonly CellValue[]): unknown =>
    bareIfPlain(
      withValues(idColumn ? {id: values[keyColumns.length - 1]} : {}, [
        ...columns.map(({path}, column) => ({path, value: values[column + keyColumns.length]})),
      ]),
      request.bare,
    );

  const edits = ({changed, added, removed}: Changes): readonly Edit[] => [
    ...changed.flatMap(({row, cells}) => {
      const place = places[row];
      if (!place) return [];
      const {source, item, index} = place;
      const path = [...source.list, index];
      return diffEdits({file: source.file, path, before: item, after: changedItem(item, cells)});
    }),
    ...removed.flatMap((row): readonly Edit[] => {
      const place = places[row];
      if (!place) return [];
      const {source, index} = place;
      return [{file: source.file, kind: 'drop', list: source.list, index}];
    }),
    ...sources.flatMap((source): readonly Edit[] => {
      const addedHere = added.filter(
        ({values}) => sourceHeading === undefined || values[0] === source.word,
      );
      const {file, list, items} = source;
      if (items === undefined)
        return addedHere.length === 0
          ? []
          : [{file, kind: 'set', path: list, value: addedHere.map(({values}) => newItem(values))}];
      return addedHere.map(({after, values, sheetRow}) => {
        const above = places[after];
        const before = above?.source === source ? above.index + 1 : items.length;
        return {file, kind: 'insert', list, before, value: newItem(values), sheetRow};
      });
    }),
  ];
  return {
    sheet,
    about,
    columns: [...keyColumns, ...columns],
    rows,
    isOpen: true,
    isCounted: idColumn === undefined,
    edits,
  };
}

const TEXT: CellKind = {type: 'text'};

/** Where a row says the `unit` and the `decimals` of its `value`, the one column points at the others. */
function withDecimalsFrom(columns: readonly ValueColumn[], keys: number): readonly ValueColumn[] {
  const placeOf = (key: string) => columns.findIndex(({path}) => path.join('.') === key);
  const [stated, unit] = [placeOf('decimals'), placeOf('unit')];
  if (stated < 0 || unit < 0) return columns;
  const decimalsFrom = {id: keys - 1, unit: unit + keys, stated: stated + keys};
  return columns.map((column) =>
    column.path.join('.') === 'value' ? {...column, decimalsFrom} : column,
  );
}

const sourceColumn = (heading: string, sources: readonly ListSource[]): Column => ({
  heading,
  note: 'chọn trong danh sách; bắt buộc',
  role: 'key',
  kind: {
    type: 'choice',
    options: sources.map(({word}) => ({value: word, word})),
    isOpen: false,
  },
});

/** A bare text as the object that it is short for. */
const objectOf = (item: unknown, bare: string | undefined): unknown =>
  bare !== undefined && !isRecord(item) ? {[bare]: item} : item;

/** An object that says no more than its text is written as that text. */
function bareIfPlain(item: unknown, bare: string | undefined): unknown {
  if (bare === undefined || !isRecord(item)) return item;
  const keys = Object.keys(item);
  return keys.length === 1 && keys[0] === bare ? item[bare] : item;
}

const spotPath = (
  {source: {list}, item, index}: Place,
  path: readonly string[],
  bare: string | undefined,
): JsonPath =>
  bare !== undefined && !isRecord(item) ? [...list, index] : [...list, index, ...path];

/** “CCCD_ISSUED – Thẻ căn cước …”: the key, and the first words of the row. */
function nameOf(keys: readonly string[], values: readonly CellValue[]): string {
  const words = values.find((value) => typeof value === 'string' && value !== '');
  return [keys.join(' '), ...(words === undefined ? [] : [String(words)])].join(' – ');
}
