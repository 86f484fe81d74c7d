import {describe, expect, test} from 'vitest';
import {SAMPLE_RATE} from '../../../src/sound/dsp/stereo-sound';
import {integratedLoudness} from '../../../src/sound/meter/integrated-loudness';
import {weighChannels, weighStereo} from '../../../src/sound/meter/k-weighting';
import {momentaryLoudness, shortTermLoudness} from '../../../src/sound/meter/loudness';
import {readMeter} from '../../../src/sound/meter/read-meter';
import {samplePeakDb, truePeakDb} from '../../../src/sound/meter/true-peak';
import {fadedSine, stereo, stereoTone, type Stretch, tone} from './signals';

/** Holds a loudness to the tolerance of Tech 3341: ±0.1 LU. */
const expectLoudness = (measured: number, lufs: number): void => {
  expect(Math.abs(measured - lufs), `${measured} for ${lufs}`).toBeLessThanOrEqual(0.1);
};

const repeat = (times: number, ...stretches: readonly Stretch[]): readonly Stretch[] =>
  Array.from({length: times}, () => stretches).flat();

const NUMBERS = Array.from({length: 20}, (_, index) => index);

describe('EBU Tech 3341, table 1: integrated loudness', () => {
  test.each([
    [1, -23],
    [2, -33],
  ])('case %i: a steady sine of %d dBFS, momentary and short-term alike', (_, db) => {
    const reading = readMeter(stereoTone([20, db]));
    expectLoudness(reading.integratedLufs, db);
    expectLoudness(reading.maxMomentaryLufs, db);
    expectLoudness(reading.maxShortTermLufs, db);
  });

  test.each<readonly [number, string, readonly Stretch[]]>([
    [
      3,
      'the relative gate drops what is quiet',
      [
        [10, -36],
        [60, -23],
        [10, -36],
      ],
    ],
    [
      4,
      'the absolute gate drops what is nearly silent',
      [
        [10, -72],
        [10, -36],
        [60, -23],
        [10, -36],
        [10, -72],
      ],
    ],
    [
      5,
      'what lies within the gate counts',
      [
        [20, -26],
        [20.1, -20],
        [20, -26],
      ],
    ],
  ])('case %i: %s', (_number, _what, stretches) => {
    expectLoudness(integratedLoudness(weighStereo(stereoTone(...stretches))), -23);
  });

  test('case 6: five channels, the surrounds count 1.41 times', () => {
    const channels = [
      [-28, 1],
      [-28, 1],
      [-24, 1],
      [-30, 1.41],
      [-30, 1.41],
    ] as const;
    const energies = weighChannels(
      channels.map(([db, weight]) => ({samples: tone([[20, db]]), weight})),
    );
    expectLoudness(integratedLoudness(energies), -23);
  });
});

describe('EBU Tech 3341, table 1: short-term and momentary loudness', () => {
  test('case 9: short-term is steady from the third second on', () => {
    const sound = stereoTone(...repeat(5, [1.34, -20], [1.66, -30]));
    const values = shortTermLoudness(weighStereo(sound));
    expect(values).toHaveLength(1201);
    for (const value of values) expectLoudness(value, -23);
  });

  test('case 12: momentary is steady from the first second on', () => {
    const sound = stereoTone(...repeat(25, [0.18, -20], [0.22, -30]));
    for (const value of momentaryLoudness(weighStereo(sound)).slice(60)) expectLoudness(value, -23);
  });

  test.each(NUMBERS)('cases 10 and 11: the greatest short-term loudness, signal %i', (n) => {
    const signal = (db: number) => stereoTone([n * 0.15, -Infinity], [3, db], [1, -Infinity]);
    expectLoudness(readMeter(signal(-23)).maxShortTermLufs, -23);
    expectLoudness(readMeter(signal(-38 + n)).maxShortTermLufs, -38 + n);
  });

  test.each(NUMBERS)('cases 13 and 14: the greatest momentary loudness, signal %i', (n) => {
    const signal = (db: number) => stereoTone([n * 0.02, -Infinity], [0.4, db], [1, -Infinity]);
    expectLoudness(readMeter(signal(-23)).maxMomentaryLufs, -23);
    expectLoudness(readMeter(signal(-38 + n)).maxMomentaryLufs, -38 + n);
  });
});

describe('EBU Tech 3341, table 1: true peak, +0.2 and −0.4 dB', () => {
  test.each([
    [15, 4, 0.5, 0, -6],
    [16, 4, 0.5, 45, -6],
    [17, 6, 0.5, 60, -6],
    [18, 8, 0.5, 67.5, -6],
    [19, 4, 1.41, 45, 3],
  ])('case %i: a sine of rate/%i, peak %d, phase %d° is %d dBTP', (_, part, peak, phase, dbtp) => {
    const sound = stereo(fadedSine(SAMPLE_RATE / part, peak, phase));
    const error = truePeakDb(sound) - dbtp;
    expect(error).toBeLessThanOrEqual(0.2);
    expect(error).toBeGreaterThanOrEqual(-0.4);
  });

  test('the samples alone would hide it (case 16)', () => {
    expect(samplePeakDb(stereo(fadedSine(SAMPLE_RATE / 4, 0.5, 45)))).toBeLessThan(-9);
  });
});

describe('EBU Tech 3342, table 1: loudness range, ±1 LU', () => {
  test.each<readonly [number, number, readonly Stretch[]]>([
    [
      1,
      10,
      [
        [20, -20],
        [20, -30],
      ],
    ],
    [
      2,
      5,
      [
        [20, -20],
        [20, -15],
      ],
    ],
    [
      3,
      20,
      [
        [20, -40],
        [20, -20],
      ],
    ],
    [
      4,
      15,
      [
        [20, -50],
        [20, -35],
        [20, -20],
        [20, -35],
        [20, -50],
      ],
    ],
  ])('case %i: %d LU', (_, lu, stretches) => {
    const {loudnessRangeLu} = readMeter(stereoTone(...stretches));
    expect(Math.abs(loudnessRangeLu - lu)).toBeLessThanOrEqual(1);
  });
});
