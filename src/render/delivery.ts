import type {RenderMediaOptions} from '@remotion/renderer';
import type {Timeline} from '../timeline/timeline';

/** How the clip is delivered: what the encoder is told and what the self-check expects. */
export const DELIVERY = {
  videoCodec: 'h264',
  profile: 'High',
  pixelFormat: 'yuv420p',
  colorSpace: 'bt709',
  audioCodec: 'aac',
  audioProfile: 'LC',
  sampleRate: 48_000,
  channels: 2,
  audioBitrate: '192k',
  /** YouTube asks for a closed GOP of half a second. */
  gopSeconds: 0.5,
  crf: 18,
  jpegQuality: 95,
} as const;

/**
 * How x264 works. `veryfast` took half of `medium`'s CPU for files of the same size and nearly the same picture on drawn
 * clips (docs/performance.md). Without B-frames and with keyframes only on the grid, GOPs can be cut and joined freely.
 * Without a look ahead (`mbtree`) a picture gets its quality for what it is, however many frames it stays.
 */
export const ENCODER = {
  preset: 'veryfast',
  more: ['-bf', '0', '-sc_threshold', '0', '-x264-params', 'mbtree=0:rc-lookahead=0'],
} as const;

export const gopFrames = (fps: number): number => Math.floor(fps * DELIVERY.gopSeconds);

/** The picture's delivery in Remotion's words; sound is mixed apart, over the whole clip. BT.709 is set because Remotion 4's default is full-range BT.601. */
export const encodeOptions = ({fps, scenes}: Pick<Timeline, 'fps' | 'scenes'>) =>
  ({
    codec: 'h264',
    pixelFormat: DELIVERY.pixelFormat,
    colorSpace: DELIVERY.colorSpace,
    crf: DELIVERY.crf,
    x264Preset: ENCODER.preset,
    gopSize: gopFrames(fps),
    imageFormat: 'jpeg',
    jpegQuality: DELIVERY.jpegQuality,
    muted: true,
    licenseKey: null,
    // A scene begins with a keyframe, as in the fast way.
    ffmpegOverride: ({args}) => [
      ...args.slice(0, -1),
      ...ENCODER.more,
      ...['-force_key_frames', scenes.map(({from}) => (from / fps).toFixed(6)).join(',')],
      ...args.slice(-1),
    ],
  }) satisfies Partial<RenderMediaOptions>;
