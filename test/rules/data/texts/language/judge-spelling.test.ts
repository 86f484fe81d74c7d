import {describe, expect, test} from 'vitest';
import {judgeSpelling} from '../../../../../src/rules/data/texts/language/judge-spelling';
import {COMPOUNDS} from '../../../../../src/text/compounds';

describe('judgeSpelling', () => {
  test('knows every syllable of administrative prose', () => {
    const syllables = new Set(COMPOUNDS.flatMap((phrase) => phrase.toLowerCase().split(' ')));
    const odd = [...syllables].filter((word) => judgeSpelling(word).fault !== 'none');
    expect(odd).toEqual(['zalo']);
  });

  test.each(
    `giếng gìn gì già giữa quý quyển quỳnh quốc quạ thuở khuỷu khuya khuỵa ngoằn ngoèo xoáy xoong rượu hươu nghiêng
     nguyễn huỳnh uyên uẩn oanh oách yếu yên ý ỉa ăn ơi ướt nghĩ ghế kẻ kỹ kì chuyện khuếch nguệch huênh tuýt suýt`.split(
      /\s+/,
    ),
  )('lets “%s” pass', (word) => {
    expect(judgeSpelling(word).fault).toBe('none');
  });

  test.each([
    ['nghành', 'ngành'],
    ['kủa', 'của'],
    ['cẻ', 'kẻ'],
    ['nge', 'nghe'],
    ['gế', 'ghế'],
    ['ghà', 'gà'],
  ])('mends the onset of “%s”', (word, better) => {
    expect(judgeSpelling(word)).toEqual({fault: 'syllable', better});
  });

  test.each('nguời phuơng tuởng đợc phơng biêt cac thich ngừờ bb zô năg đườg'.split(' '))(
    'refuses “%s”',
    (word) => {
      expect(judgeSpelling(word)).toMatchObject({fault: 'syllable'});
    },
  );

  test.each([
    ['hòan', 'hoàn'],
    ['qúy', 'quý'],
    ['qủa', 'quả'],
    ['gía', 'giá'],
    ['ngừơi', 'người'],
    ['trứơc', 'trước'],
    ['thúê', 'thuế'],
    ['tiêú', 'tiếu'],
    ['mứơn', 'mướn'],
    ['cuả', 'của'],
    ['thoaị', 'thoại'],
    ['chuỷên', 'chuyển'],
  ])('moves the tone mark of “%s”', (word, better) => {
    expect(judgeSpelling(word)).toEqual({fault: 'tone', better});
  });

  test.each([
    ['hòa', 'old'],
    ['hoà', 'new'],
    ['khỏe', 'old'],
    ['khoẻ', 'new'],
    ['ủy', 'old'],
    ['uỷ', 'new'],
  ] as const)('accepts “%s”, of the %s style', (word, style) => {
    expect(judgeSpelling(word)).toEqual({fault: 'none', style});
  });
});
