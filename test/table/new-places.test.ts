import fc from 'fast-check';
import {expect, test} from 'vitest';
import {mergeEdits} from '../../src/table/merge-json';
import {type Insert, newPlaces} from '../../src/table/new-places';
import type {Edit} from '../../src/table/table';

const file = 'x.json';

test('places are where the merged text has them', () => {
  fc.assert(
    fc.property(
      fc.nat(6),
      fc.array(fc.nat(6), {maxLength: 5}),
      fc.uniqueArray(fc.nat(5), {maxLength: 6}),
      (length, inserts, drops) => {
        const list = Array.from({length}, (_, index) => `cũ ${index}`);
        const edits: Edit[] = [
          ...inserts.map((before, index): Insert & {file: string} => ({
            file,
            kind: 'insert',
            list: ['a'],
            before: Math.min(before, length),
            value: `mới ${index}`,
            sheetRow: 0,
          })),
          ...drops
            .filter((index) => index < length)
            .map((index): Edit => ({file, kind: 'drop', list: ['a'], index})),
        ];
        const {a} = JSON.parse(mergeEdits(JSON.stringify({a: list}), edits)) as {a: string[]};
        const places = newPlaces(file, edits);
        for (const [index, item] of list.entries())
          if (!drops.includes(index)) expect(a[Number(places.moved(['a', index])[1])]).toBe(item);
        for (const edit of edits)
          if (edit.kind === 'insert') expect(a[Number(places.ofInsert(edit)[1])]).toBe(edit.value);
      },
    ),
  );
});

test('other lists and files stay where they are', () => {
  const edits: Edit[] = [{file, kind: 'drop', list: ['a'], index: 0}];
  expect(newPlaces(file, edits).moved(['b', 3, 'x'])).toEqual(['b', 3, 'x']);
  expect(newPlaces('y.json', edits).moved(['a', 3])).toEqual(['a', 3]);
});
