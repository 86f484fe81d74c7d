import {z} from 'zod';
import {FfmpegError, runFfmpegForBytes, runFfprobe} from '../../media/ffmpeg';
import {SAMPLE_RATE} from '../dsp/stereo-sound';
import {readWavHeader} from '../dsp/wav-header';
import {RECORDING_LIMITS} from './recording-limits';

/** Containers that hold sound and nothing else to fetch: no playlists that name other files, no streams. */
const CONTAINERS = 'aac,ac3,eac3,avi,caf,flac,flv,matroska,webm,mov,mp4,mp3,mpegts,ogg,wav';
const GUARDS = ['-v', 'error', '-protocol_whitelist', 'file,pipe', '-format_whitelist', CONTAINERS];
/** Remotion's ffmpeg writes whole numbers only; 24 bits of them lose nothing that is heard. */
const TO_WAV = ['-c:a', 'pcm_s24le', '-f', 'wav', 'pipe:1'];
const SAMPLE_BYTES = 3;
const FULL = 2 ** 23;
/** Decoded 12 dB lower, and raised again here, so that what lies above full scale is not clipped on the way. */
const HEADROOM = 4;
const WITH_HEADROOM = ['-af', `volume=${1 / HEADROOM}`];
/** A second more than allowed is enough to see that it is too long. */
const READ_SECONDS = String(RECORDING_LIMITS.longestSeconds + 1);

type Options = {readonly signal?: AbortSignal | undefined};

export type SoundFacts = {
  readonly codec: string;
  /** Samples a second, as recorded. */
  readonly sampleRate: number;
  readonly channels: number;
};

const streamsSchema = z.object({
  streams: z.array(
    z.object({
      codec_name: z.string().default('unknown'),
      sample_rate: z.coerce.number().positive(),
      channels: z.int().positive(),
    }),
  ),
});

/**
 * What the first sound stream of a file says of itself; `undefined` where the file has none.
 * @throws FfmpegError when the file cannot be read at all.
 */
export async function probeSound(
  file: string,
  options: Options = {},
): Promise<SoundFacts | undefined> {
  const query = [
    '-select_streams',
    'a:0',
    '-show_entries',
    'stream=codec_name,sample_rate,channels',
  ];
  const {stdout} = await runFfprobe([...GUARDS, ...query, '-of', 'json', `file:${file}`], options);
  const read = streamsSchema.safeParse(JSON.parse(stdout || '{}'));
  const stream = read.success ? read.data.streams[0] : undefined;
  return (
    stream && {
      codec: stream.codec_name,
      sampleRate: stream.sample_rate,
      channels: stream.channels,
    }
  );
}

/**
 * The sound of a file as 48 kHz mono, full scale ±1, at most two minutes and a second of it. Of two channels that cancel
 * each other the left one is taken.
 * @throws FfmpegError when there is nothing to decode.
 */
export async function decodeSound(
  file: string,
  {channels}: Pick<SoundFacts, 'channels'>,
  options: Options = {},
): Promise<Float32Array> {
  const heard = ['-ac', channels === 1 ? '1' : '2', '-ar', String(SAMPLE_RATE)];
  const {stdout} = await runFfmpegForBytes(
    [...GUARDS, ...inputOf(file), ...WITH_HEADROOM, ...heard, ...TO_WAV],
    options,
  );
  const samples = samplesOf(stdout);
  return channels === 1 ? samples : mixDown(samples);
}

/** Decodes a WAV that the program wrote at another tempo. @throws FfmpegError when it is not there. */
export async function decodeAtTempo(
  file: string,
  tempo: number,
  options: Options = {},
): Promise<Float32Array> {
  const {stdout} = await runFfmpegForBytes(
    [...GUARDS, '-i', `file:${file}`, '-af', `atempo=${tempo},volume=${1 / HEADROOM}`, ...TO_WAV],
    options,
  );
  return samplesOf(stdout);
}

const inputOf = (file: string): readonly string[] => [
  '-i',
  `file:${file}`,
  '-map',
  '0:a:0',
  '-t',
  READ_SECONDS,
];

/** Samples of a WAV that was decoded with headroom, channels interleaved; none where there is no WAV. */
function samplesOf(bytes: Uint8Array): Float32Array {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const data = readWavHeader(buffer)?.dataOffset ?? buffer.length;
  const samples = new Float32Array(Math.floor((buffer.length - data) / SAMPLE_BYTES));
  for (let i = 0; i < samples.length; i++)
    samples[i] = (buffer.readIntLE(data + i * SAMPLE_BYTES, SAMPLE_BYTES) * HEADROOM) / FULL;
  return samples;
}

function mixDown(stereo: Float32Array): Float32Array {
  const mono = new Float32Array(Math.floor(stereo.length / 2));
  let both = 0;
  let sum = 0;
  for (let i = 0; i < mono.length; i++) {
    const left = stereo[i * 2] ?? 0;
    const right = stereo[i * 2 + 1] ?? 0;
    mono[i] = (left + right) / 2;
    both += left * left + right * right;
    sum += (left + right) ** 2;
  }
  // Two equal channels give sum = 2 × both, two unrelated ones sum = both; far less, and they cancel.
  return sum < 0.1 * both ? mono.map((_, i) => stereo[i * 2] ?? 0) : mono;
}

/** A sample at full scale: 16 bits' largest, for what was recorded with them; decoded with headroom. */
const CLIPPED = Math.floor(((FULL / HEADROOM) * 32767) / 32768);
/** EBU QC 0005B: so many in a row are clipping, not a peak. */
const CLIPPED_IN_A_ROW = 3;

/**
 * How many times a recording runs into full scale. Looks at the samples as they were recorded, before any resampling,
 * which rounds flat tops; a run at a time, for there may be many channels. Floats may rise above full scale unharmed: they
 * are clipped only where the top is flat.
 */
export async function countClippedRuns(
  file: string,
  {channels, codec}: SoundFacts,
  {signal}: Options = {},
): Promise<number> {
  const {startFfmpeg} = await import('../../media/start-ffmpeg');
  const ffmpeg = startFfmpeg(
    [...GUARDS, ...inputOf(file), ...WITH_HEADROOM, ...TO_WAV],
    signal ? {signal} : {},
  );
  ffmpeg.stdin.on('error', () => undefined).end();
  const mayRise = codec.startsWith('pcm_f');
  const inARow = new Array<number>(channels).fill(0);
  const before = new Array<number>(channels).fill(0);
  let runs = 0;
  let place = 0;
  let rest: Buffer = Buffer.alloc(0);
  let begun = false;
  for await (const chunk of ffmpeg.stdout as AsyncIterable<Buffer>) {
    let bytes = Buffer.concat([rest, chunk]);
    if (!begun) {
      rest = bytes;
      const data = readWavHeader(bytes)?.dataOffset;
      if (data === undefined || data > bytes.length) continue;
      begun = true;
      bytes = bytes.subarray(data);
    }
    const whole = bytes.length - (bytes.length % SAMPLE_BYTES);
    for (let offset = 0; offset < whole; offset += SAMPLE_BYTES) {
      const channel = place % channels;
      place += 1;
      const sample = bytes.readIntLE(offset, SAMPLE_BYTES);
      const isFlat = !mayRise || Math.abs(sample - (before[channel] ?? 0)) <= 1;
      const isFull = Math.abs(sample) >= CLIPPED && isFlat;
      before[channel] = sample;
      const count = isFull ? (inARow[channel] ?? 0) + 1 : 0;
      inARow[channel] = count;
      if (count === CLIPPED_IN_A_ROW) runs += 1;
    }
    rest = bytes.subarray(whole);
  }
  await ffmpeg.done;
  return runs;
}

/** Whether a failure is the file's and not the machine's. */
export const isUnreadable = (error: unknown): error is FfmpegError =>
  error instanceof FfmpegError && error.exitCode !== null;
