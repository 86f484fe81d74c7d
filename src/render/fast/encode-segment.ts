import {runFfmpeg} from '../../media/ffmpeg';
import {DELIVERY, ENCODER, gopFrames} from '../delivery';
import {gopGrid} from './plan-segments';
import {imagesHeader, timedImage, type ImageFormat} from './timed-images';

/**
 * What the encoder is told: the delivery, in the very words of Remotion's own `renderMedia` (`ffmpeg-args.js` of
 * @remotion/renderer 4.0.527), so that a fast and a plain clip have the same colours and the same quality.
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

/** A picture and the frame, from the start of the segment, from which it is shown until the next one. */
export type TimedPicture = {readonly jpeg: Uint8Array; readonly frame: number};

export type EncodeRequest = ImageFormat & {
  readonly durationInFrames: number;
  readonly file: string;
  readonly signal: AbortSignal;
};

/**
 * Encodes a segment to a raw H.264 stream, in a fresh encoder with one thread, so that its bytes depend on nothing but
 * its pictures; decoding, repeating and encoding are ffmpeg's own work.
 * @param pictures in order; the first at 0. @throws when frames are lost.
 */
export async function encodeSegment(
  pictures: readonly TimedPicture[],
  {durationInFrames, file, signal, ...format}: EncodeRequest,
): Promise<void> {
  const last = pictures.at(-1);
  if (last === undefined) throw new RangeError('a segment has at least one picture');
  const end = durationInFrames - 1;
  const timed = last.frame < end ? [...pictures, {...last, frame: end}] : pictures;
  const input = Buffer.concat([
    imagesHeader(format),
    ...timed.map(({jpeg, frame}) => timedImage(jpeg, frame)),
  ]);
  const keyframes = gopGrid(durationInFrames, gopFrames(format.fps)).map(
    ({frame}) => frame / format.fps,
  );
  const {stdout} = await runFfmpeg(
    [
      ...['-v', 'error', '-y', '-probesize', '32', '-analyzeduration', '0', '-threads', '1'],
      ...['-f', 'matroska', '-i', 'pipe:0', '-an', ...encoderSettings(format.fps)],
      ...['-filter_threads', '1', '-threads', '1', '-r', String(format.fps), '-fps_mode', 'cfr'],
      ...['-force_key_frames', keyframes.map((seconds) => seconds.toFixed(6)).join(',')],
      ...['-frames:v', String(durationInFrames), '-progress', 'pipe:1', '-f', 'h264', file],
    ],
    {input, signal},
  );
  const frames = Number([...stdout.matchAll(/^frame=\s*(\d+)$/gm)].at(-1)?.[1]);
  if (frames !== durationInFrames) {
    throw new Error(
      `Bộ mã hóa ghi ${frames} khung hình thay vì ${durationInFrames}; hãy dựng lại với --plain và báo lỗi này.`,
    );
  }
}
