import {readdirSync, readFileSync} from 'node:fs';
import {afterEach, describe, expect, test, vi} from 'vitest';
import {formatDate} from '../../src/text/format-date';
import {formatNumber, formatPercent} from '../../src/text/format-number';
import {readAloud} from '../../src/text/read-aloud';

const refused = (): never => {
  throw new Error('asks the ICU data of Node, which a small build does not have');
};

/** A Node that knows no language: whatever needs one fails. */
const withoutIcu = <T>(work: () => T): T => {
  vi.stubGlobal('Intl', undefined);
  const spies = [
    vi.spyOn(Number.prototype, 'toLocaleString').mockImplementation(refused),
    vi.spyOn(Date.prototype, 'toLocaleString').mockImplementation(refused),
    vi.spyOn(Date.prototype, 'toLocaleDateString').mockImplementation(refused),
    vi.spyOn(String.prototype, 'localeCompare').mockImplementation(refused),
    vi.spyOn(String.prototype, 'toLocaleUpperCase').mockImplementation(refused),
  ];
  try {
    return work();
  } finally {
    for (const spy of spies) spy.mockRestore();
    vi.unstubAllGlobals();
  }
};

describe('written forms do not depend on the languages that Node knows', () => {
  afterEach(() => vi.unstubAllGlobals());

  test.each([
    [1234567.8, 1, '1.234.567,8'],
    [10746, 0, '10.746'],
    [-0.05, 2, '−0,05'],
    [999, 0, '999'],
  ])('formats %d', (value, decimals, written) => {
    expect(withoutIcu(() => formatNumber(value, decimals))).toBe(written);
  });

  test('formats rates and dates, and reads them', () => {
    expect(withoutIcu(() => formatPercent(74.72))).toBe('74,7%');
    expect(withoutIcu(() => ['2023-08-05', '2023-02-20'].map(formatDate))).toEqual([
      '05/8/2023',
      '20/02/2023',
    ]);
    expect(withoutIcu(() => readAloud('Đạt 74,7%').spoken)).toBe(
      'đạt bảy mươi tư phẩy bảy phần trăm',
    );
  });

  test('no source of the texts needs a language', () => {
    const folder = new URL('../../src/', import.meta.url);
    const asking = (readdirSync(folder, {recursive: true}) as string[])
      .filter((name) => /^(?:text|dossier|script|timeline|sound)[\\/].*\.ts$/.test(name))
      .filter((name) =>
        /toLocale(?:Date|Time)?String|Intl\.(?:NumberFormat|DateTimeFormat|Collator)/.test(
          readFileSync(new URL(name, folder), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, ''),
        ),
      );
    expect(asking).toEqual([]);
  });
});
