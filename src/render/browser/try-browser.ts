import {access, constants, stat} from 'node:fs/promises';

import {browserStarts} from './browser-starts';
import {browserVersion} from './browser-version';
import {chromeModeOf} from './chrome-mode';
import type {BrowserSource, ChromeMode, FoundBrowser} from './found-browser';

export type Trial =
  {readonly found: FoundBrowser} | {readonly found: null; readonly reason: string};

/** What a whole Chrome of version 132 or later says when it is taken for a headless shell. */
const NOT_A_SHELL = /old headless mode has been removed/i;

const whyNotAFile = async (executable: string): Promise<string | null> => {
  try {
    const {isFile} = await stat(executable).then((entry) => ({isFile: entry.isFile()}));
    if (!isFile) {
      return 'đường dẫn này không phải là một tệp';
    }

    await access(executable, constants.X_OK);
    return null;
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return missing ? 'không có tệp này' : 'không có quyền chạy tệp này';
  }
};

const startInMode = async (
  executable: string,
  chromeMode: ChromeMode,
  signal: AbortSignal | undefined,
): Promise<{chromeMode: ChromeMode; product: string} | {reason: string}> => {
  const result = await browserStarts(executable, {chromeMode, signal});
  if (result.starts) {
    return {chromeMode, product: result.product};
  }

  return chromeMode === 'headless-shell' && NOT_A_SHELL.test(result.reason)
    ? startInMode(executable, 'chrome-for-testing', signal)
    : {reason: result.reason};
};

/** Takes a file for a browser only after it has said its version and drawn a page. */
export const tryBrowser = async (
  executable: string,
  source: BrowserSource,
  signal: AbortSignal | undefined,
): Promise<Trial> => {
  const unfit = await whyNotAFile(executable);
  if (unfit !== null) {
    return {found: null, reason: unfit};
  }

  const asked = process.platform === 'win32' ? null : await browserVersion(executable);
  if (asked?.version === null) {
    return {found: null, reason: asked.reason};
  }

  const started = await startInMode(executable, await chromeModeOf(executable), signal);
  if ('reason' in started) {
    return {found: null, reason: started.reason};
  }

  const {chromeMode, product} = started;
  return {found: {executable, chromeMode, version: asked?.version ?? product, source}};
};
