import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {silence} from '../../../src/sound/dsp/stereo-sound';
import {addRun, clipGains, sampleOfFrame} from '../../../src/sound/mix/add-clip';
import {clipGainAt, type SoundClip, type SoundPlan} from '../../../src/timeline/sound-plan';
import {clip, planOf} from './plans';

/** Samples of a frame at 25 frames a second. */
const FRAME = 1920;

const db = (gain: number): number => 20 * Math.log10(gain);

/** Root of the mean square of the gains over each frame: the level that a steady sound has there. */
const frameLevels = (one: SoundClip, plan: SoundPlan): readonly number[] => {
  const gains = clipGains(one, plan, {first: 0, count: one.durationInFrames * FRAME});
  return Array.from({length: one.durationInFrames}, (_, frame) => {
    const values = gains.subarray(frame * FRAME, (frame + 1) * FRAME);
    return Math.sqrt(values.reduce((sum, gain) => sum + gain * gain, 0) / FRAME);
  });
};

/** Below this, against the clip's level, a single frame of a fade is not heard. */
const HEARD_DB = -20;

const expectAgreement = (one: SoundClip, plan: SoundPlan): void => {
  frameLevels(one, plan).forEach((mixed, frame) => {
    // Remotion holds the gain of a frame while the frame is shown.
    const preview = clipGainAt(one.startFrame + frame, one, plan);
    if (db(preview) < one.gainDb + HEARD_DB)
      expect(db(mixed), `frame ${frame}`).toBeLessThan(one.gainDb + HEARD_DB + 2);
    else expect(Math.abs(db(mixed) - db(preview)), `frame ${frame}`).toBeLessThanOrEqual(0.5);
  });
};

describe('the gain of a clip in the mix', () => {
  test('is that of the preview to half a decibel, in every frame of any plan', () => {
    const span = fc.tuple(fc.nat(500), fc.integer({min: 1, max: 120}));
    fc.assert(
      fc.property(
        fc.array(span, {maxLength: 6}),
        fc.integer({min: -12, max: 3}),
        fc.constantFrom('music' as const, 'footage' as const),
        fc.nat(100),
        (spans, gainDb, role, startFrame) => {
          const bed = clip({id: 'bed', role, startFrame, durationInFrames: 400, gainDb});
          const voices = spans.map(([from, frames], index) =>
            clip({id: `v${index}`, role: 'voice', startFrame: from, durationInFrames: frames}),
          );
          expectAgreement(bed, planOf(600, bed, ...voices));
        },
      ),
      {numRuns: 40},
    );
  });

  test('moves without steps', () => {
    const music = clip({id: 'music', role: 'music', durationInFrames: 300});
    const voice = clip({id: 'v', role: 'voice', startFrame: 100, durationInFrames: 60});
    const gains = clipGains(music, planOf(300, music, voice), {first: 0, count: 300 * FRAME});
    const steps = gains.map((gain, i) => Math.abs(gain - (gains[i - 1] ?? gain)));
    expect(steps.reduce((most, step) => Math.max(most, step), 0)).toBeLessThan(1e-3);
    expect(gains[0]).toBe(0);
    expect(gains.at(-1)).toBe(0);
  });

  test('is the same wherever a run begins', () => {
    const music = clip({id: 'music', role: 'music', durationInFrames: 50});
    const plan = planOf(50, music);
    const whole = clipGains(music, plan, {first: 0, count: 50 * FRAME});
    expect(clipGains(music, plan, {first: 1234, count: 20_000})).toEqual(whole.slice(1234, 21_234));
  });
});

describe('adding a run', () => {
  const ones = (count: number) => ({
    left: new Float32Array(count).fill(1),
    right: new Float32Array(count).fill(1),
  });

  test('begins and ends at the samples of its frames, and no later than the clip', () => {
    const sound = silence(sampleOfFrame(30, 30));
    const voice = clip({id: 'v', role: 'voice', startFrame: 7, durationInFrames: 3});
    const plan = {...planOf(30, voice), fps: 30};
    expect(addRun({into: sound, run: ones(100_000), clip: voice, plan, at: 0})).toBe(100_000);
    const heard = sound.left.findIndex((sample) => sample !== 0);
    expect(heard).toBe(7 * 1600);
    expect(sound.left.findLastIndex((sample) => sample !== 0)).toBe(10 * 1600 - 1);
    const short = {...voice, startFrame: 29, durationInFrames: 9};
    addRun({into: sound, run: ones(100_000), clip: short, plan, at: 0});
    expect(sound.left).toHaveLength(48_000);
  });

  test('adds to what is there', () => {
    const sound = silence(FRAME);
    const voice = clip({id: 'v', role: 'voice', durationInFrames: 1, gainDb: -6});
    const plan = planOf(1, voice);
    addRun({into: sound, run: ones(1000), clip: voice, plan, at: 0});
    addRun({into: sound, run: ones(1000), clip: voice, plan, at: 500});
    expect(sound.left[100]).toBeCloseTo(10 ** (-6 / 20), 6);
    expect(sound.left[700]).toBeCloseTo(2 * 10 ** (-6 / 20), 6);
    expect(sound.right[1499]).toBeCloseTo(10 ** (-6 / 20), 6);
    expect(sound.right[1500]).toBe(0);
  });
});
