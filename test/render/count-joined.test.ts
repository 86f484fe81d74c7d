import {readdir, readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {setTimeout} from 'node:timers/promises';
import {PNG} from 'pngjs';
import {beforeEach, describe, expect, test, vi} from 'vitest';
import {readAnnexB} from '../../src/media/annex-b';
import * as counting from '../../src/media/count-frames';
import {runFfmpeg, runFfmpegForBytes} from '../../src/media/ffmpeg';
import {readBoxOrder} from '../../src/media/mp4-boxes';
import {muxClip} from '../../src/media/mux';
import {hashFilm, hashStream} from '../../src/media/sample-hashes';
import {withCacheStore} from '../../src/render/cache/cache-store';
import {countJoined} from '../../src/render/count-joined';
import {proveMeanwhile} from '../../src/render/prove-segments';
import {encodeSegment} from '../../src/render/segments/encode-segment';
import {joinSegments} from '../../src/render/segments/join-segments';
import {withTemporaryFolder} from '../media/make-media';

// The real decoders; only how often they are asked is counted.
vi.mock('../../src/media/count-frames', {spy: true});
beforeEach(() => void vi.clearAllMocks());

const {signal} = new AbortController();
const SIZE = {width: 160, height: 96, fps: 25};

/** A picture with enough in it that its bytes can be hurt. */
async function noisyJpeg(seed: number): Promise<Uint8Array> {
  const picture = new PNG(SIZE);
  picture.data.forEach((_, at) => {
    picture.data[at] = at % 4 === 3 ? 255 : (at * (seed + 7) * 2_654_435_761) >>> 24;
  });
  const input = PNG.sync.write(picture);
  const args = ['-v', 'error', '-f', 'image2pipe', '-c:v', 'png', '-i', 'pipe:0'];
  const out = ['-c:v', 'mjpeg', '-q:v', '2', '-f', 'image2pipe', 'pipe:1'];
  return (await runFfmpegForBytes([...args, ...out], {input})).stdout;
}

const LENGTHS = [12, 30, 1];
/** The clip shows the first segment twice. */
const ORDER = [0, 1, 0, 2];
const FRAMES = 12 + 30 + 12 + 1;

/** Segments as a render encodes them. */
const makeSegments = (folder: string): Promise<string[]> =>
  Promise.all(
    LENGTHS.map(async (durationInFrames, index) => {
      const file = path.join(folder, `${index}.h264`);
      const starts = durationInFrames > 20 ? [0, 17] : [0];
      const pictures = await Promise.all(starts.map((_, one) => noisyJpeg(index + 50 * one)));
      await encodeSegment(pictures, {...SIZE, durationInFrames, starts, file, signal});
      return file;
    }),
  );

const inOrder = (segments: readonly string[]): string[] =>
  ORDER.map((index) => segments[index] ?? '');

/** Joins and muxes them as a render does. */
async function makeClip(folder: string, segments: readonly string[], name = 'clip.mp4') {
  const [picture, sound, clip] = ['picture.mp4', 'sound.m4a', name].map((one) =>
    path.join(folder, one),
  ) as [string, string, string];
  await joinSegments(segments, {fps: SIZE.fps, durationInFrames: FRAMES, file: picture, signal});
  const tone = ['-f', 'lavfi', '-i', 'sine=f=440:r=48000:d=2.2', '-c:a', 'aac', '-f', 'mp4', sound];
  await runFfmpeg(['-v', 'error', '-y', ...tone]);
  await muxClip({pictureFile: picture, soundFile: sound, outFile: clip});
  return clip;
}

const count = (folder: string, clip: string, segments: readonly string[], judge = 'judge') =>
  withCacheStore(path.join(folder, 'cache'), (store) =>
    countJoined(clip, {segments, store, judge}, signal),
  );
/** Proves segments as they are done. */
const proveWhile = (folder: string, segments: readonly string[]) =>
  withCacheStore(path.join(folder, 'cache'), async (store) => {
    const prover = proveMeanwhile({store, judge: 'judge', signal});
    for (const file of segments) {
      prover.add(file);
      await setTimeout(20);
    }
    await prover.done();
  });
const proofs = async (folder: string): Promise<number> =>
  (await readdir(path.join(folder, 'cache', 'proofs'))).length;

/** How often segments and whole clips were decoded. */
const decoded = () => ({
  streams: vi.mocked(counting.countStreamedFrames).mock.calls.length,
  clips: vi.mocked(counting.countFrames).mock.calls.filter(([, how]) => how?.method === undefined)
    .length,
});

/** Cuts half of the first picture out of a stream. */
async function damageStream(file: string): Promise<void> {
  const bytes = await readFile(file);
  const slice = readAnnexB(bytes).pictures[0]?.at(-1) ?? Buffer.alloc(0);
  const at = slice.byteOffset - bytes.byteOffset + 500;
  const end = at + Math.floor(slice.length / 2);
  await writeFile(file, Buffer.concat([bytes.subarray(0, at), bytes.subarray(end)]));
}

/** Changes bits in the pictures of a film. */
async function damageFilm(file: string, bits: number): Promise<void> {
  const bytes = await readFile(file);
  const pictures = (await readBoxOrder(file)).find(({type}) => type === 'mdat');
  const at = (pictures?.offset ?? 0) + 5000;
  bytes[at] = (bytes[at] ?? 0) ^ bits;
  await writeFile(file, bytes);
}

describe('the frames of a joined clip', () => {
  test('are those of its segments, each of which is decoded once in its life', () =>
    withTemporaryFolder(async (folder) => {
      const segments = inOrder(await makeSegments(folder));
      const clip = await makeClip(folder, segments);
      const whole = {frames: FRAMES, method: 'decoded', complaints: []};
      expect(await counting.countFrames(clip)).toEqual(whole);
      vi.clearAllMocks();

      expect(await count(folder, clip, segments)).toEqual(whole);
      expect(decoded()).toEqual({streams: 2, clips: 0});
      expect(await proofs(folder)).toBe(LENGTHS.length);

      expect(await count(folder, clip, segments)).toEqual(whole);
      expect(decoded()).toEqual({streams: 2, clips: 0});

      await count(folder, clip, segments, 'another judge');
      expect(decoded()).toEqual({streams: 4, clips: 0});
    }));

  test('a damaged segment is found, however well it was joined, and is not remembered as whole', () =>
    withTemporaryFolder(async (folder) => {
      const segments = await makeSegments(folder);
      await damageStream(segments[1] ?? '');
      const clip = await makeClip(folder, inOrder(segments));
      const {complaints} = await count(folder, clip, inOrder(segments));
      expect(complaints).not.toEqual([]);
      expect(decoded().clips).toBe(1);
      expect(await proofs(folder)).toBeLessThan(LENGTHS.length);
      expect((await count(folder, clip, inOrder(segments))).complaints).not.toEqual([]);
    }));

  test('are known beforehand where segments were decoded while others were drawn', () =>
    withTemporaryFolder(async (folder) => {
      const segments = await makeSegments(folder);
      const clip = await makeClip(folder, inOrder(segments));
      vi.clearAllMocks();
      await proveWhile(folder, segments);
      expect(decoded()).toEqual({streams: 1, clips: 0});
      expect(await proofs(folder)).toBe(LENGTHS.length);
      expect((await count(folder, clip, inOrder(segments))).frames).toBe(FRAMES);
      expect(decoded()).toEqual({streams: 1, clips: 0});
    }));

  test('are not known beforehand where a segment is damaged or gone; that hinders nobody', () =>
    withTemporaryFolder(async (folder) => {
      const segments = await makeSegments(folder);
      await proveWhile(folder, [...segments, path.join(folder, 'gone.h264')]);
      expect(await proofs(folder).catch(() => 0)).toBe(0);
      await damageStream(segments[1] ?? '');
      await proveWhile(folder, segments);
      expect(await proofs(folder).catch(() => 0)).toBe(0);
    }));

  test('one changed bit of the finished clip is told, though the decoder may not see it and all segments are whole', () =>
    withTemporaryFolder(async (folder) => {
      const segments = inOrder(await makeSegments(folder));
      const clip = await makeClip(folder, segments);
      await count(folder, clip, segments);
      vi.clearAllMocks();
      await damageFilm(clip, 1);
      const {complaints} = await count(folder, clip, segments);
      expect(complaints[0]).toBe('hình 0 trong tệp không phải là hình đã mã hóa');
      expect(decoded()).toEqual({streams: 0, clips: 1});
    }));

  test('a clip in another order, with a frame too few or with frames cut off is decoded whole', () =>
    withTemporaryFolder(async (folder) => {
      const segments = inOrder(await makeSegments(folder));
      const clip = await makeClip(folder, segments);
      const [first = '', second = '', third = '', last = ''] = segments;
      const told = async (...of: readonly string[]) => (await count(folder, clip, of)).complaints;
      expect(await told(second, first, third, last)).toEqual([expect.stringContaining('hình 0 ')]);
      expect(await told(first, second, third)).toEqual([expect.stringContaining('hình 54 ')]);
      const foreign = path.join(folder, 'foreign.h264');
      await encodeSegment([await noisyJpeg(0)], {
        ...SIZE,
        fps: 50,
        durationInFrames: 12,
        starts: [0],
        file: foreign,
        signal,
      });
      expect(await told(foreign, second, third, last)).toEqual([
        expect.stringContaining('không phải của đoạn 1'),
      ]);
      expect(decoded()).toEqual({streams: 0, clips: 3});

      const cut = path.join(folder, 'cut.mp4');
      await runFfmpeg(['-v', 'error', '-ss', '0.2', '-i', clip, '-c', 'copy', '-an', cut]);
      const {frames, complaints} = await count(folder, cut, segments);
      expect(frames).toBe(FRAMES - 5);
      expect(complaints).toEqual([expect.stringContaining('hình 0 ')]);
    }));
});

test('what a film holds is what its streams hold: the decoder’s configuration and every sample', () =>
  withTemporaryFolder(async (folder) => {
    const segments = inOrder(await makeSegments(folder));
    const film = await hashFilm(await makeClip(folder, segments), signal);
    const streams = await Promise.all(
      segments.map(async (file) => hashStream(await readFile(file))),
    );
    expect(film).toEqual({
      setup: streams[0]?.setup,
      samples: streams.flatMap(({samples}) => samples),
      complaints: [],
    });
    expect(streams.every(({isIndependent}) => isIndependent)).toBe(true);
    const [, second] = await Promise.all(segments.map((file) => readFile(file)));
    const later = second?.subarray(second.lastIndexOf(Buffer.from([0, 0, 1])));
    expect(hashStream(later ?? Buffer.alloc(0)).isIndependent).toBe(false);
  }));
