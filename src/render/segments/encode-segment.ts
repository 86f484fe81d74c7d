import {writeFile} from 'node:fs/promises';
import {Readable} from 'node:stream';
import {type AnnexB, readAnnexB} from '../../media/annex-b';
import {runFfmpegForBytes} from '../../media/ffmpeg';
import {holdPictures} from '../../media/hold-pictures';
import {DELIVERY, ENCODER, gopFrames, keyframesAt} from '../delivery';
import type {FrameRange} from '../frame-range';
import {gopGrid} from '../gop-grid';

/**
 * The encoder's arguments for the delivery, the same that Remotion's `renderMedia` gives (`ffmpeg-args.js` of
 * @remotion/renderer 4.0.527), so that a segmented and a plain clip have the same colours and the same quality.
 */
export const encoderSettings = (fps: number): readonly string[] => [
  ...['-c:v', 'libx264'],
  ...['-colorspace:v', 'bt709', '-color_primaries:v', 'bt709', '-color_trc:v', 'bt709'],
  ...['-color_range', 'tv'],
  ...[
    '-vf',
    'zscale=matrix=709:range=limited:primariesin=709:primaries=709:transferin=709:transfer=709',
  ],
  ...['-pix_fmt', DELIVERY.pixelFormat, '-preset', ENCODER.preset, '-g', String(gopFrames(fps))],
  ...ENCODER.more,
  ...['-crf', String(DELIVERY.crf)],
];

type PictureFormat = {readonly fps: number; readonly width: number; readonly height: number};

export type EncodeRequest = PictureFormat & {
  /** Frame of each picture, from the start of the segment, from which it is shown until the next one; the first is 0. */
  readonly starts: readonly number[];
  readonly durationInFrames: number;
  readonly file: string;
  readonly signal: AbortSignal;
};

/**
 * Encodes a segment to a raw H.264 stream, in a fresh encoder, so that its bytes depend on nothing but its pictures.
 * Each picture is encoded once in every GOP that shows it; for its other frames, slices that repeat it follow.
 * @param pictures JPEGs, one for each start, in order; they are encoded as they come.
 * @throws when pictures or frames are lost.
 */
export async function encodeSegment(
  pictures: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
  {starts, durationInFrames, file, signal, ...format}: EncodeRequest,
): Promise<void> {
  if (starts.length === 0) throw new RangeError('a segment has at least one picture');
  const gops = gopGrid(durationInFrames, gopFrames(format.fps)).map((gop) =>
    shownIn(gop, starts, durationInFrames),
  );
  const shown = gops.flat();
  const [stream, repeatSlice] = await Promise.all([
    encode(
      {
        bytes: Readable.from(eachTime(shown, pictures)),
        arguments: ['-c:v', 'mjpeg'],
        keyframes: gops.map((_, gop) => gops.slice(0, gop).flat().length),
      },
      format,
      signal,
    ),
    knownRepeatSlice(format),
  ]);
  refuseLoss(stream, shown.length);
  const frames = shown.map((picture) => picture.frames);
  await writeFile(file, holdPictures(stream, frames, repeatSlice));
}

/** A picture, by its place among those of the segment, and for how many frames of a GOP it is shown. */
type Shown = {readonly picture: number; readonly frames: number};

/** The pictures of a GOP. */
function shownIn(
  {from, length}: FrameRange,
  starts: readonly number[],
  durationInFrames: number,
): readonly Shown[] {
  const until = from + length;
  return starts.flatMap((start, picture) => {
    const end = Math.min(until, starts[picture + 1] ?? durationInFrames);
    const frames = end - Math.max(from, start);
    return frames > 0 ? [{picture, frames}] : [];
  });
}

/** Each picture as often as it is shown, as soon as it is there. */
async function* eachTime(
  shown: readonly Shown[],
  pictures: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  let place = 0;
  for await (const jpeg of pictures) {
    yield* shown.filter(({picture}) => picture === place).map(() => jpeg);
    place += 1;
  }
}

/** Pictures one after the other, ffmpeg's arguments to read them, and which of them begin a GOP. */
type Input = {
  readonly bytes: Buffer | Readable;
  readonly arguments: readonly string[];
  readonly keyframes: readonly number[];
};

async function encode(
  {bytes, arguments: inputArguments, keyframes}: Input,
  {fps}: PictureFormat,
  signal?: AbortSignal,
): Promise<AnnexB> {
  const {stdout} = await runFfmpegForBytes(
    [
      ...['-v', 'error', '-probesize', '32', '-analyzeduration', '0', '-threads', '1'],
      ...['-f', 'image2pipe', ...inputArguments, '-framerate', String(fps), '-i', 'pipe:0', '-an'],
      ...encoderSettings(fps),
      ...['-filter_threads', '1', '-fps_mode', 'passthrough'],
      ...keyframesAt(keyframes, fps),
      ...['-f', 'h264', 'pipe:1'],
    ],
    {input: bytes, signal, yields: true},
  );
  return readAnnexB(Buffer.from(stdout.buffer, stdout.byteOffset, stdout.byteLength));
}

function refuseLoss({pictures}: AnnexB, expected: number): void {
  if (pictures.length === expected) return;
  throw new Error(
    `Bộ mã hóa ghi ${pictures.length} hình thay vì ${expected}; hãy dựng lại với --plain và báo lỗi này.`,
  );
}

const knownSlices = new Map<string, Promise<Buffer>>();

/**
 * The slice with which the encoder says that a picture is equal to the one before, taken from two flat pictures.
 * Memoised for all segments: the signal that stops one of them does not stop it.
 */
async function knownRepeatSlice(format: PictureFormat): Promise<Buffer> {
  const key = JSON.stringify(format);
  const known = knownSlices.get(key);
  if (known) return known;
  const slice = encodeRepeatSlice(format);
  slice.catch(() => knownSlices.delete(key));
  knownSlices.set(key, slice);
  return slice;
}

async function encodeRepeatSlice(format: PictureFormat): Promise<Buffer> {
  const {width, height} = format;
  const chroma = Math.ceil(width / 2) * Math.ceil(height / 2);
  const size = width * height + 2 * chroma;
  const input = {
    bytes: Buffer.alloc(2 * size),
    arguments: [
      ...['-c:v', 'rawvideo', '-pixel_format', 'yuvj420p', '-video_size', `${width}x${height}`],
      ...['-frame_size', String(size), '-colorspace', 'bt470bg', '-color_range', 'pc'],
    ],
    keyframes: [0],
  };
  const stream = await encode(input, format);
  refuseLoss(stream, 2);
  const slice = stream.pictures[1]?.at(-1);
  if (!slice) throw new RangeError('the encoder wrote no slice');
  return Buffer.from(slice);
}
