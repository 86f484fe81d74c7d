import {readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {PNG} from 'pngjs';
import {beforeAll, expect, test} from 'vitest';
import {runFfmpegForBytes, runFfprobe} from '../../../src/media/ffmpeg';
import {keyframeIntervals} from '../../../src/media/probe';
import {encodeSegment} from '../../../src/render/segments/encode-segment';
import {joinSegments} from '../../../src/render/segments/join-segments';
import {withTemporaryFolder} from '../../media/make-media';

const SIZE = {width: 64, height: 48};
const {signal} = new AbortController();
const LEVELS = Array.from({length: 16}, (_, index) => 16 + 14 * index);
let pictures: Uint8Array[];

const greyJpeg = (level: number): Promise<Uint8Array> => jpegOf(() => level);
const noisyJpeg = (seed: number): Promise<Uint8Array> =>
  jpegOf((at) => ((at + 1) * (seed + 7) * 2_654_435_761) >>> 24);

const jpegOf = async (byte: (at: number) => number): Promise<Uint8Array> => {
  const picture = new PNG(SIZE);
  picture.data.forEach((_, at) => {
    picture.data[at] = at % 4 === 3 ? 255 : byte(at);
  });
  const input = PNG.sync.write(picture);
  const args = ['-v', 'error', '-f', 'image2pipe', '-c:v', 'png', '-i', 'pipe:0'];
  const out = ['-c:v', 'mjpeg', '-q:v', '2', '-f', 'image2pipe', 'pipe:1'];
  return (await runFfmpegForBytes([...args, ...out], {input})).stdout;
};

beforeAll(async () => {
  pictures = await Promise.all(LEVELS.map(greyJpeg));
});

/** Encodes pictures at their frames; returns which picture each decoded frame shows. */
const encode = async (
  file: string,
  fps: number,
  at: readonly number[],
  durationInFrames: number,
) => {
  const jpegs = at.map((_, index) => pictures[index % pictures.length] ?? new Uint8Array());
  await encodeSegment(jpegs, {...SIZE, fps, durationInFrames, starts: at, file, signal});
};
const shown = async (file: string): Promise<number[]> => {
  const args = ['-v', 'error', '-i', file, '-vf', 'format=gray'];
  const out = ['-c:v', 'rawvideo', '-f', 'image2pipe', 'pipe:1'];
  const {stdout} = await runFfmpegForBytes([...args, ...out]);
  const bytes = SIZE.width * SIZE.height;
  return Array.from({length: stdout.length / bytes}, (_, frame) =>
    Math.round(((stdout[frame * bytes + bytes / 2] ?? 0) - 16) / 14),
  );
};
const wanted = (at: readonly number[], durationInFrames: number): number[] =>
  Array.from(
    {length: durationInFrames},
    (_, frame) => at.filter((start) => start <= frame).length - 1,
  ).map((index) => index % pictures.length);

test.each([
  ['every frame another', [0, 1, 2, 3, 4, 5], 6],
  ['one picture held', [0], 40],
  ['held and moving in turn', [0, 1, 2, 7, 8, 30, 33, 34, 35, 49], 50],
  ['gaps of every length', Array.from({length: 16}, (_, i) => (i * (i + 1)) / 2), 150],
  ['one frame', [0], 1],
])('shows each picture from its very frame on: %s', (_, at, durationInFrames) =>
  withTemporaryFolder(async (folder) => {
    for (const fps of [24, 25, 30, 60]) {
      const file = path.join(folder, `${fps}.h264`);
      await encode(file, fps, at, durationInFrames);
      expect(await shown(file), `${fps} fps`).toEqual(wanted(at, durationInFrames));
    }
  }),
);

test('a picture that stays is the same one to the bit, across more frames than their numbers', () =>
  withTemporaryFolder(async (folder) => {
    const file = path.join(folder, 'stays.h264');
    const starts = [0, 1, 2, 25, 40, 41, 59];
    const jpegs = await Promise.all(starts.map((_, seed) => noisyJpeg(seed)));
    await encodeSegment(jpegs, {...SIZE, fps: 60, durationInFrames: 90, starts, file, signal});
    const out = ['-c:v', 'rawvideo', '-f', 'image2pipe', 'pipe:1'];
    const {stdout} = await runFfmpegForBytes(['-v', 'error', '-i', file, ...out]);
    const size = (SIZE.width * SIZE.height * 3) / 2;
    const frames = Array.from({length: stdout.length / size}, (_, frame) =>
      Buffer.from(stdout.subarray(frame * size, (frame + 1) * size)).toString('base64'),
    );
    const changes = frames.flatMap((frame, at) => (frame === frames[at - 1] ? [] : [at]));
    // GOPs of 30 frames: a picture that crosses their border is coded anew there.
    expect(changes).toEqual([0, 1, 2, 25, 30, 40, 41, 59, 60]);
    expect(frames).toHaveLength(90);
  }));

test('segments join without a lost or moved frame, and with closed groups', () =>
  withTemporaryFolder(async (folder) => {
    const parts = [
      {at: [0, 3, 4, 20], length: 31},
      {at: [0], length: 1},
      {at: [0, 1, 2, 3, 30], length: 45},
    ];
    const files = parts.map((_, index) => path.join(folder, `đoạn '${index}'.h264`));
    for (const [index, {at, length}] of parts.entries()) {
      await encode(files[index] ?? '', 25, at, length);
    }
    const file = path.join(folder, 'clip.mp4');
    const durationInFrames = parts.reduce((sum, {length}) => sum + length, 0);
    await joinSegments(files, {fps: 25, file, durationInFrames, signal});
    expect(await shown(file)).toEqual(parts.flatMap(({at, length}) => wanted(at, length)));
    const {keyframes, longest} = await keyframeIntervals(file);
    expect(longest).toBeLessThanOrEqual(12);
    expect(keyframes.map(({frame}) => frame)).toEqual([0, 12, 24, 31, 32, 44, 56, 68]);
    await expect(
      joinSegments(files.slice(1), {fps: 25, file, durationInFrames, signal}),
    ).rejects.toThrow('46 khung hình thay vì 77');
  }));

test('the bytes depend on nothing but the pictures; no group has one frame', () =>
  withTemporaryFolder(async (folder) => {
    const [one, other] = [path.join(folder, 'one.h264'), path.join(folder, 'other.h264')];
    await encode(one, 25, [0, 5, 20], 37);
    await encode(other, 25, [0, 5, 20], 37);
    expect(await readFile(one)).toEqual(await readFile(other));
    const file = path.join(folder, 'one.mp4');
    await joinSegments([one], {fps: 25, file, durationInFrames: 37, signal});
    const {keyframes} = await keyframeIntervals(file);
    expect(keyframes.map(({frame}) => frame)).toEqual([0, 12, 24, 35]);
  }));

test.each([24, 25, 30, 50, 60])('at %i fps groups begin where they should, whatever stays', (fps) =>
  withTemporaryFolder(async (folder) => {
    const [part, file] = [path.join(folder, 'part.h264'), path.join(folder, 'clip.mp4')];
    const durationInFrames = 3 * fps;
    await encode(part, fps, [0, 1, 2, 7, 8, 30, 33, 34, 35, 49], durationInFrames);
    await joinSegments([part], {fps, file, durationInFrames, signal});
    const {keyframes} = await keyframeIntervals(file);
    const gop = Math.floor(fps / 2);
    const groups = Math.ceil(durationInFrames / gop);
    const wished = Array.from({length: groups}, (_, group) => group * gop);
    expect(keyframes.map(({frame}) => frame)).toEqual(wished);
  }),
);

test.each([24, 25, 30, 50, 60])('at %i fps every frame has its exact time and length', (fps) =>
  withTemporaryFolder(async (folder) => {
    const files = [3, 1, 40].map((length) => ({length, part: path.join(folder, `${length}.h264`)}));
    for (const {length, part} of files) await encode(part, fps, [0], length);
    const file = path.join(folder, 'clip.mp4');
    const parts = files.map(({part}) => part);
    await joinSegments(parts, {fps, file, durationInFrames: 44, signal});
    const wish = ['-v', 'error', '-show_entries', 'packet=pts,dts,duration', '-of', 'csv=p=0'];
    const {stdout} = await runFfprobe([...wish, file]);
    const ticks = 90_000 / fps;
    expect(stdout.trim().split('\n')).toEqual(
      Array.from({length: 44}, (_, frame) => [frame * ticks, frame * ticks, ticks].join(',')),
    );
  }),
);

test('a segment that was encoded otherwise is refused', () =>
  withTemporaryFolder(async (folder) => {
    const [own, foreign] = [path.join(folder, 'own.h264'), path.join(folder, 'foreign.h264')];
    await encode(own, 25, [0], 12);
    await encode(foreign, 50, [0], 12);
    const request = {fps: 25, file: path.join(folder, 'clip.mp4'), durationInFrames: 24, signal};
    await expect(joinSegments([own, foreign], request)).rejects.toThrow('được mã hóa khác');
    await writeFile(foreign, 'không phải phim');
    await expect(joinSegments([foreign, own], request)).rejects.toThrow('được mã hóa khác');
  }));
