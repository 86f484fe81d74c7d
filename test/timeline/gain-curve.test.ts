import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {
  DUCK_ATTACK_SECONDS,
  DUCK_RELEASE_SECONDS,
  duckedGainAt,
  FADE_IN_SECONDS,
  FADE_OUT_SECONDS,
  gainOfDb,
  type GainPlan,
} from '../../src/timeline/gain-curve';

const plan: GainPlan = {
  durationInFrames: 1000,
  fps: 25,
  baseDb: -6,
  duckDb: -18,
  voiceSpans: [
    {startFrame: 100, endFrame: 200},
    {startFrame: 227, endFrame: 300},
    {startFrame: 600, endFrame: 700},
  ],
};

const dbAt = (frame: number): number => 20 * Math.log10(duckedGainAt(frame, plan));

describe('the level of the music', () => {
  test('is down when the voice begins and stays down until it ends', () => {
    expect(dbAt(95)).toBeCloseTo(-6, 9);
    expect(dbAt(97)).toBeLessThan(-6);
    for (const frame of [100, 150, 199, 200]) expect(dbAt(frame)).toBeCloseTo(-18, 9);
    expect(dbAt(700)).toBeCloseTo(-18, 9);
    expect(dbAt(701)).toBeGreaterThan(-18);
  });

  test('does not come up in a short pause, and does in a long one', () => {
    for (let frame = 200; frame <= 227; frame++) expect(dbAt(frame)).toBeCloseTo(-18, 9);
    expect(dbAt(315)).toBeCloseTo(-6, 9);
    const wider = {...plan, voiceSpans: [plan.voiceSpans[0], {startFrame: 228, endFrame: 300}]};
    const spans = wider.voiceSpans.filter((span) => span !== undefined);
    expect(duckedGainAt(217, {...plan, voiceSpans: spans})).toBeCloseTo(gainOfDb(-6), 9);
  });

  test('is silent at both ends and outside the clip', () => {
    for (const frame of [-10, 0, 999, 1000, 5000]) expect(duckedGainAt(frame, plan)).toBe(0);
    expect(dbAt(15)).toBeCloseTo(-6, 9);
    expect(dbAt(999 - 62.5)).toBeCloseTo(-6, 9);
  });

  test('needs no voice', () => {
    expect(duckedGainAt(500, {...plan, voiceSpans: []})).toBeCloseTo(gainOfDb(-6), 9);
  });
});

const anyPlan: fc.Arbitrary<GainPlan> = fc.record({
  durationInFrames: fc.integer({min: 100, max: 2000}),
  fps: fc.constantFrom(24, 25, 30000 / 1001, 30, 50, 60),
  baseDb: fc.double({min: -20, max: 0, noNaN: true}),
  duckDb: fc.double({min: -40, max: 0, noNaN: true}),
  voiceSpans: fc.array(
    fc
      .tuple(fc.integer({min: -50, max: 2000}), fc.integer({min: 0, max: 400}))
      .map(([startFrame, length]) => ({startFrame, endFrame: startFrame + length})),
    {maxLength: 8},
  ),
});

describe('for any plan, the level of the music', () => {
  test('moves no faster than its ramps, and never above its base', () => {
    fc.assert(
      fc.property(anyPlan, (any) => {
        const base = gainOfDb(any.baseDb);
        const depthDb = any.baseDb - Math.min(any.duckDb, any.baseDb);
        // The steepest ramp in dB, at the highest level, and the steepest place of a sine's square.
        const duckStep =
          1 - gainOfDb(-depthDb / (Math.min(DUCK_ATTACK_SECONDS, DUCK_RELEASE_SECONDS) * any.fps));
        const fadeStep = Math.PI / 2 / (Math.min(FADE_IN_SECONDS, FADE_OUT_SECONDS) * any.fps);
        const allowed = base * (duckStep + fadeStep) + 1e-9;
        const gains = Array.from({length: any.durationInFrames + 2}, (_, index) =>
          duckedGainAt(index - 1, any),
        );
        const steps = gains.slice(1).map((gain, index) => Math.abs(gain - (gains[index] ?? 0)));
        expect(Math.max(...gains)).toBeLessThanOrEqual(base + 1e-12);
        expect(Math.min(...gains)).toBeGreaterThanOrEqual(0);
        expect(Math.max(...steps)).toBeLessThanOrEqual(allowed);
        expect(duckedGainAt(any.durationInFrames - 1, any)).toBe(0);
      }),
      {numRuns: 60},
    );
  });

  test('is the same under every voice', () => {
    fc.assert(
      fc.property(anyPlan, (any) => {
        const duck = gainOfDb(Math.min(any.duckDb, any.baseDb));
        const first = Math.ceil(FADE_IN_SECONDS * any.fps);
        const last = Math.floor(any.durationInFrames - 1 - FADE_OUT_SECONDS * any.fps);
        for (const {startFrame, endFrame} of any.voiceSpans) {
          if (endFrame === startFrame) continue;
          for (let f = Math.max(first, startFrame); f <= Math.min(last, endFrame); f++) {
            if (Math.abs(duckedGainAt(f, any) - duck) > 1e-9)
              expect(duckedGainAt(f, any)).toBe(duck);
          }
        }
      }),
      {numRuns: 60},
    );
  });
});
