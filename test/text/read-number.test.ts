import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {readDecimal, readDigits, readInteger} from '../../src/text/read-number';
import {NUMBER_WORDS, understandNumber} from './spoken-number';

const READINGS: readonly (readonly [number, string])[] = [
  [0, 'không'],
  [1, 'một'],
  [4, 'bốn'],
  [5, 'năm'],
  [10, 'mười'],
  [11, 'mười một'],
  [14, 'mười bốn'],
  [15, 'mười lăm'],
  [19, 'mười chín'],
  [20, 'hai mươi'],
  [21, 'hai mươi mốt'],
  [24, 'hai mươi tư'],
  [25, 'hai mươi lăm'],
  [31, 'ba mươi mốt'],
  [44, 'bốn mươi tư'],
  [55, 'năm mươi lăm'],
  [99, 'chín mươi chín'],
  [100, 'một trăm'],
  [101, 'một trăm linh một'],
  [104, 'một trăm linh bốn'],
  [105, 'một trăm linh năm'],
  [110, 'một trăm mười'],
  [111, 'một trăm mười một'],
  [115, 'một trăm mười lăm'],
  [121, 'một trăm hai mươi mốt'],
  [254, 'hai trăm năm mươi tư'],
  [505, 'năm trăm linh năm'],
  [999, 'chín trăm chín mươi chín'],
  [1000, 'một nghìn'],
  [1001, 'một nghìn không trăm linh một'],
  [1010, 'một nghìn không trăm mười'],
  [1100, 'một nghìn một trăm'],
  [2023, 'hai nghìn không trăm hai mươi ba'],
  [10_000, 'mười nghìn'],
  [10_746, 'mười nghìn bảy trăm bốn mươi sáu'],
  [12_005, 'mười hai nghìn không trăm linh năm'],
  [21_015, 'hai mươi mốt nghìn không trăm mười lăm'],
  [55_055, 'năm mươi lăm nghìn không trăm năm mươi lăm'],
  [100_000, 'một trăm nghìn'],
  [104_004, 'một trăm linh bốn nghìn không trăm linh bốn'],
  [1_000_000, 'một triệu'],
  [1_000_005, 'một triệu không trăm linh năm'],
  [1_001_000, 'một triệu không trăm linh một nghìn'],
  [2_500_000, 'hai triệu năm trăm nghìn'],
  [21_000_021, 'hai mươi mốt triệu không trăm hai mươi mốt'],
  [1_000_000_000, 'một tỷ'],
  [1_024_000_015, 'một tỷ không trăm hai mươi tư triệu không trăm mười lăm'],
  [21_000_000_000, 'hai mươi mốt tỷ'],
  [1_000_000_000_000, 'một nghìn tỷ'],
  [1_500_000_000_000, 'một nghìn năm trăm tỷ'],
  [1_005_000_000_001, 'một nghìn không trăm linh năm tỷ không trăm linh một'],
];

describe('readInteger', () => {
  test.each(READINGS)('%i is read “%s”', (value, words) => {
    expect(readInteger(value)).toBe(words);
  });

  test('no two numbers of 0 … 100.000 sound the same', () => {
    const heard = new Set<string>();
    for (let value = 0; value <= 100_000; value++) heard.add(readInteger(value));
    expect(heard.size).toBe(100_001);
  });

  const anyNumber = fc.oneof(
    fc.integer({min: 0, max: 1e12}),
    fc.integer({min: 0, max: 10_000}),
    // Many noughts, where the rules are: 1.000.005, 20.000.100.000
    fc
      .array(fc.constantFrom('0', '0', '0', '1', '4', '5', '7'), {minLength: 1, maxLength: 12})
      .map((digits) => Number(digits.join(''))),
  );

  test('a listener understands every number of 0 … 10^12 from its words alone', () => {
    fc.assert(
      fc.property(anyNumber, (value) => {
        expect(understandNumber(readInteger(value))).toBe(value);
      }),
      {numRuns: 5000},
    );
  });

  test.each([0, 1e12, 1e12 - 1, 1e9, 1e9 - 1, 1e6, 1e6 - 1, 1e3 - 1])('and %d too', (value) => {
    expect(understandNumber(readInteger(value))).toBe(value);
  });

  test('says known syllables only, one space between, “tỷ” at most once', () => {
    fc.assert(
      fc.property(anyNumber, (value) => {
        const words = readInteger(value).split(' ');
        expect(words.filter((word) => !NUMBER_WORDS.has(word))).toEqual([]);
        expect(words.filter((word) => word === 'tỷ').length).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('a number of three digits has at most five syllables; nothing is longer than its digits allow', () => {
    fc.assert(
      fc.property(anyNumber, (value) => {
        const groups = Math.ceil(String(value).length / 3);
        expect(readInteger(value).split(' ').length).toBeLessThanOrEqual(6 * groups);
      }),
    );
  });

  test('the south says lẻ and ngàn, and nothing else otherwise', () => {
    const southern = {emptyTen: 'lẻ', thousand: 'ngàn'} as const;
    expect(readInteger(1_005_105, southern)).toBe(
      'một triệu không trăm lẻ năm ngàn một trăm lẻ năm',
    );
    fc.assert(
      fc.property(anyNumber, (value) => {
        const northern = readInteger(value).replaceAll('linh', 'lẻ').replaceAll('nghìn', 'ngàn');
        expect(readInteger(value, southern)).toBe(northern);
      }),
    );
  });

  test.each([-1, 0.5, 1e15, NaN, Infinity])('refuses %d', (value) => {
    expect(() => readInteger(value)).toThrow(RangeError);
  });
});

test('readDigits reads codes digit by digit', () => {
  expect(readDigits('06')).toBe('không sáu');
  expect(readDigits('0123456789')).toBe('không một hai ba bốn năm sáu bảy tám chín');
});

test.each([
  ['3', 'ba'],
  ['1.234,5', 'một nghìn hai trăm ba mươi tư phẩy năm'],
  ['0,05', 'không phẩy không năm'],
  ['3,14159', 'ba phẩy một bốn một năm chín'],
  ['2,0', 'hai phẩy không'],
])('readDecimal reads “%s” as “%s”', (written, spoken) => {
  expect(readDecimal(written)).toBe(spoken);
});
