import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {speechLike} from '../../../src/bench/speech-like';
import {muxClip} from '../../../src/media/mux';
import {decodeSound} from '../../../src/sound/dsp/decode-sound';
import {SAMPLE_RATE} from '../../../src/sound/dsp/stereo-sound';
import {measureSound, type SoundMeasures} from '../../../src/sound/mix/measure-sound';
import {type MixResult, mixSound} from '../../../src/sound/mix/mix-sound';
import type {SoundPlan} from '../../../src/timeline/sound-plan';
import {makeMedia, withTemporaryFolder} from '../../media/make-media';
import {askMedia} from '../../rules/cases';
import {chord, clip, planOf, writeSound} from './plans';

const TARGET = {lufs: -16, truePeakDb: -1, voiceOverMusicLu: 18};
const judged = (sound: SoundMeasures, mix: MixResult) =>
  askMedia({sound, mix, target: TARGET}, /^AUD\.(?!CODEC|FORMAT|LENGTH)/);
const {signal} = new AbortController();

/** Mixes a plan, joins it with a picture, and returns the finished file and the mix's report. */
const finish = async (folder: string, plan: SoundPlan) => {
  const [sound, file] = ['sound.m4a', 'clip.mp4'].map((name) => join(folder, name)) as [
    string,
    string,
  ];
  const onProgress = () => undefined;
  const mix = await mixSound({
    plan,
    publicDir: folder,
    target: TARGET,
    file: sound,
    signal,
    onProgress,
  });
  await muxClip({
    pictureFile: await makeMedia(folder, {name: 'picture.mp4'}),
    soundFile: sound,
    outFile: file,
  });
  return {mix, file};
};

const music = clip({id: 'music', role: 'music', durationInFrames: 400});
const line = (id: string, startFrame: number) =>
  clip({id, role: 'voice', startFrame, durationInFrames: 75});

const moved = (plan: SoundPlan, id: string, frames: number): SoundPlan => ({
  ...plan,
  clips: plan.clips.map((one) =>
    one.id === id ? {...one, startFrame: one.startFrame + frames} : one,
  ),
});

describe('measuring the finished file', () => {
  test('a click sounds where the plan has it, to the millisecond, and the length is the clip’s', () =>
    withTemporaryFolder(async (folder) => {
      const clicks = new Float32Array(16 * SAMPLE_RATE);
      const places = [0.5, 3.217, 8, 15.4].map((seconds) => Math.round(seconds * SAMPLE_RATE));
      for (const at of places) {
        for (let i = 0; i < 96; i++) clicks[at + i] = 0.5 * Math.sin((2 * Math.PI * i) / 24);
      }
      await writeSound(folder, 'music.wav', clicks);
      const {file} = await finish(folder, planOf(400, {...music, ducks: false}));
      const heard: number[] = [];
      for await (const {left} of decodeSound({file, startSeconds: 0})) heard.push(...left);
      // The container may hold the rest of the last AAC block, never less than the clip.
      expect(heard.length).toBeGreaterThanOrEqual(16 * SAMPLE_RATE);
      expect(heard.length).toBeLessThan(16 * SAMPLE_RATE + 1024);
      for (const at of places) {
        let best = {lag: NaN, product: 0};
        for (let lag = -960; lag <= 960; lag++) {
          let product = 0;
          for (let i = 0; i < 96; i++)
            product += (heard[at + lag + i] ?? 0) * (clicks[at + i] ?? 0);
          if (product > best.product) best = {lag, product};
        }
        expect(Math.abs(best.lag) / SAMPLE_RATE).toBeLessThanOrEqual(0.001);
      }
    }));

  test('every line is found at its place, under music, and all is well', () =>
    withTemporaryFolder(async (folder) => {
      await writeSound(folder, 'music.wav', chord(16));
      await writeSound(folder, 'a.wav', speechLike(3, 'a'));
      await writeSound(folder, 'b.wav', speechLike(3, 'b'));
      const plan = planOf(400, music, line('a', 31), line('b', 250));
      const {mix, file} = await finish(folder, plan);
      const measures = await measureSound({file, plan, publicDir: folder, signal});
      for (const {lateFrames} of measures.voice)
        expect(Math.abs(lateFrames ?? 99)).toBeLessThan(0.1);
      expect(measures.integratedLufs).toBeCloseTo(mix.integratedLufs, 6);
      const findings = judged(measures, mix);
      expect(findings.map(({ruleId}) => ruleId)).toEqual([
        'AUD.LOUDNESS',
        'AUD.TRUE_PEAK',
        'AUD.CLIPPING',
        'AUD.SILENCE',
        'AUD.VOICE_OVER_MUSIC',
        'AUD.VOICE_SYNC',
      ]);
      expect(findings.filter(({result}) => result !== 'pass')).toEqual([]);

      // The same file against plans that it does not follow.
      for (const frames of [-3, 1, 5]) {
        const other = await measureSound({
          file,
          plan: moved(plan, 'b', frames),
          publicDir: folder,
          signal,
        });
        expect(other.voice[1]?.lateFrames).toBeCloseTo(-frames, 1);
        const sync = judged(other, mix).find(({ruleId}) => ruleId === 'AUD.VOICE_SYNC');
        expect(sync?.result).toBe(Math.abs(frames) <= 2 ? 'pass' : 'fail');
      }
      const lost = await measureSound({
        file,
        plan: moved(plan, 'b', -100),
        publicDir: folder,
        signal,
      });
      expect(lost.voice[1]).toEqual({lineId: 'b', startFrame: 150, endFrame: 225});
      expect(judged(lost, mix).at(-1)).toMatchObject({
        ruleId: 'AUD.VOICE_SYNC',
        result: 'fail',
        severity: 'block',
        measured: 'không nghe thấy lời «b» ở chỗ của nó',
        startFrame: 150,
        endFrame: 225,
      });
    }));

  test('a clip without any sound is silent, and says so', () =>
    withTemporaryFolder(async (folder) => {
      const plan = planOf(50);
      const {mix, file} = await finish(folder, plan);
      const findings = judged(await measureSound({file, plan, publicDir: folder, signal}), mix);
      expect(findings).toMatchObject([{ruleId: 'AUD.SILENCE', result: 'warn'}]);
    }));
});
