import {describe, expect, test} from 'vitest';
import {
  integratedLoudness,
  samplePeakDb,
  shortTermLoudness,
  type StereoPcm,
} from '../../src/sound/measure-loudness';

/** Stereo sine of 1 kHz in stretches of [seconds, peak in dBFS], as EBU Tech 3341 describes. */
const sine = (...stretches: readonly (readonly [number, number])[]): StereoPcm => {
  const lengths = stretches.map(([seconds]) => Math.round(seconds * 48000));
  const left = new Float32Array(lengths.reduce((sum, length) => sum + length, 0));
  let at = 0;
  stretches.forEach(([, db], index) => {
    const peak = 10 ** (db / 20);
    for (const end = at + (lengths[index] ?? 0); at < end; at++) {
      left[at] = peak * Math.sin((2 * Math.PI * 1000 * at) / 48000);
    }
  });
  return {left, right: left.slice(), sampleRate: 48000};
};

describe('loudness, on the signals of EBU Tech 3341 table 1', () => {
  test('cases 1 and 2: a steady sine', () => {
    expect(Math.abs(integratedLoudness(sine([20, -23])) + 23)).toBeLessThanOrEqual(0.1);
    expect(Math.abs(integratedLoudness(sine([20, -33])) + 33)).toBeLessThanOrEqual(0.1);
  });

  test('case 3: the relative gate drops what is quiet', () => {
    const signal = sine([10, -36], [60, -23], [10, -36]);
    expect(Math.abs(integratedLoudness(signal) + 23)).toBeLessThanOrEqual(0.1);
  });

  test('case 4: the absolute gate drops what is nearly silent', () => {
    const signal = sine([10, -72], [10, -36], [60, -23], [10, -36], [10, -72]);
    expect(Math.abs(integratedLoudness(signal) + 23)).toBeLessThanOrEqual(0.1);
  });

  test('case 5: what lies within the gate counts', () => {
    const signal = sine([20, -26], [20.1, -20], [20, -26]);
    expect(Math.abs(integratedLoudness(signal) + 23)).toBeLessThanOrEqual(0.1);
  });

  test('short-term: a steady sine is steady', () => {
    const values = shortTermLoudness(sine([5, -23]));
    expect(values).toHaveLength(21);
    for (const value of values) expect(Math.abs(value + 23)).toBeLessThanOrEqual(0.1);
  });

  test('silence has none', () => {
    expect(integratedLoudness(sine([2, -200]))).toBe(-Infinity);
    expect(integratedLoudness(sine())).toBe(-Infinity);
  });

  test('the peak of a sine', () => {
    expect(samplePeakDb(sine([1, -23]))).toBeCloseTo(-23, 3);
  });
});
