import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import fc from 'fast-check';
import * as fontkit from 'fontkit';
import {describe, expect, test} from 'vitest';
import {FONT_WEIGHTS, fontMetrics, type FontWeight} from '../../src/text/font-metrics';
import {measureText, missingGlyphs} from '../../src/text/measure-text';

const weights = fc.constantFrom(...FONT_WEIGHTS);
const letters = fc.constantFrom(...Object.keys(fontMetrics(500).advances));
const texts = fc.array(letters, {maxLength: 30}).map((chars) => chars.join(''));

describe('measureText', () => {
  test('grows with the size, in proportion', () => {
    fc.assert(
      fc.property(texts, weights, fc.integer({min: 10, max: 200}), (text, weight, size) => {
        const width = measureText(text, {weight, size});
        expect(measureText(text, {weight, size: size * 2})).toBeCloseTo(width * 2, 6);
        if (width > 0) expect(measureText(text, {weight, size: size + 1})).toBeGreaterThan(width);
      }),
    );
  });

  test.each(FONT_WEIGHTS)(
    'kerns in weight %i: “Tổ” is narrower than “T” and “ổ” apart',
    (weight) => {
      const style = {weight, size: 100};
      expect(measureText('Tổ', style)).toBeLessThan(
        measureText('T', style) + measureText('ổ', style) - 1,
      );
    },
  );

  test('nothing is as wide as nothing', () => {
    expect(measureText('', {weight: 500, size: 50})).toBe(0);
  });

  test('a letter that the font lacks takes room and is named once', () => {
    expect(measureText('漢', {weight: 500, size: 100})).toBe(
      measureText('m', {weight: 500, size: 100}),
    );
    expect(missingGlyphs('Tổ 漢字漢\n→', 700)).toEqual(['漢', '字', '→']);
  });

  test('every letter of Vietnamese is there', () => {
    const vowels = 'aăâeêioôơuưy'.normalize('NFD');
    const tones = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
    const all = [...vowels.normalize('NFC')].flatMap((vowel) =>
      tones.map((tone) => (vowel + tone).normalize('NFC')),
    );
    const text = `${all.join('')}đ`;
    for (const weight of FONT_WEIGHTS)
      expect(missingGlyphs(text + text.toUpperCase(), weight)).toEqual([]);
  });
});

describe.each(FONT_WEIGHTS)('font-metrics.json of weight %i is not stale', (weight) => {
  const bytes = readFileSync(
    new URL(`../../public/fonts/BeVietnamPro-${weight}.ttf`, import.meta.url),
  );
  const font = fontkit.create(bytes);
  if (!('layout' in font)) throw new Error('one font expected');
  const widthOf = (text: string): number =>
    font
      .layout(text, {liga: false, kern: true})
      .positions.reduce((sum, {xAdvance}) => sum + xAdvance, 0);
  const metrics = fontMetrics(weight as FontWeight);

  test('made from this very file', () => {
    expect(metrics.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
    const {unitsPerEm, ascent, descent} = font;
    expect(metrics).toMatchObject({unitsPerEm, ascent, descent: -descent});
  });

  test('advances and kerning agree with the layout of the font', () => {
    const size = metrics.unitsPerEm;
    const check = (text: string) => {
      expect(measureText(text, {weight: weight as FontWeight, size}), text).toBe(widthOf(text));
    };
    fc.assert(fc.property(letters, check), {numRuns: 200, seed: weight});
    fc.assert(
      fc.property(letters, letters, (left, right) => {
        check(left + right);
      }),
      {numRuns: 200, seed: weight},
    );
    check('Tổ công nghệ số cộng đồng phường Trương Quang Trọng');
  });
});
