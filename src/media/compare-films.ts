import type {Readable} from 'node:stream';
import {startFfmpeg} from './start-ffmpeg';

const BLOCK = 8;
/** Constants of Wang et al., “Image quality assessment: from error visibility to structural similarity” (2004), for 8 bits. */
const C1 = (0.01 * 255) ** 2;
const C2 = (0.03 * 255) ** 2;

type FilmSize = {readonly width: number; readonly height: number};

/** Mean SSIM of two luma planes over 8×8 blocks side by side. */
function ssim(one: Uint8Array, other: Uint8Array, {width, height}: FilmSize): number {
  let sum = 0;
  let blocks = 0;
  for (let y = 0; y + BLOCK <= height; y += BLOCK) {
    for (let x = 0; x + BLOCK <= width; x += BLOCK) {
      let a = 0;
      let b = 0;
      let aa = 0;
      let bb = 0;
      let ab = 0;
      for (let row = y; row < y + BLOCK; row++) {
        for (let at = row * width + x; at < row * width + x + BLOCK; at++) {
          const p = one[at] ?? 0;
          const q = other[at] ?? 0;
          a += p;
          b += q;
          aa += p * p;
          bb += q * q;
          ab += p * q;
        }
      }
      const n = BLOCK * BLOCK;
      const [ma, mb] = [a / n, b / n];
      const [va, vb, cov] = [aa / n - ma * ma, bb / n - mb * mb, ab / n - ma * mb];
      sum += ((2 * ma * mb + C1) * (2 * cov + C2)) / ((ma * ma + mb * mb + C1) * (va + vb + C2));
      blocks += 1;
    }
  }
  return sum / blocks;
}

async function* planes(stream: Readable, bytes: number): AsyncGenerator<Buffer> {
  let rest = Buffer.alloc(0);
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    rest = Buffer.concat([rest, chunk]);
    for (; rest.length >= bytes; rest = rest.subarray(bytes)) yield rest.subarray(0, bytes);
  }
}

const decode = (file: string) =>
  startFfmpeg([
    ...['-v', 'error', '-i', file, '-vf', 'format=gray', '-fps_mode', 'passthrough'],
    ...['-c:v', 'rawvideo', '-f', 'image2pipe', 'pipe:1'],
  ]);

/** SSIM of every frame of two films of one size, decoded side by side. */
export async function compareFilms(
  one: string,
  other: string,
  {width, height}: FilmSize,
): Promise<{readonly frames: readonly [number, number]; readonly ssims: readonly number[]}> {
  const [a, b] = [decode(one), decode(other)];
  const [left, right] = [planes(a.stdout, width * height), planes(b.stdout, width * height)];
  const ssims: number[] = [];
  const frames: [number, number] = [0, 0];
  for (;;) {
    const [p, q] = await Promise.all([left.next(), right.next()]);
    if (!p.done) frames[0] += 1;
    if (!q.done) frames[1] += 1;
    if (p.done && q.done) break;
    if (!p.done && !q.done) ssims.push(ssim(p.value, q.value, {width, height}));
  }
  await Promise.all([a.done, b.done]);
  return {frames, ssims};
}
