import {access, constants, stat} from 'node:fs/promises';
import {browserStarts} from './browser-starts';
import {browserVersion} from './browser-version';
import {chromeModeOf} from './chrome-mode';
import type {BrowserSource, ChromeMode, FoundBrowser} from './found-browser';

export type Trial =
  {readonly found: FoundBrowser} | {readonly found: null; readonly reason: string};

/** What a full Chrome of version 132 or later answers when it is started like a headless shell. */
const NOT_A_SHELL = /old headless mode has been removed/i;

async function whyNotAFile(executable: string): Promise<string | null> {
  try {
    if (!(await stat(executable)).isFile()) return 'đường dẫn này không phải là một tệp';
    await access(executable, constants.X_OK);
    return null;
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return missing ? 'không có tệp này' : 'không có quyền chạy tệp này';
  }
}

async function startInMode(
  executable: string,
  chromeMode: ChromeMode,
  signal: AbortSignal | undefined,
): Promise<{chromeMode: ChromeMode; product: string} | {reason: string}> {
  const result = await browserStarts(executable, {chromeMode, signal});
  if (result.starts) return {chromeMode, product: result.product};
  return chromeMode === 'headless-shell' && NOT_A_SHELL.test(result.reason)
    ? startInMode(executable, 'chrome-for-testing', signal)
    : {reason: result.reason};
}

/** A file is a browser only after it has given its version and drawn a page. */
export async function tryBrowser(
  executable: string,
  source: BrowserSource,
  signal: AbortSignal | undefined,
): Promise<Trial> {
  const unfit = await whyNotAFile(executable);
  if (unfit !== null) return {found: null, reason: unfit};
  const printed = process.platform === 'win32' ? null : await browserVersion(executable);
  if (printed?.version === null) return {found: null, reason: printed.reason};
  const started = await startInMode(executable, await chromeModeOf(executable), signal);
  if ('reason' in started) return {found: null, reason: started.reason};
  const {chromeMode, product} = started;
  return {found: {executable, chromeMode, version: printed?.version ?? product, source}};
}
