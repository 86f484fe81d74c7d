import {existsSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {speechLike} from '../../../src/bench/speech-like';
import {runFfmpeg} from '../../../src/media/ffmpeg';
import {probeMedia} from '../../../src/media/probe';
import {DELIVERY} from '../../../src/render/delivery';
import {SAMPLE_RATE, silence} from '../../../src/sound/dsp/stereo-sound';
import {decodeWhole} from '../../../src/sound/mix/decode-whole';
import {type MixResult, mixSound} from '../../../src/sound/mix/mix-sound';
import {SoundSourceError} from '../../../src/sound/mix/mix-stems';
import type {SoundPlan} from '../../../src/timeline/sound-plan';
import {withTemporaryFolder} from '../../media/make-media';
import {chord, clip, planOf, writeSound} from './plans';

const TARGET = {lufs: -16, truePeakDb: -1, voiceOverMusicLu: 18};

const mix = (
  folder: string,
  plan: SoundPlan,
  {signal = new AbortController().signal, target = TARGET} = {},
): Promise<MixResult> =>
  mixSound({
    plan,
    publicDir: folder,
    target,
    file: join(folder, 'sound.m4a'),
    signal,
    onProgress: () => undefined,
  });

/** A second opinion on the written file; see the meter's tests for the silence that follows. */
const loudnorm = async (file: string) => {
  const filter = 'apad=pad_dur=10,loudnorm=print_format=json';
  const {stderr} = await runFfmpeg(['-i', file, '-af', filter, '-f', 'null', '-']);
  const said = JSON.parse(stderr.slice(stderr.lastIndexOf('{'), stderr.lastIndexOf('}') + 1));
  return {integratedLufs: Number(said.input_i), truePeakDb: Number(said.input_tp)};
};

const music = clip({id: 'music', role: 'music', durationInFrames: 500});
const line = (id: string, startFrame: number) =>
  clip({id, role: 'voice', startFrame, durationInFrames: 100});

describe('the mix of a clip', () => {
  test('voice over music reaches the target, by our meter and by ffmpeg', () =>
    withTemporaryFolder(async (folder) => {
      await writeSound(folder, 'music.wav', chord(20));
      await writeSound(folder, 'a.wav', speechLike(4, 'a'));
      await writeSound(folder, 'b.wav', speechLike(4, 'b'));
      const plan = planOf(500, music, line('a', 50), line('b', 300));
      const report = await mix(folder, plan);
      expect(Math.abs(report.integratedLufs - TARGET.lufs)).toBeLessThanOrEqual(0.5);
      expect(report.truePeakDb).toBeLessThanOrEqual(TARGET.truePeakDb);
      expect(report.clippedSamples).toBe(0);
      expect(report.silences).toEqual([]);
      expect(report.samples).toBe(20 * SAMPLE_RATE);
      expect(report.voiceOverMusic?.least).toBeGreaterThan(18);
      expect(report.voiceOverMusic?.median).toBeGreaterThanOrEqual(
        report.voiceOverMusic?.least ?? NaN,
      );
      const theirs = await loudnorm(join(folder, 'sound.m4a'));
      expect(Math.abs(theirs.integratedLufs - report.integratedLufs)).toBeLessThan(0.2);
      expect(theirs.truePeakDb).toBeLessThanOrEqual(TARGET.truePeakDb + 0.2);

      const {audioStreams, videoStreams, otherStreams} = await probeMedia(
        join(folder, 'sound.m4a'),
      );
      expect([videoStreams, otherStreams]).toEqual([[], []]);
      expect(audioStreams).toMatchObject([
        {
          codec: DELIVERY.audioCodec,
          profile: DELIVERY.audioProfile,
          sampleRate: DELIVERY.sampleRate,
          channels: DELIVERY.channels,
        },
      ]);
      const bitRate = Number.parseInt(DELIVERY.audioBitrate, 10) * 1000;
      expect(Math.abs((audioStreams[0]?.bitRate ?? 0) - bitRate)).toBeLessThan(0.1 * bitRate);
    }));

  test('peaks far above their loudness are limited, not clipped', () =>
    withTemporaryFolder(async (folder) => {
      const sound = chord(10, 0.1);
      // Claps of noise, 14 dB over the rest.
      const noise = speechLike(1, 'clap').map((sample, i) => (i % 7 < 3 ? sample : -sample));
      for (let at = 24_000; at + 2000 < sound.length; at += 48_000) {
        for (let i = 0; i < 2000; i++) sound[at + i] = 3 * (noise[4000 + i] ?? 0);
      }
      await writeSound(
        folder,
        'music.wav',
        sound.map((sample) => Math.max(-1, Math.min(1, sample))),
      );
      const report = await mix(folder, planOf(250, {...music, durationInFrames: 250}), {
        target: {...TARGET, lufs: -12},
      });
      expect(report.level.gainDb).toBeGreaterThan(0);
      expect(report.truePeakDb).toBeLessThanOrEqual(TARGET.truePeakDb);
      expect(report.clippedSamples).toBe(0);
      expect(Math.abs(report.integratedLufs + 12)).toBeLessThanOrEqual(1);
      expect(report.encodeRounds).toBeLessThanOrEqual(3);
      expect(report.voiceOverMusic).toBeUndefined();
    }));

  test('broadcast loudness, and a voice without music', () =>
    withTemporaryFolder(async (folder) => {
      await writeSound(folder, 'a.wav', speechLike(4, 'a'));
      const report = await mix(folder, planOf(200, line('a', 50)), {
        target: {...TARGET, lufs: -23},
      });
      expect(Math.abs(report.integratedLufs + 23)).toBeLessThanOrEqual(0.5);
      expect(report.voiceOverMusic).toBeUndefined();
      // Two seconds before and after the line are silent, because no sound is planned there.
      expect(report.silences).toEqual([]);
    }));

  test('a plan without clips is digital silence of the right length', () =>
    withTemporaryFolder(async (folder) => {
      const report = await mix(folder, {...planOf(101), fps: 30});
      expect(report).toMatchObject({
        isSilent: true,
        integratedLufs: -Infinity,
        truePeakDb: -Infinity,
        samples: Math.round((101 * SAMPLE_RATE) / 30),
        silences: [],
        encodeRounds: 1,
      });
      const sound = silence(report.samples);
      const held = await decodeWhole(
        join(folder, 'sound.m4a'),
        sound,
        new AbortController().signal,
      );
      expect(held).toBeGreaterThanOrEqual(report.samples);
      expect(held).toBeLessThan(report.samples + 1024);
      expect(sound.left.every((sample) => sample === 0)).toBe(true);
    }));

  test('a planned sound that is silent is found', () =>
    withTemporaryFolder(async (folder) => {
      await writeSound(folder, 'music.wav', chord(5));
      await writeSound(folder, 'a.wav', new Float32Array(4 * SAMPLE_RATE));
      const plan = planOf(250, {...music, durationInFrames: 125}, line('a', 150));
      const {silences} = await mix(folder, plan);
      expect(silences).toHaveLength(1);
      expect(silences[0]?.startSeconds).toBeCloseTo(5, 0);
      expect(silences[0]?.endSeconds).toBeCloseTo(10, 1);
    }));

  test('is the same file for the same plan', () =>
    withTemporaryFolder(async (folder) => {
      await writeSound(folder, 'music.wav', chord(4));
      await writeSound(folder, 'a.wav', speechLike(4, 'a'));
      const plan = planOf(100, {...music, durationInFrames: 100}, line('a', 0));
      const bytes = async () => {
        await mix(folder, plan);
        return readFile(join(folder, 'sound.m4a'));
      };
      expect((await bytes()).equals(await bytes())).toBe(true);
    }));

  test('a missing source is named, in Vietnamese', () =>
    withTemporaryFolder(async (folder) => {
      const failed = mix(folder, planOf(100, line('loi-1', 0)));
      await expect(failed).rejects.toThrow(SoundSourceError);
      await expect(failed).rejects.toThrow(
        /Không đọc được tiếng của «loi-1\.wav» \(lời đọc «loi-1»\)/,
      );
    }));

  test('stops at the signal', () =>
    withTemporaryFolder(async (folder) => {
      await writeSound(folder, 'music.wav', chord(20));
      const stop = new AbortController();
      const reason = new Error('stopped');
      const mixing = mixSound({
        plan: planOf(500, music),
        publicDir: folder,
        target: TARGET,
        file: join(folder, 'sound.m4a'),
        signal: stop.signal,
        onProgress: (progress) => {
          if (progress > 0.31) stop.abort(reason);
        },
      });
      await expect(mixing).rejects.toBe(reason);
      expect(existsSync(join(folder, 'sound.m4a'))).toBe(false);
    }));
});
