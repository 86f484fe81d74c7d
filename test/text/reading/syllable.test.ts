import {describe, expect, test} from 'vitest';
import {isSyllable} from '../../../src/text/reading/syllable';

describe('isSyllable', () => {
  test.each(
    `gì giếng gìn giữ quyên quốc quý quần nghiêng khuỷu thuở oán yêu ý uống ươm giặt quạt huých xoong ngoằn quẹo giường
     a ở ô Nguyễn PHƯỜNG ủy uỷ hóa hoá khuya tuýp`
      .split(/\s+/)
      .filter(Boolean),
  )('“%s” is one', (word) => {
    expect(isSyllable(word)).toBe(true);
  });

  test.each([
    '',
    'UBND',
    'zalo',
    'cap',
    'cách2',
    'tât',
    'wifi',
    'đ',
    'ngg',
    'hoạch̀',
    'constructor',
    'công dân',
  ])('“%s” is none', (word) => {
    expect(isSyllable(word)).toBe(false);
  });
});
