import {createReadStream} from 'node:fs';
import {open} from 'node:fs/promises';
import {startFfmpeg} from '../../media/start-ffmpeg';
import {isReadable, readFrames, type StereoRun} from './read-frames';
import {SAMPLE_RATE} from './stereo-sound';
import {readWavHeader, type WavFormat} from './wav-header';

/** The part of a file to decode, in seconds of the file. */
export type SoundCut = {
  readonly file: string;
  readonly startSeconds: number;
  /** Absent = to the end. */
  readonly seconds?: number | undefined;
};

const HEAD_BYTES = 4096;

/**
 * Gain that ffmpeg decodes with and that is taken back here. It can only write whole numbers, which
 * would clip what a lossy file holds above full scale; so 12 dB of headroom, for 2 of 24 bits.
 */
const DECODE_GAIN = 0.25;

/**
 * Decodes the sound of any media file to stereo at 48 kHz, run by run. The project's WAVs, which
 * are at 48 kHz already, are read directly (sixty takes in half a second); all else goes through ffmpeg.
 * @throws FfmpegError where the file holds no sound that can be decoded; the signal's reason when stopped.
 */
export async function* decodeSound(cut: SoundCut, signal?: AbortSignal): AsyncGenerator<StereoRun> {
  try {
    const format = await readHead(cut.file);
    const isOurs = format?.sampleRate === SAMPLE_RATE && isReadable(format);
    yield* isOurs ? readWav(cut, format, signal) : readThroughFfmpeg(cut, signal);
  } catch (error) {
    signal?.throwIfAborted(); // Node's message for it is of no use.
    throw error;
  }
}

async function readHead(file: string): Promise<WavFormat | undefined> {
  const handle = await open(file, 'r');
  try {
    const {buffer, bytesRead} = await handle.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    return readWavHeader(buffer.subarray(0, bytesRead));
  } finally {
    await handle.close();
  }
}

function readWav(
  {file, startSeconds, seconds}: SoundCut,
  format: WavFormat,
  signal: AbortSignal | undefined,
): AsyncIterable<StereoRun> {
  const frameBytes = (format.channels * format.bitsPerSample) / 8;
  const bytesOf = (length: number): number => Math.round(length * SAMPLE_RATE) * frameBytes;
  const start = format.dataOffset + bytesOf(startSeconds);
  const end = format.dataOffset + format.dataBytes;
  const stop = seconds === undefined ? end : Math.min(end, start + bytesOf(seconds));
  if (stop <= start) return nothing();
  const stream = createReadStream(file, {start, end: stop - 1, highWaterMark: 2 ** 18, signal});
  return readFrames(stream, format);
}

async function* nothing(): AsyncGenerator<StereoRun> {
  // The cut begins behind the end of the file.
}

async function* readThroughFfmpeg(
  {file, startSeconds, seconds}: SoundCut,
  signal: AbortSignal | undefined,
): AsyncGenerator<StereoRun> {
  const ffmpeg = startFfmpeg(
    [
      ...['-v', 'error', ...(startSeconds > 0 ? ['-ss', String(startSeconds)] : [])],
      ...[...(seconds === undefined ? [] : ['-t', String(seconds)]), '-i', file],
      ...['-map', '0:a:0', '-af', FILTERS],
      ...['-c:a', 'pcm_s24le', '-f', 'wav', 'pipe:1'],
    ],
    {signal},
  );
  ffmpeg.stdin.end();
  try {
    for await (const {left, right} of readWavStream(ffmpeg.stdout)) {
      for (let i = 0; i < left.length; i++) {
        left[i] = (left[i] as number) / DECODE_GAIN;
        right[i] = (right[i] as number) / DECODE_GAIN;
      }
      yield {left, right};
    }
  } catch (error) {
    await ffmpeg.done; // Why ffmpeg stopped says more than that its pipe broke.
    throw error;
  }
  await ffmpeg.done;
}

/** One channel stays one: ffmpeg would spread it over two at 3 dB less, and a browser plays it at its level. */
const FILTERS = [
  `aresample=${SAMPLE_RATE}`,
  'aformat=channel_layouts=mono|stereo',
  `volume=${DECODE_GAIN}`,
].join(',');

/** The frames of a WAV that comes as a stream. */
async function* readWavStream(stream: AsyncIterable<Uint8Array>): AsyncGenerator<StereoRun> {
  const chunks = stream[Symbol.asyncIterator]();
  let head: Uint8Array = new Uint8Array(0);
  for (;;) {
    const {value, done} = await chunks.next();
    if (done === true) return;
    head = Buffer.concat([head, value]);
    const format = readWavHeader(head);
    if (format === undefined) continue;
    yield* readFrames(after(head.subarray(format.dataOffset), chunks), format);
    return;
  }
}

async function* after(
  first: Uint8Array,
  rest: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  yield first;
  yield* {[Symbol.asyncIterator]: () => rest};
}
