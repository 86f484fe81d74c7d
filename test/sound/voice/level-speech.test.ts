import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {integratedLoudness} from '../../../src/sound/meter/integrated-loudness';
import {weighChannels} from '../../../src/sound/meter/k-weighting';
import {levelSpeech} from '../../../src/sound/voice/level-speech';
import {speechLevels} from '../../../src/sound/voice/speech-levels';
import {speechLike} from './sounds';

const RATE = 48000;
const loudness = (samples: Float32Array) =>
  integratedLoudness(weighChannels([{samples, weight: 2}]));
const peakDb = (samples: Float32Array) =>
  20 * Math.log10(samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0));

describe('levelSpeech', () => {
  it('cuts both ends to speech, 40 ms before and 80 ms after', () => {
    const recording = speechLike({leadSeconds: 1, tailSeconds: 1.5, syllables: 10});
    const {samples, cutSeconds} = levelSpeech(recording);
    expect(cutSeconds).toBeGreaterThan(0.94);
    expect(cutSeconds).toBeLessThan(0.98);
    // 10 syllables of 0.24 s without the last gap, and what is kept around them.
    expect(samples.length / RATE).toBeGreaterThan(2.36 + 0.11);
    expect(samples.length / RATE).toBeLessThan(2.36 + 0.18);
  });

  it.each([
    ['quiet', {voice: 0.01, noise: 0.00002}],
    ['usual', {voice: 0.4, noise: 0.0005}],
    ['loud', {voice: 0.95, noise: 0.001}],
  ])('brings a %s voice to −18 LUFS, peaks at −3 dBFS at most', (_, levels) => {
    const {samples} = levelSpeech(speechLike(levels));
    expect(loudness(samples)).toBeGreaterThan(-18.5);
    expect(loudness(samples)).toBeLessThan(-17.5);
    expect(peakDb(samples)).toBeLessThanOrEqual(-2.99);
  });

  it('removes rumble and a constant offset', () => {
    const clean = speechLike();
    const rumbling = clean.map(
      (sample, i) => sample + 0.1 + 0.1 * Math.sin((2 * Math.PI * 12 * i) / RATE),
    );
    const {levels} = levelSpeech(rumbling);
    expect(levels.noiseDb).toBeLessThan(-45);
    expect(
      Math.abs(levelSpeech(rumbling).samples.length - levelSpeech(clean).samples.length),
    ).toBeLessThan(0.1 * RATE);
  });

  it('is not misled by a click before the first word', () => {
    const recording = speechLike({leadSeconds: 1.5});
    for (let i = 0; i < 300; i++) recording[9600 + i] = 0.8 * Math.sin(i);
    expect(levelSpeech(recording).cutSeconds).toBeGreaterThan(1.4);
  });

  it('keeps a weak beginning that is louder than the noise', () => {
    const recording = speechLike({leadSeconds: 1});
    for (let i = 0; i < 4800; i++)
      recording[RATE - 4800 + i] = 0.004 * Math.sin(2 * Math.PI * 0.11 * i);
    expect(levelSpeech(recording).cutSeconds).toBeLessThan(0.9);
  });

  it('finds no speech in silence and in a very faint hum', () => {
    expect(levelSpeech(new Float32Array(3 * RATE)).samples).toHaveLength(0);
    const hum = Float32Array.from({length: 3 * RATE}, (_, i) => 0.0001 * Math.sin(i / 10));
    expect(levelSpeech(hum).samples).toHaveLength(0);
    expect(levelSpeech(new Float32Array(0)).samples).toHaveLength(0);
  });

  it('cuts nothing where voice and noise cannot be separated', () => {
    const noise = speechLike({voice: 0, noise: 0.2});
    expect(Math.abs(levelSpeech(noise).samples.length - noise.length)).toBeLessThan(RATE / 10);
  });

  it('begins and ends in silence, so that nothing clicks', () => {
    const {samples} = levelSpeech(speechLike({noise: 0.05}));
    expect(Math.abs(samples[0] ?? 1)).toBeLessThan(0.001);
    expect(Math.abs(samples.at(-1) ?? 1)).toBeLessThan(0.001);
  });

  it('never breaks, whatever the samples are', () => {
    const sample = fc.oneof(
      fc.float({noNaN: false}),
      fc.constantFrom(0, 1, -1, Infinity, -Infinity, NaN),
    );
    fc.assert(
      fc.property(fc.array(sample, {maxLength: 3000}), (values) => {
        const {samples} = levelSpeech(Float32Array.from(values));
        expect(samples.every((value) => Math.abs(value) <= 1)).toBe(true);
      }),
      {numRuns: 60},
    );
  });
});

describe('speechLevels', () => {
  it('measures voice over noise within 3 dB of what was put in', () => {
    for (const [voice, noise] of [
      [0.4, 0.001],
      [0.4, 0.01],
      [0.2, 0.03],
    ] as const) {
      const quiet = speechLevels(speechLike({voice, noise: 0}));
      const {activeDb, noiseDb} = speechLevels(speechLike({voice, noise}));
      expect(Math.abs(activeDb - quiet.activeDb)).toBeLessThan(1);
      // White noise of amplitude a has an RMS of a/√3.
      expect(Math.abs(noiseDb - 20 * Math.log10(noise / Math.sqrt(3)))).toBeLessThan(3);
    }
  });

  it('does not take the mute start of a phone for a quiet room', () => {
    const recording = speechLike({noise: 0.03, leadSeconds: 1});
    recording.fill(0, 0, 0.5 * RATE);
    expect(speechLevels(recording).noiseDb).toBeGreaterThan(-40);
  });
});
