import {resolve} from 'node:path';
import {z} from 'zod';
import {type FfOptions, runFfprobe} from './ffmpeg';

type Fraction = {readonly num: number; readonly den: number};

type ProbeOptions = Pick<FfOptions, 'signal'>;

const fractionSchema = z
  .string()
  .regex(/^\d+[/:]\d+$/)
  .transform((text): Fraction | null => {
    const [num = 0, den = 0] = text.split(/[/:]/).map(Number);
    return num === 0 || den === 0 ? null : {num, den}; // ffprobe writes 0/0 for what it does not know.
  });

/** How ffprobe writes what is not in the file, if it does not leave it out. */
const UNKNOWN = new Set(['unknown', 'unspecified', 'N/A']);

const textSchema = z
  .string()
  .optional()
  .transform((text) => (text === undefined || UNKNOWN.has(text) ? null : text));

/** Remotion's ffprobe is built without the names of profiles and gives their numbers in the standards. */
const PROFILE_NAMES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  h264: {
    66: 'Baseline',
    578: 'Constrained Baseline',
    77: 'Main',
    88: 'Extended',
    100: 'High',
    110: 'High 10',
    122: 'High 4:2:2',
    244: 'High 4:4:4 Predictive',
  },
  hevc: {1: 'Main', 2: 'Main 10', 4: 'Rext'},
  aac: {0: 'Main', 1: 'LC', 2: 'SSR', 3: 'LTP', 4: 'HE-AAC', 28: 'HE-AACv2'},
};

const profileName = (codec: string, profile: string | null): string | null =>
  profile === null ? null : (PROFILE_NAMES[codec]?.[profile] ?? profile);

const numberSchema = z
  .string()
  .regex(/^-?\d+(\.\d+)?$/)
  .transform(Number);

const optionalNumberSchema = numberSchema.optional().transform((value) => value ?? null);

const optionalFractionSchema = fractionSchema.optional().transform((value) => value ?? null);

const videoSchema = z
  .object({
    index: z.int(),
    codec_name: z.string(),
    profile: textSchema,
    level: z.int().optional(),
    width: z.int().positive(),
    height: z.int().positive(),
    sample_aspect_ratio: optionalFractionSchema,
    pix_fmt: textSchema,
    color_range: textSchema,
    color_space: textSchema,
    color_transfer: textSchema,
    color_primaries: textSchema,
    field_order: textSchema,
    avg_frame_rate: fractionSchema,
    r_frame_rate: fractionSchema,
    nb_frames: optionalNumberSchema,
    bit_rate: optionalNumberSchema,
    start_time: optionalNumberSchema,
    duration: optionalNumberSchema,
    disposition: z.object({attached_pic: z.int()}),
    side_data_list: z.array(z.object({rotation: z.number().optional()})).optional(),
  })
  .transform((stream) => ({
    index: stream.index,
    codec: stream.codec_name,
    /** By name, such as `High` or `LC`; by number where the name is not known. */
    profile: profileName(stream.codec_name, stream.profile),
    /** As H.264 counts: 40 is level 4.0. */
    level: stream.level ?? null,
    width: stream.width,
    height: stream.height,
    /** `null` where it is not in the file; players then assume square pixels. */
    sampleAspect: stream.sample_aspect_ratio,
    pixelFormat: stream.pix_fmt,
    colorRange: stream.color_range,
    colorSpace: stream.color_space,
    colorTransfer: stream.color_transfer,
    colorPrimaries: stream.color_primaries,
    fieldOrder: stream.field_order,
    averageFrameRate: stream.avg_frame_rate,
    realFrameRate: stream.r_frame_rate,
    /** What the container claims; `countFrames` counts. */
    frameCount: stream.nb_frames,
    bitRate: stream.bit_rate,
    startTime: stream.start_time,
    duration: stream.duration,
    /** A cover picture, not a film. */
    attachedPicture: stream.disposition.attached_pic === 1,
    /** Degrees by which a player turns the picture, as for films of phones. */
    rotation: stream.side_data_list?.find(({rotation}) => rotation !== undefined)?.rotation ?? 0,
  }));

const audioSchema = z
  .object({
    index: z.int(),
    codec_name: z.string(),
    profile: textSchema,
    sample_rate: numberSchema,
    channels: z.int().positive(),
    channel_layout: textSchema,
    bit_rate: optionalNumberSchema,
    start_time: optionalNumberSchema,
    duration: optionalNumberSchema,
  })
  .transform((stream) => ({
    index: stream.index,
    codec: stream.codec_name,
    /** By name, such as `High` or `LC`; by number where the name is not known. */
    profile: profileName(stream.codec_name, stream.profile),
    sampleRate: stream.sample_rate,
    channels: stream.channels,
    channelLayout: stream.channel_layout,
    bitRate: stream.bit_rate,
    startTime: stream.start_time,
    duration: stream.duration,
  }));

const formatSchema = z
  .object({
    format_name: z.string(),
    duration: optionalNumberSchema,
    size: numberSchema,
    bit_rate: optionalNumberSchema,
    tags: z.record(z.string(), z.string()).optional(),
  })
  .transform((format) => ({
    /** All names of the container's family, such as `mov,mp4,m4a,3gp,3g2,mj2`. */
    container: format.format_name,
    majorBrand: format.tags?.['major_brand']?.trim() ?? null,
    /** Seconds. */
    duration: format.duration,
    /** Bytes. */
    size: format.size,
    /** Bits a second. */
    bitRate: format.bit_rate,
  }));

const probeSchema = z.object({
  format: formatSchema,
  streams: z.array(z.looseObject({codec_type: z.string().optional()})),
});

type MediaFormat = z.infer<typeof formatSchema>;
type VideoStream = z.infer<typeof videoSchema>;
type AudioStream = z.infer<typeof audioSchema>;

export type MediaProbe = {
  readonly file: string;
  readonly format: MediaFormat;
  readonly videoStreams: readonly VideoStream[];
  readonly audioStreams: readonly AudioStream[];
  /** Kinds of all other streams, such as `subtitle` or `data`. */
  readonly otherStreams: readonly string[];
};

/** Reads the properties of a media file. @throws where it cannot be opened, or they make no sense. */
export async function probeMedia(file: string, options: ProbeOptions = {}): Promise<MediaProbe> {
  const target = resolve(file);
  const args = ['-v', 'error', '-show_format', '-show_streams', '-of', 'json'];
  const {stdout} = await runFfprobe([...args, target], options);
  const {format, streams} = probeSchema.parse(JSON.parse(stdout));
  const ofKind = (kind: string) => streams.filter(({codec_type}) => codec_type === kind);
  return {
    file: target,
    format,
    videoStreams: ofKind('video').map((stream) => videoSchema.parse(stream)),
    audioStreams: ofKind('audio').map((stream) => audioSchema.parse(stream)),
    otherStreams: streams
      .map(({codec_type}) => codec_type ?? 'unknown')
      .filter((kind) => kind !== 'video' && kind !== 'audio'),
  };
}

export type KeyframeIntervals = {
  readonly frameCount: number;
  readonly keyframes: readonly {readonly frame: number; readonly time: number}[];
  /** Frames from each keyframe to the next, the last one to the end of the stream. */
  readonly intervals: readonly number[];
  /** The longest interval, in frames; 0 for a stream without keyframes. */
  readonly longest: number;
};

const packetsSchema = z.object({
  packets: z.array(z.object({pts_time: numberSchema, flags: z.string()})),
});

/** Where the keyframes of the first video stream are, in the order in which frames are shown. */
export async function keyframeIntervals(
  file: string,
  options: ProbeOptions = {},
): Promise<KeyframeIntervals> {
  const args = ['-v', 'error', '-select_streams', 'v:0', '-show_entries', 'packet=pts_time,flags'];
  const {stdout} = await runFfprobe([...args, '-of', 'json', resolve(file)], options);
  const shown = packetsSchema
    .parse(JSON.parse(stdout))
    .packets.sort((one, other) => one.pts_time - other.pts_time);
  const keyframes = shown
    .map(({pts_time, flags}, frame) => ({frame, time: pts_time, isKey: flags.startsWith('K')}))
    .filter(({isKey}) => isKey)
    .map(({frame, time}) => ({frame, time}));
  const intervals = keyframes.map(
    ({frame}, index) => (keyframes[index + 1]?.frame ?? shown.length) - frame,
  );
  return {frameCount: shown.length, keyframes, intervals, longest: Math.max(0, ...intervals)};
}
