import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {FORBIDDEN_BREAK} from '../../src/text/break-costs';
import {breakLines} from '../../src/text/break-lines';
import {type FitRequest, fitText, LINE_HEIGHT} from '../../src/text/fit-text';
import {measureText} from '../../src/text/measure-text';
import {spacedOut, vietnamese} from './vietnamese';

const base: FitRequest = {
  text: 'Câu chuyện về Tổ công nghệ số cộng đồng',
  weight: 700,
  size: 80,
  minSize: 44,
  maxWidth: 2000,
  maxLines: 1,
};

const requests: fc.Arbitrary<FitRequest> = fc.record({
  text: vietnamese(1, 16),
  weight: fc.constantFrom(500, 700, 800),
  size: fc.integer({min: 40, max: 110}),
  minSize: fc.integer({min: 24, max: 40}),
  maxWidth: fc.integer({min: 120, max: 1800}),
  maxLines: fc.integer({min: 1, max: 4}),
  maxHeight: fc.integer({min: 30, max: 500}),
});

describe('fitText', () => {
  test('keeps the wished size where there is room', () => {
    const fitted = fitText(base);
    expect(fitted).toMatchObject({size: 80, overflows: false, lines: [base.text]});
    expect(fitted.lineHeight).toBe(Math.round(80 * LINE_HEIGHT));
    expect(fitted.width).toBe(measureText(base.text, {weight: 700, size: 80}));
  });

  test('shrinks a text that is too wide, and no further than it must', () => {
    const {size} = fitText({...base, maxWidth: 1200});
    expect(size).toBeLessThan(80);
    expect(measureText(base.text, {weight: 700, size})).toBeLessThanOrEqual(1200);
    expect(measureText(base.text, {weight: 700, size: size + 2})).toBeGreaterThan(1200);
  });

  test('shrinks a text that is too high', () => {
    const {size, height} = fitText({...base, maxWidth: 900, maxLines: 2, maxHeight: 150});
    expect(size).toBeLessThan(60);
    expect(height).toBeLessThanOrEqual(150);
  });

  test('the floor itself is tried, whatever the steps', () => {
    const atFloor = measureText(base.text, {weight: 700, size: 45});
    expect(fitText({...base, minSize: 45, maxWidth: atFloor})).toMatchObject({
      size: 45,
      overflows: false,
    });
  });

  test('says that it overflows, and still shows the text', () => {
    const fitted = fitText({...base, maxWidth: 300});
    expect(fitted).toMatchObject({size: 44, overflows: true});
    expect(fitted.lines.join(' ')).toBe(base.text);
  });

  test('a word that is too wide overflows on a line', () => {
    expect(fitText({...base, text: ' nghiêng   nghiêng ', maxWidth: 50})).toMatchObject({
      overflows: true,
      lines: ['nghiêng nghiêng'],
    });
  });

  test('never below its floor, never outside its box unless it says so; no word lost', () => {
    fc.assert(
      fc.property(requests, (request) => {
        const fitted = fitText(request);
        expect(fitted.size).toBeGreaterThanOrEqual(request.minSize);
        expect(fitted.size).toBeLessThanOrEqual(request.size);
        expect(fitted.lines.join(' ')).toBe(request.text);
        if (fitted.overflows) return;
        expect(fitted.width).toBeLessThanOrEqual(request.maxWidth);
        expect(fitted.lines.length).toBeLessThanOrEqual(request.maxLines);
        expect(fitted.height).toBeLessThanOrEqual(request.maxHeight ?? Infinity);
      }),
    );
  });

  test('overflows only when the floor does not fit', () => {
    fc.assert(
      fc.property(requests, ({maxHeight: _, ...request}) => {
        const {text, weight, minSize, maxWidth, maxLines} = request;
        const measure = (part: string) => measureText(part, {weight, size: minSize});
        const box = {measure, maxWidth, maxLines, refuseFrom: FORBIDDEN_BREAK};
        const fits = breakLines(text, box) !== undefined;
        expect(fitText(request).overflows).toBe(!fits);
      }),
    );
  });

  test('extra spaces change nothing', () => {
    fc.assert(
      fc.property(requests, (request) => {
        expect(fitText({...request, text: spacedOut(request.text)})).toEqual(fitText(request));
      }),
    );
  });

  test('a line does not end on a word that leans on the next, if a little smaller will do', () => {
    const wish = {weight: 800, size: 84, minSize: 60, maxWidth: 820, maxLines: 2} as const;
    const fitted = fitText({...wish, text: 'Cảm ơn bà con đã cùng thắp sáng!'});
    expect(fitted.lines).toEqual(['Cảm ơn bà con', 'đã cùng thắp sáng!']);
    expect(fitted.size).toBeGreaterThanOrEqual(84 * 0.85);
  });
});
