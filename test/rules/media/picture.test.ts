import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import {PNG} from 'pngjs';
import {describe, expect, test} from 'vitest';
import {measurePoster} from '../../../src/clip/measure-clip';
import type {ClipMeasures} from '../../../src/rules/media/media-case';
import {askMedia} from '../cases';
import {seconds, timeline} from '../planted';
import {GOOD_CLIP} from './planted';

const GOOD = GOOD_CLIP;

type Probe = ClipMeasures['probe'];
const video = (change: Partial<Probe['videoStreams'][number]>): ClipMeasures => ({
  ...GOOD,
  probe: {...GOOD.probe, videoStreams: GOOD.probe.videoStreams.map((s) => ({...s, ...change}))},
});
const audio = (change: Partial<Probe['audioStreams'][number]>): ClipMeasures => ({
  ...GOOD,
  probe: {...GOOD.probe, audioStreams: GOOD.probe.audioStreams.map((s) => ({...s, ...change}))},
});

const judged = (clip: ClipMeasures) =>
  askMedia({clip, timeline}, /^VID\.|^AUD\.(?:CODEC|FORMAT|LENGTH)/);

const failing = (measures: ClipMeasures): readonly string[] =>
  judged(measures)
    .filter(({result}) => result === 'fail')
    .map(({ruleId}) => ruleId);

describe('rules of the finished picture', () => {
  test('passes a right file, and states what it measured', () => {
    expect(failing(GOOD)).toEqual([]);
    expect(judged(GOOD)).toContainEqual(
      expect.objectContaining({ruleId: 'VID.SIZE', result: 'pass', measured: '1920×1080'}),
    );
  });

  test.each<[string, ClipMeasures]>([
    ['VID.CODEC', video({codec: 'hevc'})],
    ['VID.CODEC', video({profile: 'Main'})],
    ['VID.SIZE', video({height: 1088})],
    ['VID.PIXELS', video({pixelFormat: 'yuvj420p'})],
    ['VID.COLOR', video({colorRange: 'pc'})],
    ['VID.COLOR', video({colorSpace: 'bt470bg'})],
    ['VID.COLOR', video({colorPrimaries: null})],
    ['VID.FPS', video({averageFrameRate: {num: 2499, den: 100}})],
    ['VID.FPS', video({realFrameRate: {num: 30, den: 1}})],
    ['VID.FRAMES', {...GOOD, decodedFrames: timeline.durationInFrames - 1}],
    ['VID.DECODE', {...GOOD, decoderComplaints: ['error while decoding MB 3 4']}],
    ['VID.GOP', {...GOOD, longestGop: 13}],
    ['VID.FASTSTART', {...GOOD, fastStart: false}],
    ['AUD.CODEC', audio({profile: 'HE-AAC'})],
    ['AUD.FORMAT', audio({sampleRate: 44_100})],
    ['AUD.FORMAT', audio({channels: 1})],
    ['AUD.LENGTH', audio({duration: seconds - 0.2})],
    ['AUD.LENGTH', audio({duration: seconds + 0.2})],
    ['AUD.LENGTH', audio({duration: null})],
  ])('refuses a file for %s alone', (ruleId, measures) => {
    expect(failing(measures)).toEqual([ruleId]);
  });

  test('refuses a file without sound', () => {
    const silent = {...GOOD, probe: {...GOOD.probe, audioStreams: []}};
    expect(failing(silent)).toEqual(['VID.STREAMS']);
    const others = judged(silent).filter(({ruleId}) => ruleId !== 'VID.STREAMS');
    expect(others).toHaveLength(12);
    for (const {result, severity} of others)
      expect([result, severity]).toEqual(['not-evaluated', 'block']);
  });
});

test('a poster is 1280×720, below 2 MB', async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'phuong-clip-test-'));
  try {
    const file = path.join(folder, 'poster.png');
    const results = async (picture: Buffer) => {
      await writeFile(file, picture);
      return askMedia({poster: await measurePoster(file), timeline}, /^POSTER\./).map(
        ({ruleId, result}) => `${ruleId} ${result}`,
      );
    };
    const right = PNG.sync.write(new PNG({width: 1280, height: 720}));
    expect(await results(right)).toEqual(['POSTER.SIZE pass', 'POSTER.BYTES pass']);
    expect(await results(PNG.sync.write(new PNG({width: 1279, height: 720})))).toContain(
      'POSTER.SIZE fail',
    );
    expect(await results(Buffer.concat([right, Buffer.alloc(2_000_000)]))).toContain(
      'POSTER.BYTES fail',
    );
  } finally {
    await rm(folder, {recursive: true, force: true});
  }
});
