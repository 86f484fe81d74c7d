import {resolve} from 'node:path';
import type {Readable} from 'node:stream';
import {z} from 'zod';
import {complaintsIn, type FfOptions, runFfprobe} from './ffmpeg';

export type FrameCount = {
  readonly frames: number;
  /** `decoded` has decoded every picture; `packets` has only counted what the container holds. */
  readonly method: 'decoded' | 'packets';
  /** What the decoder complained of while it went on; empty for an undamaged file. */
  readonly complaints: readonly string[];
};

const METHODS = {
  decoded: ['-count_frames', 'nb_read_frames'],
  packets: ['-count_packets', 'nb_read_packets'],
} as const;

/** Counts the frames of a file's first video stream, by decoding them all by default. */
export const countFrames = (
  file: string,
  {
    method = 'decoded',
    signal,
  }: {readonly method?: FrameCount['method']; readonly signal?: AbortSignal} = {},
): Promise<FrameCount> => count([resolve(file)], method, {signal});

/** Decodes and counts the frames of a raw H.264 stream. */
export const countStreamedFrames = (
  stream: Readable,
  options: Omit<FfOptions, 'input'>,
): Promise<FrameCount> => count(['-f', 'h264', 'pipe:0'], 'decoded', {...options, input: stream});

async function count(
  source: readonly string[],
  method: FrameCount['method'],
  options: FfOptions,
): Promise<FrameCount> {
  const [flag, key] = METHODS[method];
  const args = ['-v', 'error', '-select_streams', 'v:0', flag, '-of', 'json'];
  const {stdout, stderr} = await runFfprobe(
    [...args, '-show_entries', `stream=${key}`, ...source],
    options,
  );
  const {streams} = countSchema.parse(JSON.parse(stdout));
  return {frames: Number(streams[0][key] ?? 0), method, complaints: complaintsIn(stderr)};
}

const numberSchema = z.string().regex(/^\d+$/).optional();

const countSchema = z.object({
  streams: z.tuple([z.object({nb_read_frames: numberSchema, nb_read_packets: numberSchema})]),
});
