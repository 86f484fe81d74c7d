/**
 * A Matroska stream of JPEG pictures with a time for each, so that ffmpeg decodes a held picture once and repeats it
 * itself (`-fps_mode cfr`). Only what the format needs (RFC 9559): no index, clusters of one block.
 */

/** Ticks of time in one frame. */
const TICKS = 4;
/**
 * Every picture but the first comes a quarter of a frame late: ffmpeg 7.1 fills a gap of n frames with
 * round(n − 0.6) repeats of the picture before (`fftools/ffmpeg_filter.c`, `video_sync_process`), which is n only for
 * n + 0.1 and more.
 */
const LATE_TICKS = 1;

const NANOSECONDS = 1e9;
const UNKNOWN_SIZE = Buffer.from('01ffffffffffffff', 'hex');

const sizeOf = (length: number): Buffer => {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64BE(BigInt(length) | (1n << 56n));
  return bytes;
};

const element = (id: string, ...content: readonly Buffer[]): Buffer => {
  const body = Buffer.concat(content);
  return Buffer.concat([Buffer.from(id, 'hex'), sizeOf(body.length), body]);
};

const unsigned = (id: string, value: number): Buffer => {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64BE(BigInt(Math.round(value)));
  return element(id, bytes);
};

const text = (id: string, value: string): Buffer => element(id, Buffer.from(value, 'latin1'));

export type ImageFormat = {readonly fps: number; readonly width: number; readonly height: number};

/** What the stream begins with. @param format size in px, speed in frames a second. */
export const imagesHeader = ({fps, width, height}: ImageFormat): Buffer =>
  Buffer.concat([
    element(
      '1a45dfa3',
      unsigned('4286', 1),
      unsigned('42f7', 1),
      unsigned('42f2', 4),
      unsigned('42f3', 8),
      text('4282', 'matroska'),
      unsigned('4287', 4),
      unsigned('4285', 2),
    ),
    Buffer.from('18538067', 'hex'),
    UNKNOWN_SIZE,
    element(
      '1549a966',
      unsigned('2ad7b1', NANOSECONDS / fps / TICKS),
      text('4d80', 'phuong-clip'),
      text('5741', 'phuong-clip'),
    ),
    element(
      '1654ae6b',
      element(
        'ae',
        unsigned('d7', 1),
        unsigned('73c5', 1),
        unsigned('83', 1),
        unsigned('9c', 0),
        text('86', 'V_MJPEG'),
        unsigned('23e383', NANOSECONDS / fps),
        element('e0', unsigned('b0', width), unsigned('ba', height)),
      ),
    ),
  ]);

/** One picture. @param frame when it appears, in frames from the start of the stream. */
export const timedImage = (jpeg: Uint8Array, frame: number): Buffer => {
  const time = frame === 0 ? 0 : frame * TICKS + LATE_TICKS;
  // Track 1, at its cluster's time, a keyframe.
  const block = Buffer.concat([Buffer.from([0x81, 0, 0, 0x80]), jpeg]);
  return element('1f43b675', unsigned('e7', time), element('a3', block));
};
