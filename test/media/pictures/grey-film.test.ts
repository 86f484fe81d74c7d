import path from 'node:path';
import {PNG} from 'pngjs';
import {expect, test} from 'vitest';
import {runFfmpeg} from '../../../src/media/ffmpeg';
import {readGreyFilm} from '../../../src/media/pictures/grey-image';
import {withTemporaryFolder} from '../make-media';

/** A film whose frames grow lighter by one: each tells its own number. */
async function makeFilm(file: string, frames: number, fps: number): Promise<void> {
  const pictures = Array.from({length: frames}, (_, frame) => {
    const picture = new PNG({width: 64, height: 48});
    picture.data.fill(40 + frame);
    for (let at = 3; at < picture.data.length; at += 4) picture.data[at] = 255;
    return PNG.sync.write(picture);
  });
  await runFfmpeg(
    [
      ...['-v', 'error', '-f', 'image2pipe', '-framerate', String(fps), '-c:v', 'png'],
      ...['-i', 'pipe:0', '-c:v', 'libx264', '-preset', 'veryfast', '-pix_fmt', 'yuv420p', file],
    ],
    {input: Buffer.concat(pictures)},
  );
}

const momentsOf = async (file: string, seconds: number, longest = 1600) => {
  const moments = [];
  for await (const {image, second} of readGreyFilm({file, longest, seconds}))
    moments.push({second, width: image.width, frame: (image.pixels[1000] ?? 0) - 40});
  return moments;
};

test.each([
  [25, 150],
  [30, 150],
  [12, 72],
])('a film of %i pictures a second is seen once a second, and at its start', (fps, frames) =>
  withTemporaryFolder(async (folder) => {
    const file = path.join(folder, 'film.mp4');
    await makeFilm(file, frames, fps);
    const moments = await momentsOf(file, 300);
    const length = Math.round(frames / fps);
    expect(moments.map(({second}) => second).slice(0, 1 + length)).toEqual([
      0,
      ...Array.from({length}, (_, second) => second),
    ]);
    for (const {second, frame} of moments) {
      expect(frame / fps).toBeGreaterThanOrEqual(second - 0.2);
      expect(frame / fps).toBeLessThan(second + 1);
    }
  }),
);

test('no more is seen than may be shown', () =>
  withTemporaryFolder(async (folder) => {
    const file = path.join(folder, 'film.mp4');
    await makeFilm(file, 150, 25);
    const moments = await momentsOf(file, 2, 32);
    expect(moments.length).toBeGreaterThanOrEqual(2);
    expect(moments.every(({frame, width}) => frame < 51 && width === 32)).toBe(true);
  }));
