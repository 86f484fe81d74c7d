import {describe, expect, test} from 'vitest';
import {parseLine} from '../../src/script/parse-line';

describe('parseLine', () => {
  test('ties each mark to the syllable that follows it', () => {
    expect(parseLine('a.1', '[[loa]] Loa phát bản tin, [[mang]] mạng đưa tin.')).toEqual({
      id: 'a.1',
      text: 'Loa phát bản tin, mạng đưa tin.',
      spoken: 'loa phát bản tin mạng đưa tin',
      syllables: 7,
      marks: [
        {name: 'loa', atSyllable: 0},
        {name: 'mang', atSyllable: 4},
      ],
    });
  });

  test('counts syllables as they are spoken, not written', () => {
    expect(parseLine('a', 'Đề án 06, [[x]] xong').marks).toEqual([{name: 'x', atSyllable: 4}]);
  });

  test.each([
    'từ [[x]] sau',
    'từ[[x]] sau',
    'từ [[x]]sau',
    ' từ  [[x]]  sau ',
    'từ [[y]] [[x]] sau',
    '[[x]]từ sau',
    'từ sau [[x]]',
  ])('“%s” reads “từ sau”', (raw) => {
    expect(parseLine('a', raw).text).toBe('từ sau');
  });

  test('a mark at the end stands after the last syllable', () => {
    expect(parseLine('a', 'một hai [[x]]').marks).toEqual([{name: 'x', atSyllable: 2}]);
  });

  test('no marks, no change', () => {
    expect(parseLine('a', 'Bước nào có dân cùng đi.')).toEqual({
      id: 'a',
      text: 'Bước nào có dân cùng đi.',
      spoken: 'bước nào có dân cùng đi',
      syllables: 6,
      marks: [],
    });
  });
});
