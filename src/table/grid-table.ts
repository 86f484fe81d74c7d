import {isRecord, valueAt} from '../dossier/json/walk-schema';
import {cellValueAt, itemsAt, type RawDossier} from './raw-dossier';
import {GRID} from './sheet-words';
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

const FILE = 'statistics.json';
const TEXT: CellKind = {type: 'text'};

const KEY: Column = {
  heading: 'Mã',
  note: 'mã tổ dân phố; không sửa',
  role: 'key',
  kind: TEXT,
};
const NAME: Column = {
  heading: 'Tổ dân phố',
  note: 'để đọc cho dễ; tên sửa ở trang Tổ dân phố',
  role: 'given',
  kind: TEXT,
};
const GIVEN = 2;

type NewValue = {
  /** Which breakdown. */
  readonly column: number;
  readonly group: string;
  readonly value: CellValue;
  readonly sheetRow: number;
};

/** The breakdowns by group: a row for each group, a column for each figure. */
export function gridTable(raw: RawDossier): Table {
  const names = groupNames(raw);
  const columns = itemsAt(raw.statistics, ['breakdowns']).map((breakdown) =>
    columnOf(raw, breakdown),
  );
  const groups = [
    ...new Set([...names.keys(), ...columns.flatMap(({indexOf}) => [...indexOf.keys()])]),
  ];

  const pathOf = (column: number, group: string) => {
    const index = columns[column]?.indexOf.get(group);
    return index === undefined ? undefined : ['breakdowns', column, 'rows', index, 'value'];
  };
  const rows = groups.map((group): TableRow => {
    const name = names.get(group) ?? '';
    return {
      key: rowKey([group]),
      name: name === '' ? group : name,
      cells: [
        {value: group, kind: TEXT},
        {value: name, kind: TEXT},
        ...columns.map(({kind}, column) => {
          const path = pathOf(column, group);
          if (path === undefined) return {value: undefined, kind};
          return {
            value: cellValueAt(raw.statistics, path as string[]),
            kind,
            spot: {file: FILE, path},
          };
        }),
      ],
    };
  });

  /** A value that had no row yet gets one before the next group of the same order. */
  const inserted = ({column, group, value, sheetRow}: NewValue): Edit => {
    const {indexOf, rows: known} = columns[column] ?? {
      indexOf: new Map<string, number>(),
      rows: [],
    };
    const place = groups.indexOf(group);
    const later = place < 0 ? [] : groups.slice(place + 1);
    const before = later.map((other) => indexOf.get(other)).find((index) => index !== undefined);
    const list = ['breakdowns', column, 'rows'];
    return {
      file: FILE,
      kind: 'insert',
      list,
      before: before ?? known.length,
      value: {group, value},
      sheetRow,
      column: column + GIVEN,
    };
  };
  const changeOf = (row: number, cell: ChangedCell, sheetRow: number): Edit => {
    const group = groups[row] ?? '';
    const column = cell.column - GIVEN;
    const path = pathOf(column, group);
    if (path === undefined) return inserted({column, group, value: cell.value, sheetRow});
    if (cell.value !== undefined) return {file: FILE, kind: 'set', path, value: cell.value};
    return {file: FILE, kind: 'drop', list: path.slice(0, 3), index: Number(path[3])};
  };
  const edits = ({changed, added, removed}: Changes): readonly Edit[] => [
    ...changed.flatMap(({row, cells, sheetRow}) =>
      cells.map((cell) => changeOf(row, cell, sheetRow)),
    ),
    ...removed.flatMap((row) =>
      columns.flatMap((_, column) =>
        pathOf(column, groups[row] ?? '') === undefined
          ? []
          : [changeOf(row, {column: column + GIVEN, value: undefined}, 0)],
      ),
    ),
    ...added.flatMap(({values, sheetRow}) =>
      columns.flatMap((_, column) => {
        const value = values[column + GIVEN];
        return value === undefined
          ? []
          : [inserted({column, group: String(values[0]), value, sheetRow})];
      }),
    ),
  ];
  return {
    ...GRID,
    columns: [
      KEY,
      NAME,
      ...columns.map(({figure, label, unit, kind}): Column => ({
        heading: label === '' ? figure : `${label} (${figure})`,
        note: `${unit === '' ? 'số' : unit}; từ 0 trở lên; để trống nếu tổ không có số`,
        role: 'value',
        kind,
      })),
    ],
    rows,
    isOpen: true,
    isCounted: false,
    edits,
  };
}

/** Names of the groups by their id. */
const groupNames = (raw: RawDossier): ReadonlyMap<string, string> =>
  new Map(
    itemsAt(raw.team, ['groups']).map((group) => [
      String(valueAt(group, ['id'])),
      String(valueAt(group, ['name']) ?? ''),
    ]),
  );

/** A breakdown: its figure, its rows, and the first row of each group. */
function columnOf(raw: RawDossier, breakdown: unknown) {
  const figure = String(valueAt(breakdown, ['figure']));
  const rows = itemsAt(breakdown, ['rows']);
  const indexOf = new Map<string, number>();
  for (const [index, row] of rows.entries()) {
    const group = String(valueAt(row, ['group']));
    if (!indexOf.has(group)) indexOf.set(group, index);
  }
  return {figure, rows, indexOf, ...figureOf(raw, figure)};
}

function figureOf(raw: RawDossier, figure: string) {
  const found = itemsAt(raw.statistics, ['indicators']).find(
    (item) => isRecord(item) && item['id'] === figure,
  );
  const textAt = (key: string) => String(valueAt(found, [key]) ?? '');
  const unit = textAt('unit');
  const stated = valueAt(found, ['decimals']);
  const kind = withDecimals({type: 'number', decimals: 0, least: 0}, {id: figure, unit, stated});
  return {label: textAt('label'), unit, kind};
}
