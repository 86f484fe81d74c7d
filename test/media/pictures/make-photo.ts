import {readFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {PNG} from 'pngjs';
import {prepareZXingModule, writeBarcode} from 'zxing-wasm/writer';
import {runFfmpegForBytes} from '../../../src/media/ffmpeg';

/** What a citizen card says of a person who does not exist. */
export const CITIZEN =
  '012345678901|123456789|Nguyễn Văn Mẫu|01011990|Nam|Tổ 1, phường Mẫu, thành phố Mẫu, tỉnh Mẫu|01012021';

export type Placed = {
  readonly text: string;
  readonly format?: 'QRCode' | 'EAN13' | 'Code128';
  /** Width on the photograph in pixels. */
  readonly size: number;
  /** Degrees. */
  readonly turn?: number;
  /** Radius of the blur in pixels. */
  readonly blur?: number;
  /** Lightness of ink and paper, 0 to 255. */
  readonly ink?: number;
  readonly paper?: number;
};

type Symbol = {readonly width: number; readonly height: number; readonly data: ArrayLike<number>};

let ready: Promise<void> | undefined;
async function symbolOf({text, format = 'QRCode'}: Placed): Promise<Symbol> {
  ready ??= readFile(
    createRequire(import.meta.url).resolve('zxing-wasm/writer/zxing_writer.wasm'),
  ).then((wasm) => {
    prepareZXingModule({overrides: {wasmBinary: new Uint8Array(wasm).buffer}});
  });
  await ready;
  const {symbol, error} = await writeBarcode(text, {format});
  if (error) throw new Error(error);
  return symbol;
}

/** A pseudo-random scene of soft shapes and grain: a code must be found in it, and none be made up. */
const sceneAt = (x: number, y: number): number => {
  const wave = 110 + 50 * Math.sin(x / 37 + Math.sin(y / 53)) + 30 * Math.sin(y / 11 + x / 301);
  const grain = ((Math.imul(x, 374761393) ^ Math.imul(y, 668265263)) >>> 13) % 24;
  return wave + grain - 12;
};

/** A photograph in grey with codes in its middle, one beside the other. */
export async function drawPhoto(
  width: number,
  height: number,
  codes: readonly Placed[] = [],
): Promise<PNG> {
  const picture = new PNG({width, height});
  const symbols = await Promise.all(codes.map(symbolOf));
  const grey = new Float32Array(width * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) grey[y * width + x] = sceneAt(x, y);
  for (const [index, code] of codes.entries()) {
    const centre = {x: (width * (index + 1)) / (codes.length + 1), y: height / 2};
    stamp(grey, width, height, symbols[index] as Symbol, code, centre);
  }
  const words = new Uint32Array(picture.data.buffer, picture.data.byteOffset, grey.length);
  grey.forEach((value, i) => {
    words[i] = (0xff000000 | (Math.max(0, Math.min(255, Math.round(value))) * 0x010101)) >>> 0;
  });
  return picture;
}

const SAMPLES = 3;

function stamp(
  grey: Float32Array,
  width: number,
  height: number,
  symbol: Symbol,
  {format = 'QRCode', size, turn = 0, blur = 0, ink = 20, paper = 235}: Placed,
  centre: {readonly x: number; readonly y: number},
): void {
  // The quiet zone that every printed code has around it.
  const quiet = format === 'QRCode' ? 4 : 11;
  const wide = symbol.width + 2 * quiet;
  const module = size / wide;
  const tall = symbol.height + 2 * quiet;
  const [cos, sin] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)];
  const reach = Math.ceil((size * Math.hypot(1, tall / wide)) / 2 + blur + 2);
  const at = (u: number, v: number): number | undefined => {
    const [column, row] = [Math.floor(u / module + wide / 2), Math.floor(v / module + tall / 2)];
    if (column < 0 || row < 0 || column >= wide || row >= tall) return undefined;
    const [x, y] = [column - quiet, row - quiet];
    if (x < 0 || x >= symbol.width || y < 0 || y >= symbol.height) return paper;
    return (symbol.data[y * symbol.width + x] as number) < 128 ? ink : paper;
  };
  const patch = new Float32Array((2 * reach) ** 2);
  for (let dy = -reach; dy < reach; dy++)
    for (let dx = -reach; dx < reach; dx++) {
      const [px, py] = [Math.round(centre.x) + dx, Math.round(centre.y) + dy];
      const under = grey[py * width + px] ?? 128;
      let sum = 0;
      for (let s = 0; s < SAMPLES * SAMPLES; s++) {
        const [x, y] = [
          dx + ((s % SAMPLES) + 0.5) / SAMPLES,
          dy + (Math.floor(s / SAMPLES) + 0.5) / SAMPLES,
        ];
        sum += at(x * cos + y * sin, y * cos - x * sin) ?? under;
      }
      patch[(dy + reach) * 2 * reach + dx + reach] = sum / SAMPLES ** 2;
    }
  const soft = blur > 0 ? boxBlur(patch, 2 * reach, blur) : patch;
  for (let dy = -reach; dy < reach; dy++)
    for (let dx = -reach; dx < reach; dx++) {
      const [px, py] = [Math.round(centre.x) + dx, Math.round(centre.y) + dy];
      if (px >= 0 && py >= 0 && px < width && py < height)
        grey[py * width + px] = soft[(dy + reach) * 2 * reach + dx + reach] as number;
    }
}

function boxBlur(patch: Float32Array, side: number, radius: number): Float32Array {
  const out = new Float32Array(patch.length);
  const r = Math.ceil(radius);
  const weight = (d: number) => Math.exp(-((d / radius) ** 2));
  for (let y = 0; y < side; y++)
    for (let x = 0; x < side; x++) {
      let [sum, total] = [0, 0];
      for (let dy = -r; dy <= r; dy++)
        for (let dx = -r; dx <= r; dx++) {
          const value = patch[(y + dy) * side + x + dx];
          if (value === undefined) continue;
          const w = weight(dx) * weight(dy);
          sum += w * value;
          total += w;
        }
      out[y * side + x] = sum / total;
    }
  return out;
}

export const pngOf = (picture: PNG): Uint8Array =>
  PNG.sync.write(picture, {deflateLevel: 1, filterType: 0});

/** A JPEG as a telephone writes it. @param quality of ffmpeg's encoder: 2 is best, 31 worst. */
export async function jpegOf(picture: PNG, quality = 4): Promise<Uint8Array> {
  const {stdout} = await runFfmpegForBytes(
    [
      ...['-v', 'error', '-f', 'image2pipe', '-c:v', 'png', '-i', 'pipe:0'],
      ...['-c:v', 'mjpeg', '-q:v', String(quality), '-pix_fmt', 'yuvj420p'],
      ...['-f', 'image2pipe', 'pipe:1'],
    ],
    {input: pngOf(picture)},
  );
  return stdout;
}
