import {createRequire} from 'node:module';
import {constants, setPriority} from 'node:os';
import {dirname, join} from 'node:path';
import type {Readable} from 'node:stream';

export type FfTool = 'ffmpeg' | 'ffprobe';

export type FfOptions = {
  /** Stops the tool; the promise is then rejected with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** What the tool reads from `pipe:0`. */
  readonly input?: string | Uint8Array | Readable | undefined;
  /** Low priority: others go first, such as the browser that draws what the tool is waiting for. */
  readonly yields?: boolean | undefined;
};

export type FfResult = {
  readonly stdout: string;
  /** The tool's messages: filters such as loudnorm and silencedetect write their results here. */
  readonly stderr: string;
};

/** Complaints of a tool that went on, a line each; run it with `-v error`. */
export const complaintsIn = (stderr: string): readonly string[] =>
  stderr.split('\n').filter((line) => line.trim() !== '');

export type FfBytes = {readonly stdout: Uint8Array; readonly stderr: string};

const STDERR_LINES = 8;

type FfFailure = {
  readonly tool: FfTool;
  /** Null when it was ended from outside. */
  readonly exitCode: number | null;
  readonly stderr: string;
  /** Why it ended, where there is no exit code. */
  readonly cause: string;
};

/** ffmpeg or ffprobe refused or failed; the message ends with its last lines. */
export class FfmpegError extends Error {
  override readonly name = 'FfmpegError';

  readonly tool: FfTool;
  readonly exitCode: number | null;
  /** The last lines of standard error. */
  readonly stderrTail: string;

  constructor({tool, exitCode, stderr, cause}: FfFailure) {
    const stderrTail = stderr.trim().split('\n').slice(-STDERR_LINES).join('\n');
    const how = exitCode === null ? cause : `mã thoát ${exitCode}`;
    super(`${tool} không làm xong việc (${how}).${stderrTail === '' ? '' : `\n${stderrTail}`}`);
    this.tool = tool;
    this.exitCode = exitCode;
    this.stderrTail = stderrTail;
  }
}

function compositorPackages(): readonly string[] {
  const machine = `${process.platform}-${process.arch}`;
  switch (process.platform) {
    case 'win32':
      return [`${machine}-msvc`];
    case 'linux':
      return [`${machine}-gnu`, `${machine}-musl`]; // npm installs the one that fits the C library.
    default:
      return [machine];
  }
}

let knownFolder: string | undefined;

function locateFolder(): string {
  // The packages belong to @remotion/renderer, so they are looked for from there.
  const fromRenderer = createRequire(
    createRequire(import.meta.url).resolve('@remotion/renderer/package.json'),
  );
  for (const name of compositorPackages()) {
    try {
      return dirname(fromRenderer.resolve(`@remotion/compositor-${name}/package.json`));
    } catch {
      // Not the package of this machine; the next may be.
    }
  }

  throw new Error(
    `Không thấy ffmpeg của Remotion cho máy này (${process.platform}-${process.arch}). ` +
      'Hãy xóa thư mục node_modules rồi chạy «npm ci».',
  );
}

/** The folder with Remotion's ffmpeg, ffprobe and their libraries. */
const ffmpegFolder = (): string => (knownFolder ??= locateFolder());

export const ffExecutable = (tool: FfTool): string =>
  join(ffmpegFolder(), process.platform === 'win32' ? `${tool}.exe` : tool);

/** As Remotion starts them: in the tools' folder, so that files need absolute paths. */
export const baseOptions = ({signal, input}: FfOptions) => ({
  cwd: ffmpegFolder(),
  ...(process.platform === 'darwin' ? {env: {DYLD_LIBRARY_PATH: ffmpegFolder()}} : {}),
  ...(signal === undefined ? {} : {cancelSignal: signal}),
  // A gentle end would finish a file that is of no use any more, and may take for ever.
  killSignal: 'SIGKILL' as const,
  ...(input === undefined ? {stdin: 'ignore' as const} : {input}),
  stripFinalNewline: false,
});

type Ended = {
  readonly failed: boolean;
  readonly exitCode?: number | undefined;
  /** What ended it from outside. */
  readonly signal?: string | undefined;
  readonly shortMessage?: string | undefined;
  readonly stderr: string | Uint8Array;
};

const causeOf = ({signal, shortMessage = ''}: Ended): string =>
  signal === undefined
    ? shortMessage
    : `bị hệ thống dừng bằng ${signal}, thường vì máy thiếu bộ nhớ; hãy đóng bớt chương trình khác rồi chạy lại lệnh`;

/** What a tool wrote, read as UTF-8. */
export const textOf = (written: string | Uint8Array): string =>
  typeof written === 'string' ? written : Buffer.from(written).toString('utf8');

/** @throws the reason of `signal` when it is aborted, otherwise `FfmpegError` when the tool failed. */
export function refuseFailure(tool: FfTool, ended: Ended, signal: AbortSignal | undefined): void {
  signal?.throwIfAborted();
  if (!ended.failed) return;
  const {exitCode = null, stderr} = ended;
  throw new FfmpegError({
    tool,
    exitCode,
    stderr: textOf(stderr),
    cause: causeOf(ended),
  });
}

/** Loaded when a tool is run: most commands only look at what was made before. */
const loadExeca = async () => (await import('execa')).execa;

function letYield(pid: number | undefined): void {
  try {
    if (pid !== undefined) setPriority(pid, constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // It has ended already, or the system does not allow it; it is only a courtesy.
  }
}

async function run(tool: FfTool, args: readonly string[], options: FfOptions): Promise<FfResult> {
  options.signal?.throwIfAborted();
  const execa = await loadExeca();
  const child = execa(ffExecutable(tool), args, {...baseOptions(options), reject: false});
  if (options.yields) letYield(child.pid);
  const result = await child;
  refuseFailure(tool, result, options.signal);
  return {stdout: result.stdout, stderr: result.stderr};
}

export const FFMPEG_MANNERS = ['-hide_banner', '-nostdin', '-nostats'];

/** Runs ffmpeg to its end. Name files by absolute paths. */
export const runFfmpeg = (args: readonly string[], options: FfOptions = {}): Promise<FfResult> =>
  run('ffmpeg', [...FFMPEG_MANNERS, ...args], options);

/** Runs ffprobe to its end. Name files by absolute paths. */
export const runFfprobe = (args: readonly string[], options: FfOptions = {}): Promise<FfResult> =>
  run('ffprobe', ['-hide_banner', ...args], options);

/** Runs ffmpeg to its end and returns the bytes that it writes to `pipe:1`. */
export async function runFfmpegForBytes(
  args: readonly string[],
  options: FfOptions = {},
): Promise<FfBytes> {
  options.signal?.throwIfAborted();
  const execa = await loadExeca();
  const child = execa(ffExecutable('ffmpeg'), [...FFMPEG_MANNERS, ...args], {
    ...baseOptions(options),
    reject: false,
    encoding: 'buffer',
    maxBuffer: Number.POSITIVE_INFINITY,
  });
  if (options.yields) letYield(child.pid);
  const result = await child;
  refuseFailure('ffmpeg', result, options.signal);
  return {stdout: result.stdout, stderr: textOf(result.stderr)};
}
