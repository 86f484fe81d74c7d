import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {findBeats} from '../../../../src/sound/music/fit/find-beats';
import type {MusicFeatures} from '../../../../src/sound/music/fit/music-features';
import {planCuts} from '../../../../src/sound/music/fit/plan-cuts';

/** A drummer's piece as the ear keeps it: strokes every `period` hops (10 ms), stronger every fourth. */
const drummed = (hops: number, period: number, driftPerBeat = 0): MusicFeatures => {
  const onsets = new Float64Array(hops);
  const bandLevels = new Float64Array(3 * hops).fill(-12);
  const levels = new Float64Array(hops).fill(1e-3);
  let [at, step] = [7, period];
  for (let beat = 0; at < hops; beat++) {
    const hop = Math.round(at);
    onsets[hop] = beat % 4 === 0 ? 9 : 5;
    for (let after = 0; after < 12 && hop + after < hops; after++) {
      for (const band of [0, 1, 2])
        bandLevels[3 * (hop + after) + band] = (beat % 4 === band ? -3 : -6) - 0.5 * after;
    }
    at += step;
    step += driftPerBeat;
  }
  return {levels, onsets, bandLevels};
};

describe('the beats', () => {
  test.each([
    [42, 143],
    [50, 120],
    [65.2, 92],
    [79, 76],
  ])('of strokes every %s × 10 ms are found', (period) => {
    const {at} = findBeats(drummed(9000, period).onsets);
    const gaps = at.slice(1).map((hop, index) => hop - (at[index] ?? 0));
    const mean = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
    expect(mean).toBeCloseTo(period, 0);
    const onStroke = at.filter((hop) => {
      const phase = (hop - 7) / period;
      return Math.abs(phase - Math.round(phase)) * period <= 1;
    });
    expect(onStroke.length / at.length).toBeGreaterThan(0.95);
  });

  test('of a drummer who slows down are followed', () => {
    const {onsets} = drummed(12_000, 48, 0.05);
    const {at} = findBeats(onsets);
    const onStroke = at.filter((hop) => (onsets[hop] ?? 0) > 0);
    expect(onStroke.length / at.length).toBeGreaterThan(0.9);
  });

  test('of silence are an even grid, not an error', () => {
    const {at, period} = findBeats(new Float64Array(3000));
    expect(period).toBeGreaterThan(0);
    expect(at.length).toBeGreaterThanOrEqual(1);
  });
});

const anySource = fc.record({
  period: fc.double({min: 33, max: 100, noNaN: true}),
  hops: fc.integer({min: 1000, max: 12_000}),
  from: fc.integer({min: 0, max: 200}),
  wanted: fc.integer({min: 100, max: 40_000}),
});

describe('the cuts', () => {
  test('fill the clip but for a rest of 1.2 s, lie in the source and end with its end', () => {
    fc.assert(
      fc.property(anySource, ({period, hops, from, wanted}) => {
        const features = drummed(hops + from + 300, period);
        const sound = {from, to: from + hops};
        const cuts = planCuts(features, sound, wanted);
        const total = cuts.reduce((sum, cut) => sum + cut.to - cut.from, 0);
        expect(total).toBeLessThanOrEqual(wanted);
        expect(total).toBeGreaterThanOrEqual(wanted - 120);
        for (const cut of cuts) {
          expect(cut.to).toBeGreaterThan(cut.from);
          expect(cut.from).toBeGreaterThanOrEqual(sound.from);
          expect(cut.to).toBeLessThanOrEqual(sound.to);
        }
        expect(cuts.at(-1)?.to).toBe(sound.to);
        if (wanted >= 800) expect(cuts[0]?.from).toBe(sound.from);
      }),
      {numRuns: 60},
    );
  });

  test.each([6000, 11_000, 11_960, 12_500, 20_000, 31_000])(
    'to %s hops keep the strokes in their row, four in a bar',
    (wanted) => {
      const period = 50;
      const features = drummed(12_000, period);
      const cuts = planCuts(features, {from: 0, to: 12_000}, wanted);
      expect(cuts.length).toBeGreaterThan(1);
      cuts.slice(1).forEach((cut, index) => {
        const leap = cut.from - (cuts[index]?.to ?? 0);
        const off = Math.abs(leap / period - Math.round(leap / period)) * period;
        expect(off).toBeLessThanOrEqual(1);
      });
    },
  );

  test('a source that fits is left whole', () => {
    const features = drummed(6000, 50);
    expect(planCuts(features, {from: 3, to: 5900}, 5960)).toEqual([{from: 3, to: 5900}]);
  });
});
