import {describe, expect, test} from 'vitest';
import {formatDate} from '../../src/text/format-date';
import {formatNumber, formatPercent} from '../../src/text/format-number';
import {countGraphemes} from '../../src/text/graphemes';

describe('formatNumber', () => {
  test.each([
    [0, 0, '0'],
    [999, 0, '999'],
    [1000, 0, '1.000'],
    [10_746, 0, '10.746'],
    [1_234_567, 0, '1.234.567'],
    [1_234_567.8, 1, '1.234.567,8'],
    [100_000, 2, '100.000,00'],
    [0.05, 2, '0,05'],
    [-1234, 0, '−1.234'],
  ])('%d with %i decimals is “%s”', (value, decimals, text) => {
    expect(formatNumber(value, decimals)).toBe(text);
  });

  test.each([
    [0.5, 0, '1'],
    [2.5, 0, '3'],
    [-2.5, 0, '−3'],
    [0.25, 1, '0,3'],
    [1.005, 2, '1,01'],
    [8.345, 2, '8,35'],
    [99.95, 1, '100,0'],
    [999.5, 0, '1.000'],
    [0.4999, 0, '0'],
  ])('rounds half away from zero: %d with %i decimals is “%s”', (value, decimals, text) => {
    expect(formatNumber(value, decimals)).toBe(text);
  });

  test('nothing is never negative', () => {
    expect(formatNumber(-0)).toBe('0');
    expect(formatNumber(-0.4)).toBe('0');
    expect(formatNumber(-0.04, 1)).toBe('0,0');
  });

  test('a percentage keeps its sign close', () => {
    expect(formatPercent((8156 / 11480) * 100)).toBe('71,0%');
    expect(formatPercent(104.25, 1)).toBe('104,3%');
    expect(formatPercent(100, 0)).toBe('100%');
  });
});

describe('formatDate follows Nghị định 30/2020/NĐ-CP', () => {
  test.each([
    ['2023-08-05', '05/8/2023'],
    ['2023-08-20', '20/8/2023'],
    ['2023-02-05', '05/02/2023'],
    ['2023-01-31', '31/01/2023'],
    ['2023-03-01', '01/3/2023'],
    ['2023-12-10', '10/12/2023'],
  ])('%s is “%s”', (iso, text) => {
    expect(formatDate(iso)).toBe(text);
  });
});

describe('countGraphemes', () => {
  test.each([
    ['', 0],
    ['Tổ trưởng', 9],
    ['“Đề án 06”', 10],
    ['Ấ'.normalize('NFD'), 1],
    ['👩‍🌾', 1],
  ])('“%s” has %i letters', (text, count) => {
    expect(countGraphemes(text)).toBe(count);
  });
});
