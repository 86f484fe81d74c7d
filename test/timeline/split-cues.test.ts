import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {writeScript} from '../../src/script/write-script';
import {breakCosts, FORBIDDEN_BREAK, glossaryWith} from '../../src/text/break-costs';
import {CHARACTERS_PER_LINE, LINES_PER_CUE} from '../../src/text/caption-size';
import {countGraphemes} from '../../src/text/graphemes';
import {spokenSyllables} from '../../src/text/spoken-syllables';
import {splitCues} from '../../src/timeline/split-cues';
import {dossierFrom} from '../fixtures/dossier';
import {vietnamese} from '../text/vietnamese';

const glossary = glossaryWith([]);
const script = writeScript(dossierFrom());
const NARRATION = script.scenes.flatMap(({lines}) => lines.map(({text}) => text));

/** What holds for the captions of any line. */
function expectCaptions(text: string, cues: ReturnType<typeof splitCues>): void {
  expect(cues.flatMap(({lines}) => lines).join(' ')).toBe(text);
  for (const {lines, words} of cues) {
    expect(lines.length).toBeGreaterThanOrEqual(1);
    expect(lines.length).toBeLessThanOrEqual(LINES_PER_CUE);
    for (const line of lines) expect(countGraphemes(line)).toBeLessThanOrEqual(CHARACTERS_PER_LINE);
    expect(lines.join(' ').split(' ')).toHaveLength(words);
  }
}

describe('splitCues', () => {
  test('the limits are those of the Netflix guide', () => {
    expect([CHARACTERS_PER_LINE, LINES_PER_CUE]).toEqual([42, 2]);
  });

  test('a short line is one caption on one line', () => {
    expect(splitCues('Cả tổ xuống phố.', glossary)).toEqual([
      {lines: ['Cả tổ xuống phố.'], words: 4},
    ]);
  });

  test('a long line is cut where its sentence or phrase ends', () => {
    const cues = splitCues(
      'Trước đây, nộp một bộ hồ sơ là nghỉ làm một buổi; nay bà con nộp ngay tại nhà, có người chỉ từng bước.',
      glossary,
    );
    expect(cues).toHaveLength(2);
    expect(cues[0]?.lines.at(-1)).toMatch(/;$/);
  });

  test.each(NARRATION)('default narration: “%s”', (text) => {
    const terms = glossaryWith(script.glossary);
    const cues = splitCues(text, terms);
    expectCaptions(text, cues);
    const costs = breakCosts(text.split(' '), terms);
    let at = 0;
    for (const line of cues.flatMap(({lines}) => lines).slice(0, -1)) {
      at += line.split(' ').length;
      expect(costs[at - 1]).toBeLessThan(FORBIDDEN_BREAK);
    }
  });

  test('any prose', () => {
    fc.assert(
      fc.property(vietnamese(1, 50), fc.integer({min: 12, max: 40}), (text, maxSyllables) => {
        const cues = splitCues(text, glossary, {maxSyllables});
        expectCaptions(text, cues);
        for (const {lines} of cues)
          expect(spokenSyllables(lines.join(' '))).toBeLessThanOrEqual(maxSyllables);
      }),
      {numRuns: 60},
    );
  });

  test('a name longer than a caption is cut rather than lost', () => {
    const text =
      'Trung Tâm Phục Vụ Hành Chính Công Thành Phố Quảng Ngãi Và Các Điểm Tiếp Nhận Hồ Sơ Của Phường';
    expectCaptions(text, splitCues(text, glossary));
  });

  test('a word longer than a line is refused, soon', () => {
    const text = `${'xem '.repeat(40)}${'x'.repeat(43)}`;
    const start = performance.now();
    expect(() => splitCues(text, glossary, {maxSyllables: 29})).toThrow(RangeError);
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
