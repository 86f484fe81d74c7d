import {expect, test} from 'vitest';
import {listTable, type ValueColumn} from '../../src/table/list-table';
import {mergeEdits} from '../../src/table/merge-json';
import {rowKey} from '../../src/table/table';

/** Lists inside items, as the people in each photo are: one photo has two, one none yet. */
const data = {
  assets: [{id: 'anh-1', people: [{who: 'chủ sạp'}, {who: 'khách', count: 3}]}, {id: 'anh-2'}],
};
const text = `${JSON.stringify(data, null, 2)}\n`;

const column = (key: string): ValueColumn => ({
  heading: key,
  note: '',
  role: 'value',
  kind: {type: 'text'},
  path: [key],
});
const table = listTable({
  sheet: 'Người trong hình',
  about: '',
  sourceHeading: 'Thuộc',
  sources: data.assets.map(({id, people}, index) => ({
    word: id,
    file: 'media.json',
    list: ['assets', index, 'people'],
    items: people,
  })),
  columns: [column('who'), column('count')],
});

test('rows of several lists, known by their list and number', () => {
  expect(table.rows.map(({key}) => key)).toEqual([rowKey(['anh-1', '1']), rowKey(['anh-1', '2'])]);
  expect(table.columns.map(({heading, role}) => [heading, role])).toEqual([
    ['Thuộc', 'key'],
    ['Dòng', 'key'],
    ['who', 'value'],
    ['count', 'value'],
  ]);
  expect(table.rows[1]?.cells[3]).toMatchObject({
    value: 3,
    spot: {file: 'media.json', path: ['assets', 0, 'people', 1, 'count']},
  });
});

test('new rows go to their list, which is made where it is not there yet', () => {
  const edits = table.edits({
    changed: [{row: 1, sheetRow: 4, cells: [{column: 3, value: 4}]}],
    added: [
      {after: 0, values: ['anh-1', '', 'trẻ em', undefined], sheetRow: 5},
      {after: 1, values: ['anh-2', '', 'cán bộ', undefined], sheetRow: 6},
    ],
    removed: [0],
  });
  expect(JSON.parse(mergeEdits(text, edits))).toEqual({
    assets: [
      {id: 'anh-1', people: [{who: 'trẻ em'}, {who: 'khách', count: 4}]},
      {id: 'anh-2', people: [{who: 'cán bộ'}]},
    ],
  });
});
