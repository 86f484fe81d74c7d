import {runFfmpegForBytes, runFfprobe} from '../ffmpeg';
import {startFfmpeg} from '../start-ffmpeg';
import {sizeOfPhoto} from './photo-tags';
import {UnreadablePictureError} from './unreadable-picture-error';

/** A picture in shades of grey, a byte a pixel, row by row. */
export type GreyImage = {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
};

type Size = Pick<GreyImage, 'width' | 'height'>;

/** A picture with more pixels is read smaller: in four bytes a pixel it fills 100 MB. */
const MOST_PIXELS = 24_000_000;
/** A picture with more pixels is not read at all: no camera makes it. */
const TOO_MANY_PIXELS = 250_000_000;

/** Arguments with which ffmpeg reads a picture, by the first bytes of the file: its name may be wrong. */
const DECODERS: readonly {readonly starts: RegExp; readonly input: readonly string[]}[] = [
  {starts: /^\xff\xd8\xff/, input: ['-f', 'image2pipe', '-c:v', 'mjpeg']},
  {starts: /^\x89PNG\r\n\x1a\n/, input: ['-f', 'image2pipe', '-c:v', 'png']},
  {starts: /^GIF8/, input: ['-f', 'gif']},
];

/**
 * Decodes a photograph (JPEG, PNG, GIF) as it is stored; the orientation in its EXIF is ignored.
 * @param longest pixels of the longer side; a larger picture is made smaller.
 * @throws UnreadablePictureError or FfmpegError
 */
export async function readGreyPhoto(
  bytes: Uint8Array,
  longest: number,
  signal?: AbortSignal,
): Promise<GreyImage> {
  const decoder = DECODERS.find(({starts}) =>
    starts.test(Buffer.from(bytes.subarray(0, 16)).toString('latin1')),
  );
  if (!decoder) throw new UnreadablePictureError('không phải ảnh JPG, PNG hay GIF');
  const input = [...decoder.input, '-i', 'pipe:0'];
  const size = await sizeOfPhoto(bytes);
  if (size.width * size.height > TOO_MANY_PIXELS) throw new UnreadablePictureError('ảnh quá lớn');
  const {width, height} = smaller(size, longest);
  const {stdout} = await runFfmpegForBytes(
    [
      ...['-v', 'error', '-noautorotate', ...input, '-frames:v', '1'],
      ...['-vf', `scale=${width}:${height}:flags=area`],
      ...['-c:v', 'rawvideo', '-pix_fmt', 'gray', '-f', 'image2pipe', 'pipe:1'],
    ],
    {input: bytes, signal},
  );
  if (stdout.length !== width * height)
    throw new UnreadablePictureError('ảnh hỏng hoặc bị cắt cụt');
  return {width, height, pixels: stdout};
}

/** The first frame of a film, then the frames at about 0.4 s, 1.4 s, 2.4 s … */
type FilmMoment = {readonly image: GreyImage; readonly second: number};

export type GreyFilmRequest = {
  /** Absolute path. */
  readonly file: string;
  /** Pixels of the longer side; a larger picture is made smaller. */
  readonly longest: number;
  /** How much of the film, from its start. */
  readonly seconds: number;
  readonly signal?: AbortSignal | undefined;
};

/**
 * Decodes a film, one picture for each second.
 * @throws FfmpegError where the file is no film.
 */
export async function* readGreyFilm({
  file,
  longest,
  seconds,
  signal,
}: GreyFilmRequest): AsyncGenerator<FilmMoment> {
  const {width, height} = smaller(await sizeOfFilm(file, signal), longest);
  const stop = new AbortController();
  const ffmpeg = startFfmpeg(
    [
      ...['-v', 'error', '-noautorotate', '-i', file, '-map', '0:v:0', '-an'],
      // Times in whole seconds: of the frames of a second only one is kept.
      ...['-fps_mode', 'vfr', '-enc_time_base', '1:1', '-t', String(seconds)],
      ...['-vf', `scale=${width}:${height}:flags=area`],
      ...['-c:v', 'rawvideo', '-pix_fmt', 'gray', '-f', 'image2pipe', 'pipe:1'],
    ],
    {signal: signal ? AbortSignal.any([signal, stop.signal]) : stop.signal},
  );
  try {
    let rest = Buffer.alloc(0);
    let count = 0;
    for await (const piece of ffmpeg.stdout) {
      rest = Buffer.concat([rest, piece as Buffer]);
      for (; rest.length >= width * height; rest = rest.subarray(width * height)) {
        const image = {width, height, pixels: rest.subarray(0, width * height)};
        yield {image, second: Math.max(0, count - 1)};
        count += 1;
      }
    }
    await ffmpeg.done;
  } finally {
    stop.abort();
  }
}

async function sizeOfFilm(file: string, signal: AbortSignal | undefined): Promise<Size> {
  const {stdout} = await runFfprobe(
    [
      ...['-v', 'error', '-select_streams', 'v:0', '-show_entries', 'stream=width,height'],
      ...['-of', 'csv=p=0', file],
    ],
    {signal},
  );
  const [width = 0, height = 0] = stdout.trim().split(',').map(Number);
  if (!(width > 0 && height > 0)) throw new UnreadablePictureError('không có hình trong tệp');
  return {width, height};
}

function smaller({width, height}: Size, longest: number): Size {
  const scale = Math.min(
    1,
    longest / Math.max(width, height),
    Math.sqrt(MOST_PIXELS / (width * height)),
  );
  return {
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale)),
  };
}

/** The same picture in four bytes a pixel, as browsers and decoders of codes know it. */
export function rgba({width, height, pixels}: GreyImage): ImageData {
  const words = new Uint32Array(width * height);
  for (let i = 0; i < words.length; i++) words[i] = 0xff000000 | ((pixels[i] as number) * 0x010101);
  const data = new Uint8ClampedArray(words.buffer);
  return {width, height, data, colorSpace: 'srgb'};
}
