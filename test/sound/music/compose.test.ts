import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {MUSIC_MOODS} from '../../../src/dossier/music-moods';
import {compose} from '../../../src/sound/music/compose';
import {formOf} from '../../../src/sound/music/form';
import {melodyOf} from '../../../src/sound/music/melody';
import {chordNamed, themeBar} from '../../../src/sound/music/mood';
import {moodNamed} from '../../../src/sound/music/moods/mood-named';
import type {Note} from '../../../src/sound/music/score';
import {tiePads} from '../../../src/sound/music/tie-pads';
import type {MoodPlan} from '../../../src/timeline/music-plan';

const wholeClip: MoodPlan = {
  durationInFrames: 7000,
  fps: 25,
  liftsAtFrames: [2500, 6050],
  mood: 'river',
};

const anyPlan: fc.Arbitrary<MoodPlan> = fc
  .tuple(fc.constantFrom(24, 25, 30), fc.integer({min: 5, max: 900}))
  .chain(([fps, seconds]) =>
    fc.record({
      fps: fc.constant(fps),
      durationInFrames: fc.constant(fps * seconds),
      liftsAtFrames: fc.array(fc.integer({min: 0, max: fps * seconds}), {maxLength: 6}),
      mood: fc.constantFrom(...MUSIC_MOODS),
    }),
  );

describe('the form', () => {
  test('of the whole clip is theme, answer, bridge, and lifts where the plan has them', () => {
    const {phrases} = formOf(wholeClip, 92);
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
        const form = formOf(plan, moodNamed(plan.mood).beatsPerMinute);
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

const pitchClass = (pitch: number): number => pitch % 12;
const isPitched = ({instrument}: Note): boolean =>
  !['drum', 'block', 'shaker'].includes(instrument);

describe.each(MUSIC_MOODS)('the mood %s', (name) => {
  const plan: MoodPlan = {...wholeClip, durationInFrames: 7500, mood: name};
  const mood = moodNamed(name);
  const form = formOf(plan, mood.beatsPerMinute);
  const score = compose(plan);
  const pitched = score.notes.filter(isPitched);

  test('keeps to its tempo', () => {
    for (const {bars} of form.phrases) {
      for (const bar of bars)
        expect(Math.abs(60 / bar.beatSeconds / mood.beatsPerMinute - 1)).toBeLessThan(0.02);
    }
  });

  test('plucks, blows and strikes the five tones of its mode and no other, of which none clash', () => {
    const mode = new Set(mood.strings.map(pitchClass));
    expect(mode.size).toBe(5);
    const played = pitched.filter(({instrument}) => instrument !== 'pad' && instrument !== 'bass');
    expect(new Set(played.map(({pitch}) => pitchClass(pitch)))).toEqual(mode);
    for (const one of mode) {
      for (const other of mode) expect([1, 6, 11]).not.toContain((one - other + 12) % 12);
    }
    for (const home of [2, 7, 12]) expect(pitchClass(mood.strings[home] ?? 0)).toBe(mood.home);
  });

  test('has tunes that fit their chords wherever a bar begins', () => {
    let [standing, all] = [0, 0];
    for (const phrase of form.phrases) {
      const melody = melodyOf(phrase, mood);
      phrase.bars.forEach((bar, index) => {
        const {chords} = themeBar(mood, phrase, index);
        const chord = chordNamed(mood, chords[0]);
        const tones = new Set([chord.bass, ...chord.pad].map(pitchClass));
        const struck = melody.filter(
          // A grace note comes 85 ms before, a hand errs by 9 ms.
          ({startSeconds}) => Math.abs(startSeconds - bar.startSeconds) < 0.02,
        );
        for (const {pitch} of struck) {
          all++;
          if (tones.has(pitchClass(pitch))) standing++;
        }
      });
    }
    expect(all).toBeGreaterThan(60);
    expect(standing).toBe(all);
  });

  test('has no semitone or tritone between tune and chord on the strong beats', () => {
    let strong = 0;
    for (const phrase of form.phrases) {
      const melody = melodyOf(phrase, mood);
      phrase.bars.forEach((bar, index) => {
        const {chords} = themeBar(mood, phrase, index);
        for (const beat of [0, 2]) {
          if (beat >= bar.beats) continue;
          const name = beat === 0 || bar.beats <= 2 ? chords[0] : (chords[1] ?? chords[0]);
          const {bass, pad} = chordNamed(mood, name);
          const seconds = bar.startSeconds + beat * bar.beatSeconds;
          for (const {pitch, startSeconds} of melody) {
            if (Math.abs(startSeconds - seconds) > 0.02) continue;
            strong++;
            const distances = [bass, ...pad].map((tone) => pitchClass(pitch - tone + 120));
            expect(distances.filter((distance) => [1, 6, 11].includes(distance))).toEqual([]);
          }
        }
      });
    }
    expect(strong).toBeGreaterThan(120);
  });

  test('has figures whose strings are in their chord or a whole tone from it', () => {
    for (const {bass, pad, strings} of Object.values(mood.chords)) {
      for (const string of strings) {
        const pitch = mood.strings[string] ?? 0;
        const distances = [bass, ...pad].map((tone) => pitchClass(pitch - tone + 120));
        expect(distances.some((distance) => [0, 2, 10].includes(distance))).toBe(true);
      }
    }
  });

  test('ends at home, in bass and in the highest tone, with the last chord', () => {
    const last = pitched.filter((note) => note.startSeconds >= score.finaleSeconds - 1e-9);
    const pitches = last.map((note) => note.pitch);
    expect(pitchClass(Math.min(...pitches))).toBe(mood.home);
    expect(pitchClass(Math.max(...pitches))).toBe(mood.home);
    expect(score.finaleSeconds).toBe(296);
    const ends = last.map((note) => note.startSeconds + note.durationSeconds);
    expect(Math.min(...ends)).toBeGreaterThan(299.9);
  });

  test('never plays four bars twice alike', () => {
    const played = form.phrases.map((phrase) => {
      const {startSeconds = 0, beatSeconds = 1} = phrase.bars[0] ?? {};
      return melodyOf(phrase, mood)
        .map(
          (note) =>
            `${note.pitch}@${Math.round((4 * (note.startSeconds - startSeconds)) / beatSeconds)}`,
        )
        .join(' ');
    });
    expect(played.length).toBeGreaterThan(20);
    expect(new Set(played).size).toBe(played.length);
  });
});

test('the moods differ in tempo, in mode, in home and in who plays', () => {
  const moods = MUSIC_MOODS.map(moodNamed);
  const differ = (of: (mood: (typeof moods)[number]) => unknown): void => {
    expect(new Set(moods.map((mood) => JSON.stringify(of(mood)))).size).toBe(moods.length);
  };
  differ((mood) => mood.beatsPerMinute);
  differ((mood) => mood.home);
  // The mode as steps above home, whatever the key.
  differ((mood) =>
    [...new Set(mood.strings.map((pitch) => (pitch - mood.home + 120) % 12))].sort((a, b) => a - b),
  );
  differ((mood) => mood.leads);
  differ((mood) => mood.themes.A);
  const tempos = moods.map((mood) => mood.beatsPerMinute).sort((a, b) => a - b);
  tempos.slice(1).forEach((tempo, index) => {
    expect(tempo / (tempos[index] ?? 0)).toBeGreaterThan(1.1);
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
