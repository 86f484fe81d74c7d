import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {setTimeout} from 'node:timers/promises';
import {expect, test} from 'vitest';
import {workers} from '../../../src/base/workers';
import {FfmpegError} from '../../../src/media/ffmpeg';
import {encodeMeanwhile} from '../../../src/render/segments/encode-meanwhile';
import {encodeSegment} from '../../../src/render/segments/encode-segment';
import {withTemporaryFolder} from '../../media/make-media';
import {drawPhoto, jpegOf} from '../../media/pictures/make-photo';

const {signal} = new AbortController();
const MANY = 200;
const SIZE = {width: 320, height: 180, fps: 25};
const starts = [0, 1, 2, 3];

const jpeg = async (): Promise<Uint8Array> => jpegOf(await drawPhoto(SIZE.width, SIZE.height));

/** Encodes a segment of four pictures as a render does. */
const real =
  (file: string) =>
  (pictures: AsyncIterable<Uint8Array>, stop: AbortSignal): Promise<void> =>
    encodeSegment(pictures, {...SIZE, starts, durationInFrames: 30, file, signal: stop});

test('pictures are encoded as they come, in their order, and few of them wait', async () => {
  const encoders = workers(1);
  const seen: number[] = [];
  let given = 0;
  let most = 0;
  const {give, end} = await encodeMeanwhile(
    encoders,
    async (pictures) => {
      for await (const [picture = -1] of pictures) {
        most = Math.max(most, given - seen.push(picture));
        await setTimeout(0);
      }
    },
    signal,
  );
  for (; given < MANY; given++) await give(Uint8Array.of(given));
  end();
  await encoders.settled();
  expect(seen).toEqual(Array.from({length: MANY}, (_, at) => at));
  expect(most).toBeGreaterThan(1);
  expect(most).toBeLessThan(100);
});

test('an encoder that fails lets whoever waits for room go, and its workers tell of it', async () => {
  const encoders = workers(1);
  const {give, end} = await encodeMeanwhile(
    encoders,
    () => Promise.reject(new Error('đĩa đầy')),
    signal,
  );
  for (let at = 0; at < MANY; at++) await give(Uint8Array.of(at));
  end();
  await expect(encoders.settled()).rejects.toThrow('đĩa đầy');
});

test('a segment that nobody wants any more is heard of no more, whenever that is', () =>
  withTemporaryFolder(async (folder) => {
    const picture = await jpeg();
    for (const given of [0, 1, 4]) {
      const file = path.join(folder, `${given}.h264`);
      const encoders = workers(1);
      const {give, drop} = await encodeMeanwhile(encoders, real(file), signal);
      for (let at = 0; at < given; at++) await give(picture);
      await setTimeout(50 * given);
      drop();
      await give(picture);
      await encoders.settled();
      await expect(readFile(file)).rejects.toThrow('ENOENT');
    }
  }));

test('when all is stopped, nobody waits for room or for a picture in vain', () =>
  withTemporaryFolder(async (folder) => {
    const picture = await jpeg();
    for (const pictures of [0, 2, MANY]) {
      const all = new AbortController();
      const encoders = workers(1);
      const encode = real(path.join(folder, 'one.h264'));
      const {give} = await encodeMeanwhile(encoders, encode, all.signal);
      const given = Array.from({length: pictures}, () => give(picture));
      all.abort(new Error('thôi'));
      await Promise.all(given);
      await expect(encoders.settled()).rejects.toThrow('thôi');
    }
  }));

test('a real encoder that cannot read its pictures, or is given too few, says so', () =>
  withTemporaryFolder(async (folder) => {
    const file = path.join(folder, 'one.h264');
    const encoders = workers(1);
    const {give, end} = await encodeMeanwhile(encoders, real(file), signal);
    for (let at = 0; at < MANY; at++) await give(Buffer.alloc(50_000, 'không phải hình'));
    end();
    await expect(encoders.settled()).rejects.toThrow(FfmpegError);

    const others = workers(1);
    const few = await encodeMeanwhile(others, real(file), signal);
    await few.give(await jpeg());
    few.end();
    await expect(others.settled()).rejects.toThrow('hình thay vì');
  }));
