import {execa} from 'execa';

const VERSION_TIMEOUT_MS = 15_000;

export type VersionResult =
  | {readonly version: string; readonly reason: null}
  | {readonly version: null; readonly reason: string};

/**
 * What the browser prints with `--version`. It also proves that every library it needs was found.
 * Chrome for Windows prints nothing there and opens a window instead, so it is not asked.
 */
export const browserVersion = async (executable: string): Promise<VersionResult> => {
  const {stdout, stderr, failed, shortMessage} = await execa(executable, ['--version'], {
    reject: false,
    stdin: 'ignore',
    timeout: VERSION_TIMEOUT_MS,
  });
  const version = stdout.trim();
  if (!failed && /\d+\.\d+/.test(version)) {
    return {version, reason: null};
  }

  const words = stderr.trim().split('\n').at(-1) ?? '';
  return {version: null, reason: words === '' ? (shortMessage ?? 'không nói phiên bản') : words};
};
