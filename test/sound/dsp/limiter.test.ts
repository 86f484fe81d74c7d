import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {limitPeaks} from '../../../src/sound/dsp/limiter';
import {silence} from '../../../src/sound/dsp/stereo-sound';
import {truePeakDb} from '../../../src/sound/meter/true-peak';
import {seededRandom} from '../../../src/sound/music/seeded-random';
import {fadedSine, stereo} from '../meter/signals';

describe('the limiter', () => {
  test('lowers a peak and what is around it, and nothing else', () => {
    const sound = silence(48000);
    sound.left.fill(0.2);
    sound.right.fill(-0.2);
    sound.left[24000] = 0.9;
    limitPeaks(sound, 0.5);
    expect(Math.max(...sound.left)).toBeLessThanOrEqual(0.5);
    expect(sound.left[24000]).toBeGreaterThan(0.4);
    expect(sound.left[1000]).toBeCloseTo(0.2, 6);
    const steps = sound.right.map((x, i) => Math.abs(x - (sound.right[i - 1] ?? x)));
    expect(Math.max(...steps)).toBeLessThan(1e-3);
  });

  test('sees the peaks between samples', () => {
    const sound = stereo(fadedSine(12_000, 0.9, 45)); // Its samples never pass 0.64.
    limitPeaks(sound, 0.7);
    expect(truePeakDb(sound)).toBeLessThanOrEqual(20 * Math.log10(0.7) + 0.05);
    expect(truePeakDb(sound)).toBeGreaterThan(20 * Math.log10(0.7) - 0.5);
  });

  test('leaves alone what does not pass the ceiling', () => {
    const sound = stereo(fadedSine(1000, 0.5, 0));
    const before = sound.left.slice();
    limitPeaks(sound, 0.51);
    expect(sound.left).toEqual(before);
  });

  test('holds any noise', () => {
    fc.assert(
      fc.property(fc.string(), fc.double({min: 0.1, max: 0.9, noNaN: true}), (seed, ceiling) => {
        const random = seededRandom(seed);
        const sound = silence(5000 + Math.floor(random() * 5000));
        for (const channel of [sound.left, sound.right]) {
          channel.forEach((_, i) => {
            channel[i] = random() < 0.02 ? 2 * random() - 1 : 0.1 * (2 * random() - 1);
          });
        }
        limitPeaks(sound, ceiling);
        expect(truePeakDb(sound)).toBeLessThanOrEqual(20 * Math.log10(ceiling) + 0.02);
      }),
      {numRuns: 30},
    );
  });
});
