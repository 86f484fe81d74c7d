import {DOSSIER_PARTS, DOSSIER_SCHEMAS, type DossierPart, fileOf} from '../dossier/dossier';
import {defOf, isRecord, type Schema, unwrap, valueAt} from '../dossier/json/walk-schema';
import {SCENE_WORDS} from '../dossier/scene-kinds';
import {sceneNarratedAt} from '../script/scene-source';
import {distinctHeadings, headingOf} from './column-words';
import {formTable} from './form-table';
import {gridTable} from './grid-table';
import {type ListSource, listTable, type ValueColumn} from './list-table';
import {noteOf} from './note-of';
import {itemsAt, type RawDossier} from './raw-dossier';
import {withReferences} from './references';
import {type Field, fieldsOf, type ListField} from './schema-fields';
import {NARRATION, sheetNameFrom, SHEETS} from './sheet-words';
import type {Column, Table} from './table';

/** A list of a part, or a list inside the items of another list (`inside`). */
export type FoundList = ListField & {
  readonly part: DossierPart;
  readonly inside?: FoundList;
};

const GRID_LIST = 'statistics.breakdowns';

/** `statistics.indicators`, `media.assets.people`. */
const listName = ({part, path, inside}: FoundList): string =>
  [inside ? listName(inside) : part, ...path].join('.');

/** Every list of objects in the schemas, lists inside their items included. */
export const allLists = (): readonly FoundList[] =>
  DOSSIER_PARTS.flatMap((part) =>
    fieldsOf(DOSSIER_SCHEMAS[part]).lists.flatMap((list) => withInner({...list, part})),
  );

function withInner(list: FoundList): readonly FoundList[] {
  if (isNarration(list) || listName(list) === GRID_LIST) return [list];
  const inner = fieldsOf(list.element).lists;
  return [list, ...inner.flatMap((one) => withInner({...one, part: list.part, inside: list}))];
}

/** A line of narration is a text, or an object with that text: the one list of a union in the schemas. */
export const isNarration = ({element}: ListField): boolean => {
  const def = defOf(unwrap(element).schema);
  if (def.type !== 'union') return false;
  return def.options.some((option) => defOf(unwrap(option).schema).type === 'string');
};

/** All tables of a dossier, derived from its schemas: the form, a sheet for each list, the grid, the narration. */
export function makeTables(raw: RawDossier): readonly Table[] {
  const lists = allLists();
  const named = lists.filter((list) => !isNarration(list));
  const tables = named.map((list) =>
    listName(list) === GRID_LIST ? gridTable(raw) : tableOf(raw, list),
  );
  return [formTable(raw), ...tables, narrationTable(raw, lists.filter(isNarration))];
}

function tableOf(raw: RawDossier, list: FoundList): Table {
  const name = listName(list);
  const key = list.path.at(-1) ?? name;
  const words = SHEETS[name];
  const {fields} = fieldsOf(list.element);
  const id = fields.find(({path}) => path.join('.') === 'id');
  const columns = columnsOf(
    raw,
    key,
    fields.filter((field) => field !== id),
  );
  return listTable({
    sheet: words?.sheet ?? sheetNameFrom(list.description, key),
    about: words?.about ?? list.description ?? name,
    sources: sourcesOf(raw, list),
    sourceHeading: list.inside && 'Thuộc',
    idColumn: id && idColumnOf(key, id),
    columns,
  });
}

const idColumnOf = (key: string, id: Field): Column => ({
  heading: headingOf(key, id.path, id.description),
  note: `${noteOf(id)}; mã đã có thì không sửa`,
  role: 'key',
  kind: id.kind,
});

function columnsOf(raw: RawDossier, key: string, fields: readonly Field[]): readonly ValueColumn[] {
  const headings = distinctHeadings(
    fields.map(({path, description}) => ({
      heading: headingOf(key, path, description),
      key: path.join('.'),
    })),
  );
  return fields.map((field, index) => {
    const kind = withReferences(raw, key, field);
    return {
      heading: headings[index] ?? '',
      note: noteOf({...field, kind}),
      role: 'value',
      kind,
      path: field.path,
    };
  });
}

/** Where the items of a list are: one place, or one in each item of the list around it. */
function sourcesOf(raw: RawDossier, {part, path, inside}: FoundList): readonly ListSource[] {
  const file = fileOf(part);
  if (!inside) return [{word: '', file, list: path, items: listAt(raw[part], path)}];
  return sourcesOf(raw, inside).flatMap(({list, items = []}) =>
    items.map((item, index) => {
      const word = isRecord(item) && typeof item['id'] === 'string' ? item['id'] : `${index + 1}`;
      const here = [...list, index, ...path];
      return {word, file, list: here, items: listAt(raw[part], here)};
    }),
  );
}

const listAt = (root: unknown, path: readonly (string | number)[]) =>
  valueAt(root, path) === undefined ? undefined : itemsAt(root, path);

function narrationTable(raw: RawDossier, lists: readonly FoundList[]): Table {
  const sources = lists.map(({part, path}): ListSource => {
    const scene = sceneNarratedAt(part, path);
    const word = scene === undefined ? part : SCENE_WORDS[scene].word;
    return {word, file: fileOf(part), list: path, items: listAt(raw[part], path)};
  });
  const [first] = lists;
  const fields = first ? lineFields(first.element) : [];
  return listTable({
    ...NARRATION,
    sources,
    sourceHeading: 'Cảnh',
    columns: columnsOf(raw, 'narration', fields),
    bare: 'text',
  });
}

/** What can be said of a line: the keys of its longer form. */
function lineFields(element: Schema): readonly Field[] {
  const def = defOf(unwrap(element).schema);
  const long =
    def.type === 'union'
      ? def.options.find((option) => defOf(unwrap(option).schema).type === 'object')
      : undefined;
  const {fields} = fieldsOf(long ?? element);
  return fields.map((field) => ({...field, isOptional: field.path.join('.') !== 'text'}));
}
