import {readFile, truncate, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {countFrames} from '../../src/media/count-frames';
import {isFastStart, readBoxOrder} from '../../src/media/mp4-boxes';
import {keyframeIntervals, probeMedia} from '../../src/media/probe';
import {makeMedia, withTemporaryFolder} from './make-media';

describe('what a media file says', () => {
  test('is read into typed values', () =>
    withTemporaryFolder(async (folder) => {
      const probe = await probeMedia(await makeMedia(folder));
      expect(probe.format).toMatchObject({container: expect.stringContaining('mp4'), duration: 2});
      expect(probe.videoStreams).toHaveLength(1);
      expect(probe.videoStreams[0]).toMatchObject({
        codec: 'h264',
        profile: 'High',
        width: 64,
        height: 36,
        pixelFormat: 'yuv420p',
        colorRange: 'tv',
        colorSpace: 'bt709',
        colorTransfer: 'bt709',
        colorPrimaries: 'bt709',
        averageFrameRate: {num: 25, den: 1},
        realFrameRate: {num: 25, den: 1},
        frameCount: 50,
        startTime: 0,
        duration: 2,
        attachedPicture: false,
        rotation: 0,
      });
      expect(probe.audioStreams).toHaveLength(1);
      expect(probe.audioStreams[0]).toMatchObject({
        codec: 'aac',
        profile: 'LC',
        sampleRate: 48000,
        channels: 2,
        channelLayout: 'stereo',
      });
      expect(probe.otherStreams).toEqual([]);
    }));

  test('is an error for a file that is no medium, and for none', () =>
    withTemporaryFolder(async (folder) => {
      const text = path.join(folder, 'thư.mp4');
      await writeFile(text, 'Kính gửi Ban Tổ chức');
      await expect(probeMedia(text)).rejects.toThrow('ffprobe');
      await expect(probeMedia(path.join(folder, 'không có.mp4'))).rejects.toThrow('No such file');
    }));
});

describe('frames', () => {
  test('are counted by decoding and by packets', () =>
    withTemporaryFolder(async (folder) => {
      const file = await makeMedia(folder);
      expect(await countFrames(file)).toEqual({frames: 50, method: 'decoded', complaints: []});
      expect(await countFrames(file, {method: 'packets'})).toMatchObject({frames: 50});
    }));

  test('that cannot be decoded are complained of, though the packets are there', () =>
    withTemporaryFolder(async (folder) => {
      const file = await makeMedia(folder);
      const bytes = await readFile(file);
      const pictures = (await readBoxOrder(file)).find(({type}) => type === 'mdat');
      bytes.fill(0xff, (pictures?.offset ?? 0) + 800, (pictures?.offset ?? 0) + 1400);
      await writeFile(file, bytes);
      expect((await countFrames(file, {method: 'packets'})).frames).toBe(50);
      expect((await countFrames(file)).complaints).not.toEqual([]);
    }));

  test('have keyframes where the encoder was told to put them', () =>
    withTemporaryFolder(async (folder) => {
      const {frameCount, keyframes, intervals, longest} = await keyframeIntervals(
        await makeMedia(folder),
      );
      expect(frameCount).toBe(50);
      expect(keyframes.map(({frame}) => frame)).toEqual([0, 12, 24, 36, 48]);
      expect(keyframes[1]?.time).toBeCloseTo(0.48, 3);
      expect(intervals).toEqual([12, 12, 12, 12, 2]);
      expect(longest).toBe(12);
    }));
});

describe('the order of boxes', () => {
  test('proves that a film can start before it is whole, or not', () =>
    withTemporaryFolder(async (folder) => {
      const fast = await readBoxOrder(await makeMedia(folder));
      const slow = await readBoxOrder(await makeMedia(folder, {name: 'slow.mp4', encoding: []}));
      expect(fast[0]).toMatchObject({type: 'ftyp', offset: 0});
      expect(isFastStart(fast)).toBe(true);
      expect(isFastStart(slow)).toBe(false);
      expect(slow.map(({type}) => type)).toEqual(['ftyp', 'free', 'mdat', 'moov']);
    }));

  test('shows a file that was cut short', () =>
    withTemporaryFolder(async (folder) => {
      const file = await makeMedia(folder);
      await truncate(file, 20_000);
      await expect(readBoxOrder(file)).rejects.toThrow('không phải là tệp MP4 nguyên vẹn');
    }));

  test('understands long sizes and a last box without one', () =>
    withTemporaryFolder(async (folder) => {
      const file = path.join(folder, 'boxes.mp4');
      const long = Buffer.alloc(24);
      long.writeUInt32BE(1, 0);
      long.write('mdat', 4);
      long.writeBigUInt64BE(24n, 8);
      const last = Buffer.alloc(12);
      last.write('moov', 4);
      await writeFile(file, Buffer.concat([long, last]));
      expect(await readBoxOrder(file)).toEqual([
        {type: 'mdat', offset: 0, size: 24},
        {type: 'moov', offset: 24, size: 12},
      ]);
    }));
});
