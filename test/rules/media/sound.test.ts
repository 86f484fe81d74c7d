import {describe, expect, test} from 'vitest';
import type {SoundMeasures} from '../../../src/sound/mix/measure-sound';
import {askMedia} from '../cases';

const TARGET = {lufs: -16, truePeakDb: -1, voiceOverMusicLu: 18};

const GOOD: SoundMeasures = {
  integratedLufs: -16.4,
  maxMomentaryLufs: -12,
  maxShortTermLufs: -14,
  loudnessRangeLu: 4,
  truePeakDb: -1.2,
  clippedSamples: 0,
  silences: [],
  fps: 25,
  isPlannedSilent: false,
  voice: [{lineId: 'mo-dau', startFrame: 10, endFrame: 90, lateFrames: 0.02}],
};
const MARGIN = {least: 18.4, median: 21, leastAt: {startFrame: 10, endFrame: 90}};

const SOUND = /^AUD\.(?!CODEC|FORMAT|LENGTH)/;

const judged = (sound: SoundMeasures, mix: {voiceOverMusic?: typeof MARGIN} = {}) =>
  askMedia({sound, mix, target: TARGET}, SOUND);

const failing = (measures: Partial<SoundMeasures>, voiceOverMusic = MARGIN) =>
  judged({...GOOD, ...measures}, {voiceOverMusic}).filter(({result}) => result === 'fail');

describe('the findings on a finished sound', () => {
  test('what is within its limits passes, on the very limit too', () => {
    expect(failing({})).toEqual([]);
    expect(failing({integratedLufs: -15, truePeakDb: -1}, {...MARGIN, least: 18})).toEqual([]);
  });

  test.each<readonly [string, Partial<SoundMeasures>, object]>([
    [
      'AUD.LOUDNESS',
      {integratedLufs: -17.1},
      {measured: '−17,1 LUFS', expected: 'từ −17,0 đến −15,0 LUFS'},
    ],
    ['AUD.LOUDNESS', {integratedLufs: -Infinity}, {measured: 'âm vô cực LUFS'}],
    [
      'AUD.TRUE_PEAK',
      {truePeakDb: -0.96},
      {measured: '−0,96 dBTP', expected: 'không quá −1,0 dBTP'},
    ],
    ['AUD.CLIPPING', {clippedSamples: 1200}, {measured: '1.200', expected: '0'}],
    [
      'AUD.SILENCE',
      {
        silences: [
          {startSeconds: 4, endSeconds: 7.26},
          {startSeconds: 20, endSeconds: 23},
        ],
      },
      {measured: '4,0–7,3 giây; 20,0–23,0 giây', startFrame: 100, endFrame: 182},
    ],
    [
      'AUD.VOICE_SYNC',
      {
        voice: [...GOOD.voice, {lineId: 'ket', startFrame: 200, endFrame: 260, lateFrames: -2.31}],
      },
      {measured: 'lệch nhiều nhất 2,31 hình, lời «ket»', startFrame: 200, endFrame: 260},
    ],
  ])('%s blocks, with what was seen and where', (ruleId, measures, expected) => {
    expect(failing(measures)).toMatchObject([
      {ruleId, stage: 'media', severity: 'block', ...expected},
    ]);
  });

  test('a voice hardly louder than the music blocks, and the finding names the place', () => {
    expect(failing({}, {...MARGIN, least: 12.34})).toMatchObject([
      {
        ruleId: 'AUD.VOICE_OVER_MUSIC',
        measured: 'ít nhất 12,3 LU, giữa 21,0 LU',
        expected: 'ít nhất 18,0 LU',
        startFrame: 10,
        endFrame: 90,
      },
    ]);
  });

  test('what does not apply is not judged', () => {
    const findings = judged({...GOOD, voice: []});
    expect(findings.map(({ruleId}) => ruleId)).toEqual([
      'AUD.LOUDNESS',
      'AUD.TRUE_PEAK',
      'AUD.CLIPPING',
      'AUD.SILENCE',
    ]);
  });

  test('sound in a clip that was planned silent is a fault', () => {
    const planned = judged({...GOOD, isPlannedSilent: true, voice: []});
    expect(planned).toMatchObject([{ruleId: 'AUD.SILENCE', result: 'fail'}]);
  });
});
