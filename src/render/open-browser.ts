import {openBrowser, type HeadlessBrowser} from '@remotion/renderer';
import type {FoundBrowser} from './browser/found-browser';

/** A browser and how it was started, as Remotion's renderers want to be told. */
export type OpenedBrowser = {
  readonly browserExecutable: string;
  readonly chromeMode: FoundBrowser['chromeMode'];
  readonly puppeteerInstance: HeadlessBrowser;
};

/**
 * Starts the browser that draws. Remotion's own listener would end this process at Ctrl-C before anything is tidied
 * away, so that it is taken off: whoever asked for the browser closes it.
 */
export async function openDrawingBrowser({
  executable,
  chromeMode,
}: Pick<FoundBrowser, 'executable' | 'chromeMode'>): Promise<OpenedBrowser> {
  const before = new Set(process.listeners('SIGINT'));
  const puppeteerInstance = await openBrowser('chrome', {
    browserExecutable: executable,
    chromeMode,
    logLevel: 'error',
  });
  for (const listener of process.listeners('SIGINT')) {
    if (!before.has(listener)) process.off('SIGINT', listener);
  }
  return {browserExecutable: executable, chromeMode, puppeteerInstance};
}
