import type {Readable, Writable} from 'node:stream';
import {execa} from 'execa';
import {
  baseOptions,
  ffExecutable,
  FFMPEG_MANNERS,
  type FfOptions,
  refuseFailure,
  textOf,
} from './ffmpeg';

export type FfProcess = {
  readonly stdin: Writable;
  readonly stdout: Readable;
  /** Settles when the tool has ended; `stdout` is not in it. */
  readonly done: Promise<{readonly stderr: string}>;
};

/** Starts ffmpeg for a stream: frames go in through `pipe:0` or come out through `pipe:1`. */
export function startFfmpeg(
  args: readonly string[],
  {signal}: Pick<FfOptions, 'signal'> = {},
): FfProcess {
  signal?.throwIfAborted();
  const child = execa(ffExecutable('ffmpeg'), [...FFMPEG_MANNERS, ...args], {
    ...baseOptions({signal}),
    reject: false,
    stdin: 'pipe',
    encoding: 'buffer',
    buffer: {stdout: false, stderr: true},
  });
  const done = child.then((result) => {
    refuseFailure('ffmpeg', result, signal);
    return {stderr: textOf(result.stderr)};
  });
  done.catch(() => undefined); // Whoever writes may see the broken pipe first and await this later.
  return {stdin: child.stdin, stdout: child.stdout, done};
}
