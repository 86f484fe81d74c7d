import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {MusicPlan} from '../../src/sound/music-plan';
import {compose} from '../../src/sound/music/compose';
import {formOf} from '../../src/sound/music/form';
import {HOME_PITCH_CLASS, pitchOfString} from '../../src/sound/music/strings';
import {tiePads} from '../../src/sound/music/tie-pads';

const wholeClip: MusicPlan = {
  durationInFrames: 7000,
  fps: 25,
  liftsAtFrames: [2500, 6050],
  mood: 'river',
};

const anyPlan: fc.Arbitrary<MusicPlan> = fc
  .tuple(fc.constantFrom(24, 25, 30), fc.integer({min: 5, max: 900}))
  .chain(([fps, seconds]) =>
    fc.record({
      fps: fc.constant(fps),
      durationInFrames: fc.constant(fps * seconds),
      liftsAtFrames: fc.array(fc.integer({min: 0, max: fps * seconds}), {maxLength: 6}),
      mood: fc.constant('river' as const),
    }),
  );

describe('the form', () => {
  test('of the whole clip is theme, answer, bridge, and lifts where the plan wants them', () => {
    const {phrases} = formOf(wholeClip);
    const names = phrases.map((phrase) => phrase.name);
    expect(names.slice(0, 5)).toEqual(['intro', 'A', 'A2', 'B', 'B2']);
    const lifts = phrases.filter((phrase) => phrase.opensLift);
    expect(lifts.map((phrase) => phrase.bars[0]?.startSeconds)).toEqual([100, 242]);
    for (const lift of lifts) expect(lift.density).toBe(1);
    expect(names.filter((name) => name !== 'link').at(-1)).toBe('A2');
  });

  test('never plays the same phrase twice in a row, and has no hole', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const form = formOf(plan);
        let end = 0;
        let hole = 0;
        form.phrases.forEach((phrase, index) => {
          expect(phrase.bars.length).toBeGreaterThan(0);
          const before = form.phrases[index - 1];
          if (before !== undefined && !phrase.opensLift) expect(phrase.name).not.toBe(before.name);
          for (const bar of phrase.bars) {
            hole = Math.max(hole, Math.abs(bar.startSeconds - end));
            end = bar.startSeconds + bar.beats * bar.beatSeconds;
          }
        });
        expect(hole).toBeLessThan(1e-6);
        expect(end).toBeCloseTo(form.finaleSeconds, 6);
      }),
    );
  });

  test('keeps to about 92 beats a minute', () => {
    for (const phrase of formOf(wholeClip).phrases) {
      for (const bar of phrase.bars) expect(60 / bar.beatSeconds).toBeCloseTo(92, 0);
    }
  });
});

describe('the score', () => {
  test('lies within the clip, for any plan', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const score = compose(plan);
        const misplaced = score.notes.filter(
          ({startSeconds, durationSeconds, velocity}) =>
            !(startSeconds >= 0 && startSeconds < score.durationSeconds) ||
            !(durationSeconds > 0 && velocity > 0 && velocity <= 1),
        );
        expect(misplaced).toEqual([]);
      }),
      {numRuns: 25},
    );
  });

  test('is the same each time', () => {
    expect(compose(wholeClip)).toEqual(compose(wholeClip));
  });

  test('ends at home, in bass and in the highest string', () => {
    const {notes, finaleSeconds} = compose(wholeClip);
    const last = notes.filter((note) => note.startSeconds >= finaleSeconds - 1e-9);
    const pitches = last.filter((note) => note.instrument !== 'drum').map((note) => note.pitch);
    expect(Math.min(...pitches) % 12).toBe(HOME_PITCH_CLASS);
    expect(Math.max(...pitches) % 12).toBe(HOME_PITCH_CLASS);
    expect(finaleSeconds).toBe(276);
  });

  test('plucks open strings only, but for the low octave of home', () => {
    const open = new Set(Array.from({length: 13}, (_, index) => pitchOfString(index)));
    const plucked = compose(wholeClip).notes.filter((note) => note.instrument === 'tranh');
    expect(plucked.filter(({pitch}) => pitch >= 57 && !open.has(pitch))).toEqual([]);
  });

  test('has percussion only where the music is full', () => {
    const strokes = compose({...wholeClip, liftsAtFrames: []}).notes.filter(
      (note) => note.instrument === 'block',
    );
    expect(strokes).toEqual([]);
  });

  test('refuses a length that has no form', () => {
    expect(() => compose({...wholeClip, durationInFrames: 3})).toThrow(RangeError);
    expect(() => compose({...wholeClip, fps: 0})).toThrow(RangeError);
  });
});

test('pads hold what two chords share', () => {
  const pad = {velocity: 0.7, instrument: 'pad', ornament: 'plain', durationSeconds: 2} as const;
  const tied = tiePads([
    {...pad, startSeconds: 0, pitch: 62},
    {...pad, startSeconds: 2, pitch: 62},
    {...pad, startSeconds: 2, pitch: 64},
    {...pad, startSeconds: 9, pitch: 62},
  ]);
  expect(tied.map((note) => [note.pitch, note.startSeconds, note.durationSeconds])).toEqual([
    [62, 0, 4],
    [62, 9, 2],
    [64, 2, 2],
  ]);
});
