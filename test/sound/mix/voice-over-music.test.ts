import {describe, expect, test} from 'vitest';
import {silence} from '../../../src/sound/dsp/stereo-sound';
import {weighStereo} from '../../../src/sound/meter/k-weighting';
import {countClippedSamples, unplannedSilences} from '../../../src/sound/mix/find-faults';
import {voiceOverMusic} from '../../../src/sound/mix/voice-over-music';
import {stereoTone, type Stretch} from '../meter/signals';
import {clip, planOf} from './plans';

const energies = (...stretches: readonly Stretch[]) => weighStereo(stereoTone(...stretches));

const line = (id: string, startFrame: number, durationInFrames: number) =>
  clip({id, role: 'voice', startFrame, durationInFrames});

describe('how far the voice is above the music', () => {
  const mix = silence(0);

  test('is measured span by span; pauses between words do not count against the voice', () => {
    const plan = planOf(500, line('a', 0, 100), line('b', 200, 100), line('c', 400, 10));
    const margin = voiceOverMusic(
      {
        mix,
        energies: {
          // A line with a pause of a second in it, another that is softer, and a very short one.
          voice: energies(
            [1.5, -20],
            [1, -80],
            [1.5, -20],
            [4, -90],
            [4, -26],
            [4, -90],
            [0.4, -10],
          ),
          music: energies([20, -42]),
        },
      },
      plan,
    );
    expect(margin?.least).toBeCloseTo(16, 0);
    expect(margin?.leastAt).toEqual({startFrame: 200, endFrame: 300});
    expect(margin?.median).toBeCloseTo(22, 0);
  });

  test('footage counts as music does', () => {
    const plan = planOf(100, line('a', 0, 100));
    const voice = energies([4, -20]);
    const alone = voiceOverMusic({mix, energies: {voice, music: energies([4, -40])}}, plan);
    const both = voiceOverMusic(
      {mix, energies: {voice, music: energies([4, -40]), footage: energies([4, -40])}},
      plan,
    );
    expect((alone?.least ?? 0) - (both?.least ?? 0)).toBeCloseTo(3, 1);
  });

  test('is unknown where nothing sounds under the voice, or no voice sounds', () => {
    const plan = planOf(100, line('a', 0, 100));
    const voice = energies([4, -20]);
    expect(voiceOverMusic({mix, energies: {voice}}, plan)).toBeUndefined();
    expect(voiceOverMusic({mix, energies: {music: voice}}, planOf(100))).toBeUndefined();
  });
});

describe('faults that are heard', () => {
  test('a silence counts where more than 2 s of sound were planned', () => {
    const sound = stereoTone([2, -20], [4, -70], [2, -20], [2.5, -61], [1.5, -20]);
    const music = clip({id: 'music', role: 'music', durationInFrames: 300});
    const [first, second, ...more] = unplannedSilences(sound, planOf(300, music));
    expect([first?.startSeconds, first?.endSeconds]).toEqual([2, 6]);
    expect([second?.startSeconds, second?.endSeconds]).toEqual([8, 10.5]);
    expect(more).toEqual([]);
    const sparse = planOf(300, line('a', 0, 60), line('b', 120, 50), line('c', 130, 70));
    expect(unplannedSilences(sound, sparse)).toEqual([]);
    expect(unplannedSilences(sound, planOf(300, line('a', 30, 60), line('b', 60, 50)))).toEqual([
      first,
    ]);
  });

  test('one channel is enough to be heard', () => {
    const sound = {...stereoTone([4, -80]), right: stereoTone([4, -50]).right};
    const music = clip({id: 'music', role: 'music', durationInFrames: 100});
    expect(unplannedSilences(sound, planOf(100, music))).toEqual([]);
  });

  test('three samples in a row at full scale are cut off, two are not', () => {
    const sound = silence(100);
    sound.left.set([1, 1, 0, -1, -1, -1, -1, 0], 10);
    sound.right.set([1, 1, 1], 97);
    expect(countClippedSamples(sound)).toBe(7);
  });
});
