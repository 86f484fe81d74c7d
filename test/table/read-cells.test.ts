import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {readDate} from '../../src/table/read-date';
import {readNumber, readNumberText} from '../../src/table/read-number';
import {readValue} from '../../src/table/read-value';
import type {CellKind} from '../../src/table/table';
import {cellRef, columnLetters, placeOfRef} from '../../src/table/xlsx/cell-ref';
import {dateOfSerial} from '../../src/table/xlsx/date-serial';
import {formatNumber} from '../../src/text/format-number';

const ANY = undefined;

describe('numbers stored as text', () => {
  test.each([
    ['1234', 0, 1234],
    ['1.234', 0, 1234],
    ['1 234', 0, 1234],
    [' 1\u00a0234 ', 0, 1234],
    ['1.234.567', ANY, 1234567],
    ['1.234.567,8', ANY, 1234567.8],
    ['0,5', ANY, 0.5],
    ['12,34', 2, 12.34],
    ['-5', ANY, -5],
    ['−5', ANY, -5],
    ['007', 0, 7],
  ])('%s with %s decimals is %d', (text, decimals, value) => {
    expect(readNumberText(text, decimals)).toMatchObject({value});
  });

  test.each([
    ['1.234', ANY, 'kiểu Việt Nam là 1234, kiểu nước ngoài là 1,234'],
    ['1,234', ANY, 'kiểu Việt Nam là 1,234, kiểu nước ngoài là 1234'],
    ['1,234', 0, 'kiểu Việt Nam là 1,234, kiểu nước ngoài là 1234'],
    ['12.345', 3, 'kiểu Việt Nam là 12345, kiểu nước ngoài là 12,345'],
    ['1,234,567', 0, 'gõ 1234567'],
    ['1,234.5', ANY, 'gõ 1234,5'],
    ['10.5', ANY, 'gõ 10,5'],
    ['1,5', 0, 'số nguyên'],
    ['1.23.4', ANY, 'phải là số'],
    ['1234 người', ANY, 'phải là số'],
    ['—', ANY, 'phải là số'],
    ['1e5', ANY, 'phải là số'],
    ['1234567890123456', ANY, '15 chữ số'],
  ])('%s with %s decimals is refused: %s', (text, decimals, words) => {
    expect(readNumberText(text, decimals)).toMatchObject({
      problem: expect.stringContaining(words) as unknown,
    });
  });

  test('every count as this project writes it is read as itself', () => {
    fc.assert(
      fc.property(fc.nat(999_999_999), (value) => {
        expect(readNumberText(formatNumber(value), 0)).toMatchObject({value});
      }),
    );
  });
});

test('numbers of Excel: crumbs are brushed off, too many digits refused', () => {
  expect(readNumber(0.1 + 0.2, ANY)).toEqual({value: 0.3});
  expect(readNumber(999_999_999_999_999, 0)).toEqual({value: 999_999_999_999_999});
  expect(readNumber(1e15, 0)).toHaveProperty('problem');
  expect(readNumber(10.746, 0)).toMatchObject({
    problem: expect.stringContaining('gõ 10746') as unknown,
  });
});

describe('dates', () => {
  test.each([
    ['05/8/2023', '2023-08-05'],
    ['5-8-2023', '2023-08-05'],
    ['5.8.2023', '2023-08-05'],
    ['2023-08-05', '2023-08-05'],
    ['ngày 5 tháng 8 năm 2023', '2023-08-05'],
    ['29/02/2024', '2024-02-29'],
  ])('%s is %s', (text, value) => {
    expect(readDate(text)).toEqual({value});
  });

  test.each(['8/15/2023', '30/02/2023', '5/8/23', 'tháng 8/2023', '2023', '2023/08/05'])(
    '%s is refused',
    (text) => {
      expect(readDate(text)).toHaveProperty('problem');
    },
  );

  test.each([
    [45139, false, '2023-08-01'],
    [45139.75, false, '2023-08-01'],
    [43677, true, '2023-08-01'],
    [61, false, '1900-03-01'],
    [60, false, undefined],
    [0, true, '1904-01-01'],
    [-1, true, undefined],
    [9e9, false, undefined],
  ])('day %d (1904: %s) is %s', (serial, is1904, date) => {
    expect(dateOfSerial(serial, is1904)).toBe(date);
  });
});

describe('cells by what their column may hold', () => {
  const choice: CellKind = {
    type: 'choice',
    isOpen: false,
    options: [
      {value: true, word: 'Có'},
      {value: false, word: 'Không'},
    ],
  };
  test.each<[string, Parameters<typeof readValue>[0], CellKind, unknown]>([
    ['TRUE as a word', {type: 'truth', isTrue: true}, choice, {value: true}],
    ['a word in capitals', {type: 'text', text: ' KHÔNG '}, choice, {value: false}],
    [
      'a number in a text column',
      {type: 'number', number: 146, written: '146'},
      {type: 'text'},
      {value: '146', note: 'ô là số, đọc là chữ “146”'},
    ],
    [
      'lines',
      {type: 'text', text: ' a \n\n b'},
      {type: 'lines', item: {type: 'text'}},
      {value: ['a', 'b']},
    ],
    [
      'lines of words',
      {type: 'text', text: 'Có\nKhông'},
      {type: 'lines', item: choice},
      {value: [true, false]},
    ],
    ['only spaces', {type: 'text', text: ' \u00a0 '}, {type: 'text'}, {value: undefined}],
    [
      'a name that the list does not know',
      {type: 'text', text: 'Thẻ (CCCD)'},
      {...choice, isOpen: true},
      {value: 'CCCD'},
    ],
  ])('%s', (_, content, kind, expected) => {
    expect(readValue(content, kind, false)).toEqual(expected);
  });

  test.each<[string, Parameters<typeof readValue>[0], CellKind]>([
    ['TRUE in a number column', {type: 'truth', isTrue: true}, {type: 'number', decimals: 0}],
    ['a wrong word among lines', {type: 'text', text: 'Có\nChưa'}, {type: 'lines', item: choice}],
    ['an error', {type: 'error', code: '#REF!'}, {type: 'text'}],
  ])('%s is refused', (_, content, kind) => {
    expect(readValue(content, kind, false)).toHaveProperty('problem');
  });
});

test('cells have the names that Excel gives them', () => {
  expect([1, 26, 27, 702, 703, 16384].map(columnLetters)).toEqual([
    'A',
    'Z',
    'AA',
    'ZZ',
    'AAA',
    'XFD',
  ]);
  fc.assert(
    fc.property(
      fc.integer({min: 1, max: 16384}),
      fc.integer({min: 1, max: 1048576}),
      (column, row) => {
        expect(placeOfRef(cellRef({row, column}))).toEqual({row, column});
      },
    ),
  );
  for (const ref of ['XFE1', 'A1048577', 'A0', '1A', '', 'a1'])
    expect(placeOfRef(ref)).toBeUndefined();
});
