import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {isMergeable, mergeEdits} from '../../src/table/merge-json';
import type {Edit} from '../../src/table/table';
import {diffEdits, isSame, withValues} from '../../src/table/value-edits';

const file = 'x.json';
const set = (path: (string | number)[], value: unknown): Edit => ({file, kind: 'set', path, value});
const drop = (index: number): Edit => ({file, kind: 'drop', list: ['a'], index});
const insert = (before: number, value: unknown): Edit => ({
  file,
  kind: 'insert',
  list: ['a'],
  before,
  value,
  sheetRow: 0,
});

describe('changes of a JSON text', () => {
  test.each<[string, string, Edit[], string]>([
    ['a value', '{"a": 1, /* x */ "b": 2}', [set(['b'], 3)], '{"a": 1, /* x */ "b": 3}'],
    ['a new key', '{"a": 1}', [set(['b'], 'x')], '{"a": 1, "b": "x"}'],
    ['a new key, spread', '{\r\n\t"a": 1\r\n}', [set(['b'], 2)], '{\r\n\t"a": 1,\r\n\t"b": 2\r\n}'],
    ['a first key', '{"a": {}}', [set(['a', 'b'], 2)], '{"a": {\n  "b": 2\n}}'],
    ['two new keys', '{"a": 1}', [set(['b'], 2), set(['c'], 3)], '{"a": 1, "b": 2, "c": 3}'],
    ['a key gone', '{"a": 1, "b": 2}', [{file, kind: 'unset', path: ['a']}], '{"b": 2}'],
    ['a last key gone', '{"a": 1, "b": 2}', [{file, kind: 'unset', path: ['b']}], '{"a": 1}'],
    [
      'a key gone, one come',
      '{"a": 1, "b": 2}',
      [{file, kind: 'unset', path: ['b']}, set(['c'], 3)],
      '{"a": 1, "c": 3}',
    ],
    ['an item', '{"a": [1, 2]}', [insert(1, 9)], '{"a": [1, 9, 2]}'],
    ['a first item', '{"a": [1, 2]}', [insert(0, 9)], '{"a": [9, 1, 2]}'],
    ['a last item after a comma', '{"a": [1, 2,]}', [insert(2, 9)], '{"a": [1, 2, 9,]}'],
    [
      'items into an empty list',
      '{"a": []}',
      [insert(0, 8), insert(0, 9)],
      '{"a": [\n  8,\n  9\n]}',
    ],
    ['an item for each', '{"a": [1, 2]}', [drop(0), drop(1), insert(1, 8)], '{"a": [8]}'],
    ['all items gone', '{"a": [1, 2]}', [drop(0), drop(1)], '{"a": []}'],
    ['first, last', '{"a": [1, 2, 3, 4]}', [drop(0), drop(3)], '{"a": [2, 3]}'],
    [
      'a value and an item beside it',
      '{"a": [1, 2]}',
      [set(['a', 0], 7), insert(0, 6)],
      '{"a": [6, 7, 2]}',
    ],
    ['a BOM', '\ufeff{"a": 1}', [set(['a'], 2)], '\ufeff{"a": 2}'],
    ['nothing', ' { "a" :1 } ', [], ' { "a" :1 } '],
  ])('%s', (_, text, edits, expected) => {
    expect(mergeEdits(text, edits)).toBe(expected);
  });

  test('the last of two equal keys is the one that is read', () => {
    expect(mergeEdits('{"a": 1, "a": 2}', [set(['a'], 3)])).toBe('{"a": 1, "a": 3}');
  });

  test('an item is laid out as the one above it', () => {
    const text = '{\n  "a": [\n    {"id": 1},\n    {\n      "id": 2\n    }\n  ]\n}\n';
    expect(mergeEdits(text, [insert(2, {id: 3, of: [1]})])).toBe(
      text.replace('    }\n  ]', '    },\n    {\n      "id": 3,\n      "of": [1]\n    }\n  ]'),
    );
  });

  test('whatever the changes of a list: the value is the one that was meant, the rest keeps its bytes', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.nat(99), fc.record({id: fc.nat(9)})), {maxLength: 6}),
        fc.array(fc.tuple(fc.nat(6), fc.oneof(fc.nat(99), fc.record({new: fc.nat(9)}))), {
          maxLength: 4,
        }),
        fc.uniqueArray(fc.nat(5), {maxLength: 6}),
        fc.constantFrom(0, 2, 4),
        (list, inserts, drops, space) => {
          const text = `// trước\n${JSON.stringify({a: list, z: 'cuối'}, null, space)}\n// sau`;
          const edits = [
            ...drops.filter((index) => index < list.length).map(drop),
            ...inserts.map(([before, value]) => insert(Math.min(before, list.length), value)),
          ];
          const expected = [...list, undefined].flatMap((item, index) => [
            ...inserts.flatMap(([before, value]) =>
              Math.min(before, list.length) === index ? [value] : [],
            ),
            ...(index === list.length || drops.includes(index) ? [] : [item]),
          ]);
          const merged = mergeEdits(text, edits);
          expect(merged.startsWith('// trước\n') && merged.endsWith('\n// sau')).toBe(true);
          expect(JSON.parse(merged.slice(9, -7))).toEqual({a: expected, z: 'cuối'});
        },
      ),
    );
  });

  test('the smallest changes that make one object of another make it in the text too', () => {
    const object = fc.dictionary(
      fc.constantFrom('a', 'b', 'c', 'd'),
      fc.oneof(fc.nat(9), fc.string(), fc.dictionary(fc.constantFrom('x', 'y'), fc.nat(9))),
    );
    fc.assert(
      fc.property(object, object, fc.constantFrom(0, 2), (before, after, space) => {
        const edits = diffEdits({file, path: [], before, after});
        const merged = mergeEdits(JSON.stringify(before, null, space), edits);
        expect(isSame(JSON.parse(merged), after)).toBe(true);
        expect(diffEdits({file, path: [], before: after, after})).toEqual([]);
      }),
    );
  });

  test('values by their path; what is left empty goes too', () => {
    const item = {a: 1, source: {number: 'x'}};
    expect(withValues(item, [{path: ['source', 'number'], value: undefined}])).toEqual({a: 1});
    expect(withValues(item, [{path: ['b', 'c'], value: 2}])).toEqual({...item, b: {c: 2}});
  });

  test('what is not strict JSON is not merged into', () => {
    expect(isMergeable('{"a": 1,}')).toBe(true);
    expect(isMergeable('{"a": “1”}')).toBe(false);
    expect(isMergeable('')).toBe(false);
  });
});
