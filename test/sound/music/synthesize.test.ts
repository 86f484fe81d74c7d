import {describe, expect, test} from 'vitest';
import {MUSIC_MOODS} from '../../../src/dossier/music-moods';
import {frequencyOf, silence, type StereoPcm} from '../../../src/sound/dsp/stereo-sound';
import {integratedLoudness} from '../../../src/sound/meter/integrated-loudness';
import {weighStereo} from '../../../src/sound/meter/k-weighting';
import {greatest, shortTermLoudness} from '../../../src/sound/meter/loudness';
import {truePeakDb} from '../../../src/sound/meter/true-peak';
import {
  levelMusic,
  MOST_SWELL_LU,
  PEAK_LIMIT_DB,
  TARGET_LUFS,
} from '../../../src/sound/music/level-music';
import {playTranh} from '../../../src/sound/music/play-tranh';
import {synthesizeMusic} from '../../../src/sound/music/synthesize';
import type {MoodPlan} from '../../../src/timeline/music-plan';

const planOf = (seconds: number, ...lifts: readonly number[]): MoodPlan => ({
  durationInFrames: seconds * 25,
  fps: 25,
  liftsAtFrames: lifts.map((lift) => lift * 25),
  mood: 'river',
});

/** Level of each 50 ms, in dBFS. */
const levels = (sound: StereoPcm): readonly number[] => {
  const result: number[] = [];
  for (let start = 0; start + 2400 <= sound.left.length; start += 2400) {
    let energy = 0;
    for (let i = start; i < start + 2400; i++)
      energy += ((sound.left[i] ?? 0) ** 2 + (sound.right[i] ?? 0) ** 2) / 2;
    result.push(10 * Math.log10(energy / 2400 + 1e-12));
  }
  return result;
};

/** Where the zero crossings put the middle of the spectrum, in Hz: cheap, and enough for a range. */
const crossingRate = (sound: StereoPcm): number => {
  let crossings = 0;
  for (let i = 1; i < sound.left.length; i++) {
    if ((sound.left[i] ?? 0) >= 0 !== (sound.left[i - 1] ?? 0) >= 0) crossings++;
  }
  return crossings / 2 / (sound.left.length / 48000);
};

describe('the sound', () => {
  const sound = synthesizeMusic(planOf(45, 20));

  test('is exactly as long as the clip', () => {
    expect(sound.left).toHaveLength(45 * 48000);
    expect(sound.right).toHaveLength(45 * 48000);
  });

  test('has the loudness it promises, and room above it', () => {
    expect(Math.abs(integratedLoudness(weighStereo(sound)) - TARGET_LUFS)).toBeLessThan(0.3);
    expect(truePeakDb(sound)).toBeLessThanOrEqual(PEAK_LIMIT_DB);
  });

  test('has no DC, no gap, and a sane brightness', () => {
    for (const channel of [sound.left, sound.right]) {
      const mean = channel.reduce((sum, sample) => sum + sample, 0) / channel.length;
      expect(Math.abs(mean)).toBeLessThan(1e-4);
    }
    expect(Math.min(...levels(sound).slice(4, -24))).toBeGreaterThan(-45);
    expect(crossingRate(sound)).toBeGreaterThan(150);
    expect(crossingRate(sound)).toBeLessThan(1500);
  });

  test('is steady, and fuller after the lift', () => {
    const body = shortTermLoudness(weighStereo(sound)).slice(100, -600);
    expect(Math.max(...body) - Math.min(...body)).toBeLessThan(7);
    const mean = (values: Float64Array): number =>
      values.reduce((sum, value) => sum + value, 0) / values.length;
    expect(mean(body.slice(1900))).toBeGreaterThan(mean(body.slice(0, 1500)) + 0.8);
  });

  test('begins and ends without a click, in digital silence', () => {
    expect(sound.left[0]).toBe(0);
    for (const channel of [sound.left, sound.right])
      expect(channel.subarray(-960).every((sample) => sample === 0)).toBe(true);
    expect(levels(sound).at(-3)).toBeLessThan(-40);
    expect(levels(sound).at(-50)).toBeGreaterThan(-45);
  });

  test('is the same each time, whatever was played before', () => {
    const again = synthesizeMusic(planOf(6));
    synthesizeMusic(planOf(5, 2));
    const bytes = (sound: StereoPcm): Buffer => Buffer.from(sound.left.buffer);
    expect(bytes(synthesizeMusic(planOf(6))).equals(bytes(again))).toBe(true);
  });

  test.each([[1], [5], [7.4], [12, 4], [31, 0, 3, 28]])('fits %j s', (seconds, ...lifts) => {
    const short = synthesizeMusic(planOf(seconds, ...lifts));
    expect(short.left).toHaveLength(seconds * 48000);
    expect(truePeakDb(short)).toBeLessThanOrEqual(PEAK_LIMIT_DB);
    expect(Math.abs(integratedLoudness(weighStereo(short)) - TARGET_LUFS)).toBeLessThan(0.5);
    expect(short.left.every(Number.isFinite) && short.right.every(Number.isFinite)).toBe(true);
  });
});

describe.each(MUSIC_MOODS)('the sound of %s', (mood) => {
  const sound = synthesizeMusic({...planOf(80, 40), mood});
  const energies = weighStereo(sound);

  test('has the loudness of all music, and no part that swells far above it', () => {
    expect(Math.abs(integratedLoudness(energies) - TARGET_LUFS)).toBeLessThan(0.2);
    expect(greatest(shortTermLoudness(energies))).toBeLessThan(TARGET_LUFS + MOST_SWELL_LU);
    expect(truePeakDb(sound)).toBeLessThanOrEqual(PEAK_LIMIT_DB);
  });

  test('has no hole, and ends in silence', () => {
    expect(Math.min(...levels(sound).slice(8, -24))).toBeGreaterThan(-50);
    expect(levels(sound).at(-3)).toBeLessThan(-40);
    expect(Math.abs(sound.left.at(-1) ?? NaN)).toBe(0);
  });
});

test('levelling leads down what is too loud, slowly, and leaves the rest as it was', () => {
  const sound = silence(60 * 48000);
  for (let i = 0; i < sound.left.length; i++) {
    const isLoud = i > 30 * 48000 && i < 36 * 48000;
    const sample = (isLoud ? 0.4 : 0.1) * Math.sin((2 * Math.PI * 1000 * i) / 48000);
    sound.left[i] = sound.right[i] = sample;
  }
  levelMusic(sound);
  const energies = weighStereo(sound);
  expect(Math.abs(integratedLoudness(energies) - TARGET_LUFS)).toBeLessThan(0.1);
  const shortTerm = shortTermLoudness(energies);
  expect(greatest(shortTerm)).toBeLessThan(TARGET_LUFS + MOST_SWELL_LU);
  // Far from the loud part the gain is one and the same.
  expect(shortTerm[100]).toBeCloseTo(shortTerm[5000] ?? NaN, 2);
  const heard = levels(sound);
  // Within the quiet parts nothing moves by more than half a dB in 50 ms.
  const steps = heard.slice(1, 590).map((level, i) => Math.abs(level - (heard[i] ?? level)));
  expect(Math.max(...steps)).toBeLessThan(0.5);
});

test.each([50, 62, 74, 86])('string %i is in tune within 3 cents', (pitch) => {
  const sound = silence(48000);
  const note = {startSeconds: 0, durationSeconds: 1, pitch, velocity: 0.7} as const;
  playTranh({...note, instrument: 'tranh', ornament: 'plain'}, sound);
  // Twenty periods: the lag at which the string is most like itself.
  const period = 48000 / frequencyOf(pitch);
  let best = {lag: 0, likeness: -Infinity};
  for (let lag = Math.round(20 * period - period / 3); lag < 20 * period + period / 3; lag++) {
    let likeness = 0;
    for (let i = 4800; i < 19200; i++)
      likeness += (sound.left[i] ?? 0) * (sound.left[i + lag] ?? 0);
    if (likeness > best.likeness) best = {lag, likeness};
  }
  expect(Math.abs(1200 * Math.log2(best.lag / (20 * period)))).toBeLessThan(3);
});

test.each([50, 86])('string %i sounds the same whatever was plucked before', (pitch) => {
  const pressed = {startSeconds: 0, durationSeconds: 0.2, velocity: 0.7, ornament: 'nhan'} as const;
  const play = (before: number): StereoPcm => {
    const sound = silence(12000);
    playTranh({...pressed, pitch: before, instrument: 'tranh'}, silence(12000));
    playTranh({...pressed, pitch, instrument: 'tranh'}, sound);
    return sound;
  };
  expect(play(57).left).toEqual(play(45).left);
});
