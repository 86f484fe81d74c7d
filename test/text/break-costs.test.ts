import {describe, expect, test} from 'vitest';
import {breakCosts, FORBIDDEN_BREAK, glossaryWith, JOINT_BREAK} from '../../src/text/break-costs';
import {COMPOUNDS} from '../../src/text/compounds';

/** Shows where a text may break: “·” where meaning forbids it, “|” where it may. */
const marked = (text: string, terms: readonly string[] = []): string => {
  const words = text.split(' ');
  const costs = breakCosts(words, glossaryWith(terms));
  return words.reduce(
    (shown, word, i) => `${shown}${(costs[i - 1] ?? 0) >= JOINT_BREAK ? '·' : '|'}${word}`,
  );
};
const costAfter = (text: string, word: string): number => {
  const words = text.split(' ');
  const cost = breakCosts(words)[words.indexOf(word)];
  if (cost === undefined) throw new Error(`no gap after “${word}”`);
  return cost;
};

describe('breakCosts keeps together', () => {
  test.each([
    ['12 tổ dân phố', '12·tổ·dân·phố'],
    ['mức 2', 'mức·2'],
    ['Đề án 06', 'Đề·án·06'],
    ['ngày 20/8', 'ngày·20/8'],
    ['Tổ dân phố 7', 'Tổ·dân·phố·7'],
    ['10.746 thẻ', '10.746·thẻ'],
    ['87,4% hộ', '87,4%·hộ'],
    ['từ đủ 14 tuổi', 'từ|đủ|14·tuổi'],
    ['bác Nguyễn Văn An', 'bác·Nguyễn·Văn·An'],
    ['phường Trương Quang Trọng', 'phường·Trương·Quang·Trọng'],
    ['sông Trà Khúc', 'sông·Trà·Khúc'],
    ['chuyển đổi số', 'chuyển·đổi·số'],
    ['sàn thương mại điện tử', 'sàn·thương·mại·điện·tử'],
    ['căn cước công dân', 'căn·cước·công·dân'],
    ['“chuyển đổi số”', '“chuyển·đổi·số”'],
  ])('%s', (text, shown) => {
    expect(marked(text)).toBe(shown);
  });

  test('names of the dossier, whatever their case', () => {
    expect(marked('ở chợ phiên xóm lưới sáng nay')).toContain('phiên|xóm');
    expect(marked('ở chợ phiên xóm lưới sáng nay', ['Phiên Xóm Lưới'])).toContain(
      'phiên·xóm·lưới|',
    );
  });

  test.each(COMPOUNDS.filter((word) => word.split(' ').length <= 6))('“%s”', (compound) => {
    const words = compound.split(' ');
    expect(breakCosts(words).every((cost) => cost >= JOINT_BREAK)).toBe(true);
  });

  test('a long term costs less at its joint than inside its words', () => {
    expect(breakCosts('dịch vụ công trực tuyến'.split(' '))).toEqual([
      FORBIDDEN_BREAK,
      FORBIDDEN_BREAK,
      JOINT_BREAK,
      FORBIDDEN_BREAK,
    ]);
  });

  test('no built-in compound is longer than the search looks', () => {
    expect(COMPOUNDS.filter((word) => word.split(' ').length > 6)).toEqual([]);
  });
});

describe('breakCosts prefers', () => {
  test('the end of a sentence or phrase to any other place, even between capitals and numbers', () => {
    expect(costAfter('Hàng thật, ảnh thật', 'thật,')).toBeLessThanOrEqual(1);
    expect(costAfter('tổ đi cùng. Bác vui', 'cùng.')).toBe(0);
    expect(costAfter('năm 2023, bà con', '2023,')).toBeLessThanOrEqual(1);
  });

  test('before a preposition to after it', () => {
    const text = 'nộp hồ sơ của mình';
    expect(costAfter(text, 'sơ')).toBeLessThan(costAfter(text, 'của'));
  });

  test('no punctuation inside a compound', () => {
    expect(marked('đủ dịch vụ, công dân')).toBe('đủ|dịch·vụ,|công·dân');
  });

  test('one cost for each gap', () => {
    expect(breakCosts([])).toEqual([]);
    expect(breakCosts(['tổ'])).toEqual([]);
    expect(breakCosts(['tổ', 'dân', 'phố'])).toHaveLength(2);
  });
});
