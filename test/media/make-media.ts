import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import {PNG} from 'pngjs';
import {runFfmpeg} from '../../src/media/ffmpeg';

/** Remotion's ffmpeg cannot decode what its own lavfi sources draw, so pictures come from a PNG file. */
const writePicture = async (file: string, width: number, height: number): Promise<void> => {
  const picture = new PNG({width, height});
  picture.data.fill(0x80);
  await writeFile(file, PNG.sync.write(picture));
};

export const withTemporaryFolder = async (
  work: (folder: string) => Promise<void>,
): Promise<void> => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'phuong-clip-test-'));
  try {
    await work(folder);
  } finally {
    await rm(folder, {recursive: true, force: true});
  }
};

/** Two seconds of 64×36 at 25 fps with a 440 Hz tone: 50 frames, a keyframe every 12. */
export const makeMedia = async (
  folder: string,
  {name = 'clip.mp4', encoding = ['-movflags', '+faststart']} = {},
): Promise<string> => {
  const picture = path.join(folder, 'picture.png');
  const file = path.join(folder, name);
  await writePicture(picture, 64, 36);
  await runFfmpeg([
    ...['-y', '-v', 'error', '-f', 'image2', '-framerate', '25', '-loop', '1', '-i', picture],
    ...['-f', 'lavfi', '-i', 'sine=f=440:r=48000:d=2', '-t', '2'],
    ...['-c:v', 'libx264', '-preset', 'veryfast', '-profile:v', 'high', '-pix_fmt', 'yuv420p'],
    ...['-bf', '2', '-g', '12', '-keyint_min', '12', '-sc_threshold', '0', '-threads', '1'],
    ...['-color_range', 'tv', '-colorspace', 'bt709'],
    ...['-x264-params', 'colorprim=bt709:transfer=bt709:colormatrix=bt709:fullrange=off'],
    ...['-c:a', 'aac', '-ac', '2', ...encoding, file],
  ]);
  return file;
};
