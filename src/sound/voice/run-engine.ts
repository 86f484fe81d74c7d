import {VoiceEngineError} from './voice-engine';

/** A line takes an engine about a second; a cloud service that does not answer is given up. */
const TIMEOUT_MS = 120_000;
const LINES_SHOWN = 6;

type Run = {
  readonly command: string;
  readonly args: readonly string[];
  /** Standard input. */
  readonly input?: string | undefined;
  readonly signal?: AbortSignal | undefined;
};

/**
 * Runs a speech program to its end, without a shell; returns its standard output.
 * @throws VoiceEngineError with the program's last lines when it fails.
 */
export async function runEngine({command, args, input, signal}: Run): Promise<string> {
  signal?.throwIfAborted();
  const {execa} = await import('execa');
  const result = await execa(command, args, {
    reject: false,
    timeout: TIMEOUT_MS,
    killSignal: 'SIGKILL',
    maxBuffer: 50_000_000,
    all: true,
    ...(input === undefined ? {stdin: 'ignore' as const} : {input}),
    ...(signal === undefined ? {} : {cancelSignal: signal}),
  });
  signal?.throwIfAborted();
  if (!result.failed) return result.stdout;
  if (result.code === 'ENOENT' || result.code === 'EACCES')
    throw new VoiceEngineError(`Máy này không có chương trình đọc “${command}”.`, true);
  const said = (result.all ?? '').trim().split('\n').slice(-LINES_SHOWN).join('\n');
  const how = result.timedOut
    ? `quá ${TIMEOUT_MS / 1000} giây`
    : result.exitCode === undefined
      ? (result.signal ?? 'không chạy được')
      : `mã thoát ${result.exitCode}`;
  throw new VoiceEngineError(
    `Chương trình đọc “${command}” không làm xong (${how}).${said === '' ? '' : `\n${said}`}`,
  );
}
