import {describe, expect, test} from 'vitest';
import {z} from 'zod';
import {DOSSIER_PARTS, DOSSIER_SCHEMAS, fileOf} from '../../src/dossier/dossier';
import {defOf, type Schema, unwrap} from '../../src/dossier/json/walk-schema';
import {allLists, isNarration, makeTables} from '../../src/table/make-tables';
import {readRaw} from '../../src/table/raw-dossier';
import {fieldsOf} from '../../src/table/schema-fields';
import {sheetNameFrom, SHEETS} from '../../src/table/sheet-words';
import type {CellKind} from '../../src/table/table';
import {TEXTS} from '../fixtures/dossier';
import {LEFT_OUT} from './left-out';

const tables = makeTables(readRaw(TEXTS).raw);
const columns = tables.flatMap((table) => table.columns.map((column) => ({table, column})));

/** Every value of the schemas as `statistics.indicators.value`; list items have no step of their own. */
function leaves(schema: Schema, path: string): readonly string[] {
  const {schema: inner} = unwrap(schema);
  const def = defOf(inner);
  if (def.type === 'object')
    return Object.entries(def.shape).flatMap(([key, member]) =>
      key === '$schema' ? [] : leaves(member, `${path}.${key}`),
    );
  if (def.type === 'array') return leaves(def.element, path);
  if (def.type === 'union') return def.options.flatMap((option) => leaves(option, path));
  return [path];
}

/** Every value that some table shows, by the same name. */
function shown(): ReadonlySet<string> {
  const names = new Set<string>();
  for (const {cells} of tables.flatMap(({rows}) => rows))
    for (const {spot} of cells)
      if (spot) {
        const keys = spot.path.filter((step) => typeof step === 'string');
        names.add([spot.file.replace(/\.json$/, ''), ...keys].join('.'));
      }
  // An empty list has no rows yet; its columns show what it could hold.
  for (const list of allLists()) {
    const steps: string[] = [];
    for (let one: typeof list | undefined = list; one; one = one.inside) steps.unshift(...one.path);
    const name = [list.part, ...steps].join('.');
    const {fields} = isNarration(list) ? {fields: []} : fieldsOf(list.element);
    if (!name.startsWith('statistics.breakdowns'))
      for (const {path} of fields) names.add([name, ...path].join('.'));
    if (isNarration(list)) ['', '.text', '.optional'].forEach((end) => names.add(name + end));
  }
  return names;
}

describe('every value of the data has its place in a sheet', () => {
  const names = shown();
  test.each(DOSSIER_PARTS)('%s', (part) => {
    const missing = leaves(DOSSIER_SCHEMAS[part], part).filter(
      (name) => !names.has(name) && LEFT_OUT[name] === undefined,
    );
    expect(missing).toEqual([]);
  });

  test('files of the form are the files of the dossier', () => {
    const files = new Set(DOSSIER_PARTS.map(fileOf));
    for (const {rows} of tables)
      for (const {cells} of rows)
        for (const {spot} of cells) if (spot) expect(files).toContain(spot.file);
  });
});

describe('what Excel allows', () => {
  test('names of sheets are short, allowed and each there once', () => {
    const names = [
      ...tables.map(({sheet}) => sheet),
      ...Object.values(SHEETS).map(({sheet}) => sheet),
    ];
    for (const name of names) expect(name).toMatch(/^[^\\/?*[\]:']{1,31}$/);
    expect(new Set(tables.map(({sheet}) => sheet.toLowerCase())).size).toBe(tables.length);
  });

  test('headings are each there once in their sheet', () => {
    for (const {sheet, columns: own} of tables) {
      const headings = own.map(({heading}) => heading.toLowerCase());
      expect(new Set(headings).size, sheet).toBe(headings.length);
    }
  });

  test('a sheet without a given name is named by the schema, cut between words', () => {
    expect(sheetNameFrom('các buổi hướng dẫn, mỗi buổi một dòng', 'sessions')).toBe(
      'Các buổi hướng dẫn',
    );
    expect(sheetNameFrom(undefined, 'rows')).toBe('Rows');
    expect(sheetNameFrom('tên rất dài của một danh sách nào đó/kia', 'x')).toBe(
      'Tên rất dài của một danh sách',
    );
  });
});

describe('drop-downs', () => {
  const kinds = columns.flatMap(({table, column}) => [
    column.kind,
    ...table.rows.flatMap(({cells}) => cells.map(({kind}) => kind)),
  ]);
  const choices = kinds
    .map((kind) => (kind.type === 'lines' ? kind.item : kind))
    .filter((kind): kind is CellKind & {type: 'choice'} => kind.type === 'choice');

  test('every value of an enum has a Vietnamese word, and no two the same', () => {
    for (const {options, isOpen} of choices) {
      if (isOpen) continue;
      const bare = options.filter(({value, word}) => word === String(value) && word !== 'wifi');
      expect(bare.filter(({value}) => /^[a-z-]+$/.test(String(value)))).toEqual([]);
      expect(new Set(options.map(({word}) => word.toLowerCase())).size).toBe(options.length);
    }
    expect(choices.length).toBeGreaterThan(10);
  });

  test('the words that were exported once', () => {
    const status = columns.find(({column}) => column.heading === 'Tình trạng')?.column.kind;
    expect(status).toEqual({
      type: 'choice',
      isOpen: false,
      options: [
        {value: 'official', word: 'chính thức'},
        {value: 'sample', word: 'minh họa'},
      ],
    });
  });
});

describe('a key that a schema gains', () => {
  const list = z.strictObject({
    id: z.string().describe('mã'),
    asOf: z.iso.date().describe('số liệu tính đến ngày').optional(),
    consent: z.enum(['given', 'missing']).meta({
      description: 'sự đồng ý',
      enumDescriptions: ['đã đồng ý', 'chưa hỏi'],
    }),
    source: z.strictObject({number: z.string().max(9).describe('số văn bản')}).optional(),
    tags: z.array(z.string()).describe('các nhãn').default([]),
    people: z.array(z.strictObject({role: z.string()})).optional(),
  });

  test('is a column by itself, by its type', () => {
    const {fields, lists} = fieldsOf(list);
    expect(
      fields.map(({path, kind, isOptional}) => [path.join('.'), kind.type, isOptional]),
    ).toEqual([
      ['id', 'text', false],
      ['asOf', 'date', true],
      ['consent', 'choice', false],
      ['source.number', 'text', true],
      ['tags', 'lines', true],
    ]);
    expect(lists.map(({path}) => path.join('.'))).toEqual(['people']);
    expect(fields[2]?.kind).toMatchObject({
      options: [
        {value: 'given', word: 'đã đồng ý'},
        {value: 'missing', word: 'chưa hỏi'},
      ],
    });
  });

  test('options of a union are put together; only what all have is required', () => {
    const union = z.discriminatedUnion('type', [
      z.strictObject({type: z.literal('ring').describe('loại: vòng'), rate: z.string()}),
      z.strictObject({type: z.literal('bars'), title: z.string()}),
    ]);
    expect(
      fieldsOf(union).fields.map(({path, isOptional}) => [path.join('.'), isOptional]),
    ).toEqual([
      ['type', false],
      ['rate', true],
      ['title', true],
    ]);
    expect(fieldsOf(union).fields[0]?.kind).toMatchObject({
      options: [{value: 'ring'}, {value: 'bars'}],
    });
  });
});
