import {execa} from 'execa';

const VERSION_TIMEOUT_MS = 15_000;

export type VersionResult =
  | {readonly version: string; readonly reason: null}
  | {readonly version: null; readonly reason: string};

/**
 * What the browser prints with `--version`; that it prints proves that all its libraries were found.
 * Not for Chrome for Windows, which opens a window instead.
 */
export async function browserVersion(executable: string): Promise<VersionResult> {
  const {stdout, stderr, failed, shortMessage} = await execa(executable, ['--version'], {
    reject: false,
    stdin: 'ignore',
    timeout: VERSION_TIMEOUT_MS,
  });
  const version = stdout.trim();
  if (!failed && /\d+\.\d+/.test(version)) return {version, reason: null};
  const words = stderr.trim().split('\n').at(-1) ?? '';
  return {version: null, reason: words === '' ? (shortMessage ?? 'không nói phiên bản') : words};
}
