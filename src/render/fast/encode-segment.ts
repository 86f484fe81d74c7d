import {once} from 'node:events';
import {startFfmpeg} from '../../media/start-ffmpeg';
import {countFrames} from '../../media/probe';
import {DELIVERY, gopFrames} from '../delivery';
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
  ...['-pix_fmt', DELIVERY.pixelFormat, '-preset', 'medium', '-g', String(gopFrames(fps))],
  ...['-video_track_timescale', '90000', '-crf', String(DELIVERY.crf)],
];

/** An encoder that is fed picture by picture, each held until the next. */
export type SegmentEncoder = {
  /** Adds a picture. @param frame when it appears, from the start of the segment; the first at 0. */
  readonly add: (jpeg: Uint8Array, frame: number) => Promise<void>;
  /** Holds the last picture to the segment's end and waits for the file. @throws when frames are lost. */
  readonly finish: () => Promise<void>;
  /** Stops at once; the file is of no use. */
  readonly abandon: () => Promise<void>;
};

export type EncodeRequest = ImageFormat & {
  readonly durationInFrames: number;
  readonly file: string;
  readonly signal: AbortSignal;
};

/** Starts encoding a segment to an MP4 without sound; decoding, repeating and encoding are ffmpeg's own work. */
export function encodeSegment(request: EncodeRequest): SegmentEncoder {
  const {fps, durationInFrames, file, signal} = request;
  const stop = new AbortController();
  const ffmpeg = startFfmpeg(
    [
      ...['-v', 'error', '-y', '-probesize', '32', '-analyzeduration', '0'],
      ...['-f', 'matroska', '-i', 'pipe:0', '-an', ...encoderSettings(fps)],
      ...['-r', String(fps), '-fps_mode', 'cfr', '-frames:v', String(durationInFrames)],
      ...['-f', 'mp4', file],
    ],
    {signal: AbortSignal.any([signal, stop.signal])},
  );
  // A broken pipe is told better by the tool's own words.
  ffmpeg.stdin.on('error', () => undefined);
  const write = async (bytes: Uint8Array): Promise<void> => {
    if (ffmpeg.stdin.destroyed) await ffmpeg.done;
    else if (!ffmpeg.stdin.write(bytes)) {
      await Promise.race([once(ffmpeg.stdin, 'drain'), ffmpeg.done]);
    }
  };
  let last: {readonly jpeg: Uint8Array; readonly frame: number} | undefined;
  return {
    add: async (jpeg, frame) => {
      if (last === undefined) await write(imagesHeader(request));
      last = {jpeg, frame};
      await write(timedImage(jpeg, frame));
    },
    finish: async () => {
      const end = durationInFrames - 1;
      if (last !== undefined && last.frame < end) await write(timedImage(last.jpeg, end));
      ffmpeg.stdin.end();
      await ffmpeg.done;
      const {frames} = await countFrames(file, {method: 'packets', signal});
      if (frames !== durationInFrames) {
        throw new Error(
          `Bộ mã hóa ghi ${frames} khung hình thay vì ${durationInFrames}; hãy dựng lại với --plain và báo lỗi này.`,
        );
      }
    },
    abandon: async () => {
      stop.abort();
      await ffmpeg.done.catch(() => undefined);
    },
  };
}
