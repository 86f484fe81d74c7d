import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {breakCosts, FORBIDDEN_BREAK, JOINT_BREAK} from '../../src/text/break-costs';
import {breakLines} from '../../src/text/break-lines';
import {countGraphemes} from '../../src/text/graphemes';
import {spacedOut, vietnamese} from './vietnamese';

const inLetters = (maxWidth: number, maxLines: number) => ({
  measure: countGraphemes,
  maxWidth,
  maxLines,
});

describe('breakLines', () => {
  test.each([
    ['Mở điểm hỗ trợ ở nhà văn hóa tổ dân phố', 24, ['Mở điểm hỗ trợ', 'ở nhà văn hóa tổ dân phố']],
    ['Phường có 12 tổ dân phố', 15, ['Phường có', '12 tổ dân phố']],
    ['Hàng thật, ảnh thật, lời hứa cũng thật.', 22, ['Hàng thật, ảnh thật,', 'lời hứa cũng thật.']],
  ])('“%s” in lines of %i', (text, width, lines) => {
    expect(breakLines(text, inLetters(width, 2))).toEqual(lines);
  });

  test('a short text stays on one line', () => {
    expect(breakLines('Nộp hồ sơ', inLetters(9, 3))).toEqual(['Nộp hồ sơ']);
  });

  test('a compound is not cut: the text does not fit then, unless that is allowed', () => {
    expect(breakLines('chuyển đổi số', inLetters(10, 3))).toBeUndefined();
    expect(breakLines('chuyển đổi số', {...inLetters(10, 3), refuseFrom: Infinity})).toEqual([
      'chuyển',
      'đổi số',
    ]);
  });

  test('a long term may be cut at its joint before it is cut anywhere', () => {
    const term = 'dịch vụ công trực tuyến';
    expect(breakLines(term, inLetters(14, 2))).toBeUndefined();
    expect(breakLines(term, {...inLetters(14, 2), refuseFrom: FORBIDDEN_BREAK})).toEqual([
      'dịch vụ công',
      'trực tuyến',
    ]);
  });

  test('a line break of the writer stays; empty lines count as lines', () => {
    expect(breakLines('một\nhai', inLetters(10, 2))).toEqual(['một', 'hai']);
    expect(breakLines('một\nhai', inLetters(10, 1))).toBeUndefined();
    expect(breakLines('một\n\n', inLetters(10, 1))).toBeUndefined();
    expect(breakLines('', inLetters(10, 1))).toEqual(['']);
  });

  const cases = fc.record({
    text: vietnamese(1, 24),
    maxWidth: fc.integer({min: 8, max: 60}),
    maxLines: fc.integer({min: 1, max: 6}),
    refuseFrom: fc.constantFrom(JOINT_BREAK, FORBIDDEN_BREAK, Infinity),
  });

  test('lines joined give the text back, within the width and the number of lines', () => {
    fc.assert(
      fc.property(cases, ({text, ...box}) => {
        const lines = breakLines(text, {measure: countGraphemes, ...box});
        if (!lines) return;
        expect(lines.join(' ')).toBe(text);
        expect(lines.length).toBeLessThanOrEqual(box.maxLines);
        for (const line of lines) expect(countGraphemes(line)).toBeLessThanOrEqual(box.maxWidth);
      }),
    );
  });

  test('breaks only where meaning allows it', () => {
    fc.assert(
      fc.property(cases, ({text, ...box}) => {
        const lines = breakLines(text, {measure: countGraphemes, ...box, refuseFrom: JOINT_BREAK});
        const costs = breakCosts(text.split(' '));
        let words = 0;
        for (const line of (lines ?? []).slice(0, -1)) {
          words += line.split(' ').length;
          expect(costs[words - 1]).toBeLessThan(JOINT_BREAK);
        }
      }),
    );
  });

  test('uses the fewest lines, and never fails where one word a line would fit', () => {
    fc.assert(
      fc.property(cases, ({text, maxWidth}) => {
        const free = {...inLetters(maxWidth, 99), refuseFrom: Infinity};
        const lines = breakLines(text, free);
        const words = text.split(' ');
        if (words.every((word) => countGraphemes(word) <= maxWidth)) expect(lines).toBeDefined();
        if (lines && lines.length > 1)
          expect(breakLines(text, {...free, maxLines: lines.length - 1})).toBeUndefined();
      }),
    );
  });

  test('extra spaces change nothing', () => {
    fc.assert(
      fc.property(cases, ({text, ...box}) => {
        const options = {measure: countGraphemes, ...box};
        expect(breakLines(spacedOut(text), options)).toEqual(breakLines(text, options));
      }),
    );
  });
});
