import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {lexiconWith, readAloud, speechText} from '../../src/text/read-aloud';
import {readInteger, type ZeroTens} from '../../src/text/read-number';
import {isSyllable} from '../../src/text/reading/syllable';
import {PAIRS, PUBLISHED} from './reading/pairs';
import {parseSpokenNumber} from './reading/parse-spoken-number';
import {vietnamese} from './vietnamese';

const count = (groups: typeof PAIRS): number => groups.flatMap(({pairs}) => pairs).length;

describe.each(PAIRS)('$source', ({pairs}) => {
  test.each(pairs)('“%s” is said “%s”', (written, spoken) => {
    expect(readAloud(written).spoken).toBe(spoken);
    expect(readAloud(written.normalize('NFD')).spoken).toBe(spoken);
  });
});

test('nothing in the pairs is unknown', () => {
  const unknown = PAIRS.flatMap(({pairs}) => pairs.flatMap(([text]) => readAloud(text).unknown));
  expect(unknown).toEqual([]);
});

test('at least 300 pairs, half of them published', () => {
  expect(count(PAIRS)).toBeGreaterThanOrEqual(300);
  expect(count(PUBLISHED)).toBeGreaterThanOrEqual(150);
});

describe('whole numbers', () => {
  const wholes = fc.oneof(
    fc.integer({min: 0, max: 1e12}),
    fc.integer({min: 0, max: 1e15 - 1}),
    fc.integer({min: 0, max: 100_000}),
  );
  const zeroTens = fc.constantFrom<ZeroTens>('linh', 'lẻ');

  test('a listener hears the number that is written', () => {
    fc.assert(
      fc.property(wholes, zeroTens, (value, zero) => {
        expect(parseSpokenNumber(readInteger(value, zero))).toBe(value);
      }),
      {numRuns: 2000},
    );
  });

  test('dots between thousands change nothing', () => {
    fc.assert(
      fc.property(wholes, (value) => {
        expect(readAloud(value.toLocaleString('de-DE')).spoken).toBe(readInteger(value));
      }),
    );
  });

  test('“lẻ” stands where “linh” stands', () => {
    fc.assert(
      fc.property(wholes, (value) => {
        expect(readInteger(value, 'lẻ')).toBe(readInteger(value).replaceAll('linh', 'lẻ'));
      }),
    );
  });
});

describe('any text', () => {
  const written = fc.constantFrom(...PAIRS.flatMap(({pairs}) => pairs.map(([text]) => text)));
  const prose = fc.array(fc.oneof(written, vietnamese(1, 6)), {minLength: 1, maxLength: 5});
  const text = prose.map((parts) => parts.join(' '));
  const anyText = fc.oneof(text, fc.string({unit: 'grapheme', maxLength: 40}));

  test('has one word for each written piece, and these together are what is spoken', () => {
    fc.assert(
      fc.property(anyText, (given) => {
        const {spoken, words} = readAloud(given);
        const said = words.map((word) => word.spoken).filter(Boolean);
        expect(said.join(' ')).toBe(spoken);
        expect(words.map((word) => word.written).join(' ')).toBe(
          given.normalize('NFC').split(/\s+/).filter(Boolean).join(' '),
        );
        const sum = words.reduce((total, {syllables}) => total + syllables, 0);
        expect(sum).toBe(spoken.split(' ').filter(Boolean).length);
      }),
    );
  });

  test('is spoken in lower case with single spaces and no sign', () => {
    fc.assert(
      fc.property(anyText, (given) => {
        const {spoken} = readAloud(given);
        expect(spoken).toBe(spoken.toLowerCase().trim());
        expect(spoken).not.toMatch(/ {2}|[^\p{L}\p{M} ]/u);
      }),
    );
  });

  test('of prose is spoken in Vietnamese syllables alone', () => {
    fc.assert(
      fc.property(text, (given) => {
        const {spoken} = readAloud(given.replaceAll(/\S*dichvucong\S*/g, ''));
        expect(spoken.split(' ').filter((syllable) => syllable && !isSyllable(syllable))).toEqual(
          [],
        );
      }),
    );
  });

  test('for a speech engine is what is spoken, with its pauses', () => {
    fc.assert(
      fc.property(anyText, (given) => {
        const said = speechText(given).replace(/[,.;:?!]/g, ' ');
        expect(said.split(/\s+/).filter(Boolean).join(' ')).toBe(readAloud(given).spoken);
      }),
    );
  });
});

test('every form of the lexicon is said in Vietnamese syllables', () => {
  const strange = [...lexiconWith([]).values()]
    .flatMap((spoken) => spoken.split(' '))
    .filter((syllable) => !isSyllable(syllable));
  expect(strange).toEqual([]);
});

describe('what nobody explained', () => {
  test.each([
    ['họp với XYZT', 'họp với ích i dét tê', ['XYZT']],
    ['mẫu TK1-TS', 'mẫu tê ca một tiến sĩ', ['TK1']],
    ['15/ABCX-PQT', 'mười lăm trên a bê xê ích pê quy tê', ['ABCX', 'PQT']],
    ['Không vội, THỜI GIAN còn', 'không vội thời gian còn', []],
    ['tổ A và nhóm B', 'tổ a và nhóm bê', []],
  ])('“%s” is “%s” and reports %j', (written, spoken, unknown) => {
    expect(readAloud(written)).toMatchObject({spoken, unknown});
  });
});

describe("a dossier's lexicon", () => {
  const lexicon = lexiconWith([
    {written: 'CCCD', spoken: 'Thẻ căn cước'},
    {written: 'XYZT', spoken: 'xưởng'},
    {written: 'Smart City', spoken: 'thành phố thông minh'},
  ]);

  test('wins over the built-in one and explains what is unknown', () => {
    expect(readAloud('CCCD của XYZT', lexicon)).toMatchObject({
      spoken: 'thẻ căn cước của xưởng',
      unknown: [],
    });
  });

  test('may have entries of several words, said at the first of them', () => {
    expect(readAloud('Đề án Smart City, UBND', lexicon).words.map(({spoken}) => spoken)).toEqual([
      'đề',
      'án',
      'thành phố thông minh',
      '',
      'ủy ban nhân dân',
    ]);
  });
});

test.each([
  ['Bà con ơi! Tổ có 12 người, đúng không?', 'bà con ơi! tổ có mười hai người, đúng không?'],
  ['(VNeID): mở app – rồi quét…', 'vi en i đi: mở áp, rồi quét.'],
  ['TP. Quảng Ngãi, ngày 20/8.', 'thành phố quảng ngãi, ngày hai mươi tháng tám.'],
  ['7h30 - 11h; “xong”.', 'bảy giờ ba mươi đến mười một giờ; xong.'],
])('a speech engine reads “%s” as “%s”', (written, speech) => {
  expect(speechText(written)).toBe(speech);
});
