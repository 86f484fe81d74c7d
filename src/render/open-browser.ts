import {type HeadlessBrowser, openBrowser} from '@remotion/renderer';
import type {FoundBrowser} from './browser/found-browser';

/** An opened browser and how it was started, as Remotion's renderers expect it. */
export type OpenedBrowser = {
  readonly browserExecutable: string;
  readonly chromeMode: FoundBrowser['chromeMode'];
  readonly puppeteerInstance: HeadlessBrowser;
};

/**
 * Starts a browser as Remotion does. Remotion's listener would end this process at Ctrl-C before anything is tidied
 * away, so that it is removed: the caller closes the browser.
 */
export async function openPlainBrowser({
  executable,
  chromeMode,
}: Pick<FoundBrowser, 'executable' | 'chromeMode'>): Promise<OpenedBrowser> {
  const before = new Set(process.listeners('SIGINT'));
  const puppeteerInstance = await openBrowser('chrome', {
    browserExecutable: executable,
    chromeMode,
    logLevel: 'error',
  });
  for (const listener of process.listeners('SIGINT'))
    if (!before.has(listener)) process.off('SIGINT', listener);
  return {browserExecutable: executable, chromeMode, puppeteerInstance};
}
