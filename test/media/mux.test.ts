import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {countFrames} from '../../src/media/count-frames';
import {FfmpegError, runFfmpeg} from '../../src/media/ffmpeg';
import {isFastStart, readBoxOrder} from '../../src/media/mp4-boxes';
import {muxClip} from '../../src/media/mux';
import {probeMedia} from '../../src/media/probe';
import {makeMedia, withTemporaryFolder} from './make-media';

const writeSound = async (folder: string): Promise<string> => {
  const file = path.join(folder, 'sound.m4a');
  await runFfmpeg([
    ...['-v', 'error', '-f', 'lavfi', '-i', 'sine=f=1000:r=48000:d=2'],
    ...['-ac', '2', '-c:a', 'libfdk_aac', '-metadata', 'title=secret', '-f', 'mp4', file],
  ]);
  return file;
};

/** The coded frames of the first stream of a kind, as they lie in the file. */
const packets = async (file: string, kind: 'v' | 'a'): Promise<string> => {
  const copy = `${file}.${kind}.mov`;
  await runFfmpeg([
    ...['-y', '-v', 'error', '-i', file, '-map', `0:${kind}:0`, '-c', 'copy'],
    ...['-fflags', '+bitexact', '-map_metadata', '-1', copy],
  ]);
  const bytes = await readFile(copy);
  const data = (await readBoxOrder(copy)).find(({type}) => type === 'mdat');
  return bytes.subarray(data?.offset, (data?.offset ?? 0) + (data?.size ?? 0)).toString('base64');
};

describe('joining picture and sound', () => {
  test('keeps both as they are, one stream of each, ready to stream', () =>
    withTemporaryFolder(async (folder) => {
      const picture = await makeMedia(folder, {
        name: 'picture.mp4',
        encoding: ['-metadata', 'comment=/home/officer/clip'],
      });
      const sound = await writeSound(folder);
      const clip = path.join(folder, 'clip.mp4');
      await muxClip({pictureFile: picture, soundFile: sound, outFile: clip});

      const [before, after] = [await probeMedia(picture), await probeMedia(clip)];
      expect(after.videoStreams).toHaveLength(1);
      expect(after.audioStreams).toHaveLength(1);
      expect(after.otherStreams).toEqual([]);
      expect(after.videoStreams[0]).toEqual({
        ...before.videoStreams[0],
        bitRate: expect.anything(),
      });
      expect(after.videoStreams[0]).toMatchObject({
        colorRange: 'tv',
        colorSpace: 'bt709',
        colorTransfer: 'bt709',
        colorPrimaries: 'bt709',
        averageFrameRate: {num: 25, den: 1},
        startTime: 0,
      });
      expect(after.audioStreams[0]?.startTime).toBe(0);
      expect((await countFrames(clip)).frames).toBe(50);
      expect(isFastStart(await readBoxOrder(clip))).toBe(true);
      expect(await packets(clip, 'v')).toBe(await packets(picture, 'v'));
      expect(await packets(clip, 'a')).toBe(await packets(sound, 'a'));
      const bytes = (await readFile(clip)).toString('latin1');
      for (const word of ['secret', 'officer', 'Lavf']) expect(bytes).not.toContain(word);
    }));

  test('is the same file each time, and replaces an old one', () =>
    withTemporaryFolder(async (folder) => {
      const picture = await makeMedia(folder, {name: 'picture.mp4'});
      const sound = await writeSound(folder);
      const clip = path.join(folder, 'clip.mp4');
      const made = async () => {
        await muxClip({pictureFile: picture, soundFile: sound, outFile: clip});
        return readFile(clip);
      };
      expect((await made()).equals(await made())).toBe(true);
    }));

  test('a picture without picture is an error', () =>
    withTemporaryFolder(async (folder) => {
      const sound = await writeSound(folder);
      const clip = path.join(folder, 'clip.mp4');
      await expect(muxClip({pictureFile: sound, soundFile: sound, outFile: clip})).rejects.toThrow(
        FfmpegError,
      );
    }));
});
