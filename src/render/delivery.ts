import type {RenderMediaOptions} from '@remotion/renderer';
import type {Timeline} from '../timeline/timeline';
import {keyframesOf} from './gop-grid';

/** How the clip is delivered: what the encoder gets and what the rules expect of the file. */
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
  /** YouTube recommends a closed GOP of half a second. */
  gopSeconds: 0.5,
  crf: 18,
  jpegQuality: 95,
} as const;

/** YouTube's size of a thumbnail. */
export const POSTER = {width: 1280, height: 720, maxBytes: 2_000_000} as const;

/**
 * How x264 works. `veryfast` took half of `medium`'s CPU for files of the same size and nearly the same picture on drawn
 * clips (docs/performance.md). Without B-frames and with keyframes only on the grid, GOPs can be cut and joined freely.
 * The quality of a picture depends on nothing before or after it: no look ahead (`mbtree`), the same quantizer for all
 * (`qcomp`), the first one's as fine as any other keyframe's (`ipratio` is 1.4), a single thread. So a segment has the
 * pictures that it would have within the whole clip.
 */
export const ENCODER = {
  preset: 'veryfast',
  more: [
    ...['-bf', '0', '-sc_threshold', '0', '-threads', '1'],
    ...['-x264-params', 'mbtree=0:rc-lookahead=0:qcomp=1:zones=0,0,b=1.4'],
  ],
} as const;

export const gopFrames = (fps: number): number => Math.floor(fps * DELIVERY.gopSeconds);

/**
 * Arguments that begin a GOP with some frames. The encoder takes the first frame at or after a time; a time in whole
 * microseconds that is rounded up would take the next frame, so that times between two frames are given.
 */
export const keyframesAt = (frames: readonly number[], fps: number): readonly string[] => [
  '-force_key_frames',
  frames.map((frame) => (Math.max(0, frame - 0.5) / fps).toFixed(6)).join(','),
];

/**
 * The picture's delivery as options of Remotion's `renderMedia`; sound is mixed apart, over the whole clip. BT.709 is set
 * because Remotion 4's default is full-range BT.601.
 */
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
    // GOPs begin where those of segments do.
    ffmpegOverride: ({args}) => [
      ...args.slice(0, -1),
      ...ENCODER.more,
      ...keyframesAt(keyframesOf(scenes, gopFrames(fps)), fps),
      ...args.slice(-1),
    ],
  }) satisfies Partial<RenderMediaOptions>;
