import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {readAloud} from '../../src/text/read-aloud';
import {spokenSyllables} from '../../src/text/spoken-syllables';

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
  ['Văn hóa - xã hội', 'văn hóa xã hội'],
  ['VH-XH', 'văn hóa xã hội'],
  ['kinh tế/xã hội', 'kinh tế xã hội'],
  ['constructor', 'constructor'],
];

describe('spokenSyllables', () => {
  test.each(SPOKEN)('“%s” is said “%s”', (written, said) => {
    expect(spokenSyllables(written)).toBe(said.split(' ').filter(Boolean).length);
    expect(readAloud(written).spoken).toBe(said);
  });

  test('a document number is no shorter in speech than its digits and letters', () => {
    expect(spokenSyllables('146/KH-UBND')).toBeGreaterThanOrEqual(3 + 2 + 4);
  });

  test('extra spaces and line breaks say nothing', () => {
    expect(spokenSyllables('  tổ \n  dân\tphố ')).toBe(3);
  });

  test('any text has a length; two texts together have the sum of theirs', () => {
    const text = fc.string({unit: 'grapheme', maxLength: 40});
    const digits = fc.stringMatching(/^[\d.,/%–-]{1,40}$/);
    const piece = fc.oneof(text, digits);
    fc.assert(
      fc.property(piece, piece, (a, b) => {
        expect(spokenSyllables(`${a} ${b}`)).toBe(spokenSyllables(a) + spokenSyllables(b));
      }),
    );
  });
});
