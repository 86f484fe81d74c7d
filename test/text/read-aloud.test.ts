import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {lexiconWith} from '../../src/text/lexicon';
import {readAloud, speechText} from '../../src/text/read-aloud';
import {BUILT_IN_LEXICON} from '../../src/text/reading/built-in-lexicon';
import {OFFICE} from './office-readings';
import {PUBLISHED} from './published-readings';
import {vietnamese} from './vietnamese';

const pairsOf = (groups: typeof PUBLISHED) => groups.flatMap(({pairs}) => pairs);

describe.each([...PUBLISHED, ...OFFICE])('$source', ({pairs}) => {
  test.each(pairs)('“%s” is said “%s”', (written, spoken) => {
    expect(readAloud(written).spoken).toBe(spoken);
  });
});

test('there are at least 300 pairs, no two alike, half of them published', () => {
  const published = pairsOf(PUBLISHED);
  const all = [...published, ...pairsOf(OFFICE)];
  expect(new Set(all.map(([written]) => written)).size).toBe(all.length);
  expect(all.length).toBeGreaterThanOrEqual(300);
  expect(published.length * 2).toBeGreaterThanOrEqual(all.length);
});

test('letters with their marks apart (NFD) are read like those with them together', () => {
  for (const [written, spoken] of [...pairsOf(PUBLISHED), ...pairsOf(OFFICE)])
    expect(readAloud(written.normalize('NFD')).spoken).toBe(spoken);
});

test('numbers with dots between thousands are read as their words', () => {
  fc.assert(
    fc.property(fc.integer({min: 0, max: 1e12}), (value) => {
      const written = String(value).replace(/\B(?=(\d{3})+$)/g, '.');
      expect(readAloud(`có ${written} hộ`).spoken).toBe(`có ${readAloud(written).spoken} hộ`);
      expect(readAloud(`${written} hộ`).unknown).toEqual([]);
    }),
  );
});

describe('words', () => {
  test('each token of the text has its words; a dash and the rest of a spaced number say nothing', () => {
    expect(readAloud('Văn hóa - xã hội: 1 000 000 đồng').words).toEqual([
      {written: 'Văn', spoken: 'văn', syllables: 1},
      {written: 'hóa', spoken: 'hóa', syllables: 1},
      {written: '-', spoken: '', syllables: 0},
      {written: 'xã', spoken: 'xã', syllables: 1},
      {written: 'hội:', spoken: 'hội', syllables: 1},
      {written: '1', spoken: 'một triệu', syllables: 2},
      {written: '000', spoken: '', syllables: 0},
      {written: '000', spoken: '', syllables: 0},
      {written: 'đồng', spoken: 'đồng', syllables: 1},
    ]);
  });

  const office = fc
    .array(fc.constantFrom(...pairsOf(OFFICE).map(([written]) => written)), {maxLength: 4})
    .map((lines) => lines.join(' '));
  const anything = fc.oneof(
    fc.string({unit: 'grapheme', maxLength: 40}),
    fc.stringMatching(/^[\d.,:/%–\- xhđmAIVX+₫()]{0,40}$/),
    vietnamese(0, 20),
    office,
  );

  test('whatever the text: tokens as written, words in small letters, one space between, no marks', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const {words, spoken} = readAloud(text);
        expect(words.map(({written}) => written)).toEqual(
          text.normalize('NFC').split(/\s+/).filter(Boolean),
        );
        expect(words.flatMap((word) => word.spoken || []).join(' ')).toBe(spoken);
        expect(spoken).toMatch(/^(?:[\p{L}\p{M}]+(?: [\p{L}\p{M}]+)*)?$/u);
        expect(spoken).toBe(spoken.toLowerCase());
        for (const word of words)
          expect(word.syllables).toBe(word.spoken.split(' ').filter(Boolean).length);
      }),
      {numRuns: 2000, examples: [['0/AI0I'], ['12/AB3C-4D']]}, // Digits within a document's sign.
    );
  });

  test('whatever the text, an engine is given the same words', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const speech = speechText(text);
        expect(speech.replace(/[,.?!]/g, '')).toBe(readAloud(text).spoken);
        expect(speech).not.toMatch(/[,.?!]{2}|^[,.?!]|\s[,.?!]/);
      }),
      {numRuns: 2000},
    );
  });

  test('a Roman numeral that runs into a digit is no number of it', () => {
    expect(readAloud('X/0I. :').spoken).toBe('mười không i');
  });
});

describe('unknown', () => {
  test.each([
    ['Ban QLDAĐTXD họp', ['QLDAĐTXD']],
    ['TT ĐU và TT HĐND', ['TT']],
    ['(XYZQ), XYZQ.', ['XYZQ']],
    ['thẻ XK12', ['XK12']],
    ['VNeXyz', ['VNeXyz']],
    ['đc tx', ['đc', 'tx']],
    ['https://abcxyz.vn/hd', ['https://abcxyz.vn/hd']],
    ['UBND/XYZQ', ['XYZQ']],
  ])('“%s” names %j', (text, unknown) => {
    expect(readAloud(text).unknown).toEqual(unknown);
  });

  test('what is unknown is spelt meanwhile, so that it has a length', () => {
    expect(readAloud('XYZQ').spoken).toBe('ích i dài dét quy');
  });

  test.each([
    'CẢM ƠN BÀ CON',
    'HỘI THI CÂU CHUYỆN',
    'AN TOÀN',
    'Nghị định số 30/2020/NĐ-CP',
    'mạng 5G, khổ A4, tổ 5A',
    'điểm a) và b)',
    'ông Nguyễn Văn B',
    'thế kỷ XXI',
    'livestream trên smartphone',
  ])('“%s” has nothing unknown', (text) => {
    expect(readAloud(text).unknown).toEqual([]);
  });

  test('neither has the table, but for an abbreviation of two meanings', () => {
    const all = [...pairsOf(PUBLISHED), ...pairsOf(OFFICE)];
    expect([...new Set(all.flatMap(([written]) => readAloud(written).unknown))]).toEqual(['TT']);
  });
});

describe('lexicon', () => {
  test('the dossier’s entries win, over words in a heading as well, and are made fit to be said', () => {
    const lexicon = lexiconWith([
      {written: 'TT', spoken: 'Thường trực'},
      {written: 'CA', spoken: 'ca, an'.normalize('NFD')},
      {written: 'UBND', spoken: 'u bê en đê'},
      {written: '1022', spoken: 'mười hai hai'},
    ]);
    expect(readAloud('TT UBND: CA PHƯỜNG, (1022)', lexicon).spoken).toBe(
      'thường trực u bê en đê ca an phường mười hai hai',
    );
    expect(readAloud('CCCD', lexicon).spoken).toBe('căn cước công dân');
    expect(readAloud('TT', lexicon).unknown).toEqual([]);
  });

  test('an entry in small letters holds for any case', () => {
    expect(readAloud('Zalo ZALO zalo').spoken).toBe('da lô da lô da lô');
  });

  test('built-in readings are words in small letters, NFC', () => {
    for (const [written, spoken] of Object.entries(BUILT_IN_LEXICON)) {
      expect(written).toBe(written.normalize('NFC'));
      expect(spoken).toMatch(/^[\p{Ll}]+(?: [\p{Ll}]+)*$/u);
    }
  });

  test('a region’s way of saying numbers', () => {
    const southern = {emptyTen: 'lẻ', thousand: 'ngàn'} as const;
    expect(readAloud('1.105 hộ', undefined, southern).spoken).toBe('một ngàn một trăm lẻ năm hộ');
  });
});

test.each([
  ['Xã, phường (gọi là cấp xã).', 'xã, phường, gọi là cấp xã.'],
  ['Bước 1: mở VNeID; bước 2: quét QR!', 'bước một, mở vi en i đi, bước hai, quét quy a!'],
  ['Văn hóa - xã hội', 'văn hóa, xã hội'],
  ['10 - 15 hộ…', 'mười đến mười lăm hộ.'],
  ['TP. Quảng Ngãi, P. Trương Quang Trọng.', 'thành phố quảng ngãi, phường trương quang trọng.'],
  ['“Ai làm?” – “Tổ 5.”', 'ai làm? tổ năm.'],
  ['1.234,5 ha', 'một nghìn hai trăm ba mươi tư phẩy năm héc ta'],
  ['— … –', ''],
])('speechText gives “%s” as “%s”', (text, speech) => {
  expect(speechText(text)).toBe(speech);
});
