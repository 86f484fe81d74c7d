import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {readAloud} from '../../src/text/read-aloud';
import {spokenSyllables} from '../../src/text/spoken-syllables';
import {cpuMilliseconds} from '../base/cpu-milliseconds';
import {OFFICE} from './office-readings';
import {vietnamese} from './vietnamese';

/** A written text and the words that a presenter says for it. */
const SPOKEN: readonly (readonly [string, string])[] = [
  ['', ''],
  ['— … –', ''],
  ['Việc đầu tiên của tổ:', 'việc đầu tiên của tổ'],
  ['12 tổ dân phố', 'mười hai tổ dân phố'],
  ['10.746 thẻ', 'mười nghìn bảy trăm bốn mươi sáu thẻ'],
  ['Đề án 06,', 'đề án không sáu'],
  ['mức 2.', 'mức hai'],
  ['71,0%', 'bảy mươi mốt phẩy không phần trăm'],
  ['100%', 'một trăm phần trăm'],
  ['87,45% so với', 'tám mươi bảy phẩy bốn mươi lăm phần trăm so với'],
  ['1.234,5', 'một nghìn hai trăm ba mươi tư phẩy năm'],
  ['ngày 20/8', 'ngày hai mươi tháng tám'],
  ['ngày 05/8', 'ngày năm tháng tám'],
  ['31/7/2023', 'ba mươi mốt tháng bảy năm hai nghìn không trăm hai mươi ba'],
  ['10–12 hộ', 'mười đến mười hai hộ'],
  ['CCCD', 'căn cước công dân'],
  ['UBND phường', 'ủy ban nhân dân phường'],
  ['(VNeID)', 'vi en i đi'],
  ['mã QR,', 'mã quy a'],
  ['HTX', 'hợp tác xã'],
  ['GLTX', 'giê e lờ tê ích'],
  ['Văn hóa - xã hội', 'văn hóa xã hội'],
  ['VH-XH', 'văn hóa xã hội'],
  ['kinh tế/xã hội', 'kinh tế xã hội'],
  ['constructor', 'constructor'],
];

describe('spokenSyllables', () => {
  test.each(SPOKEN)('“%s” is said “%s”', (written, said) => {
    expect(spokenSyllables(written)).toBe(said.split(' ').filter(Boolean).length);
  });

  test('a document number is no shorter in speech than its digits and letters', () => {
    expect(spokenSyllables('146/KH-UBND')).toBeGreaterThanOrEqual(3 + 2 + 4);
  });

  test('extra spaces and line breaks say nothing', () => {
    expect(spokenSyllables('  tổ \n  dân\tphố ')).toBe(3);
  });

  /** Without numbers: those look around themselves, see the cuts below. */
  const ordinary = vietnamese(0, 12).map((text) => text.replace(/\S*\d\S*/g, 'tổ'));

  test('two texts of ordinary words together have the sum of their syllables', () => {
    fc.assert(
      fc.property(ordinary, ordinary, (a, b) => {
        expect(spokenSyllables(`${a} ${b}`)).toBe(spokenSyllables(a) + spokenSyllables(b));
      }),
    );
  });

  test.each([
    ['1', '000 000', 'a number with spaces'],
    ['2', '1/2', 'a mixed number'],
    ['5', 'm/s', 'a number and its unit'],
    ['10', '– 15', 'a range'],
    ['05', 'hộ', 'a nought before a count'],
  ])('a cut through “%s | %s” (%s) may change the count', (a, b) => {
    expect(spokenSyllables(`${a} ${b}`)).not.toBe(spokenSyllables(a) + spokenSyllables(b));
  });

  test('any text has a length, the same as that of its words', () => {
    const mixed = fc.stringMatching(/^[\d.,/%–\- aZđX]{0,40}$/);
    fc.assert(
      fc.property(fc.oneof(fc.string({unit: 'grapheme', maxLength: 40}), mixed), (text) => {
        expect(spokenSyllables(text)).toBe(
          readAloud(text).spoken.split(' ').filter(Boolean).length,
        );
      }),
    );
  });

  test('ten thousand cuts of a line are counted in less than two seconds', () => {
    const words = OFFICE.flatMap(({pairs}) => pairs.map(([written]) => written)).slice(0, 40);
    const milliseconds = cpuMilliseconds(() => {
      for (let i = 0; i < 10_000; i++) spokenSyllables(words.slice(i % 30, (i % 30) + 4).join(' '));
    });
    expect(milliseconds).toBeLessThan(2000);
  });
});
