import {join} from 'node:path';
import type {FoundBrowser} from './browser/found-browser';
import {bundleClip, keptBundle} from './bundle-clip';
import type {Studio} from './draw-clip';
import type {StudioSource} from './fast/studio-source';
import {captureLeanly, leanLauncher} from './lean-browser';
import {openDrawingBrowser, type OpenedBrowser} from './open-browser';

export type StudioOptions = {
  readonly browser: FoundBrowser;
  readonly publicDir: string;
  readonly scratch: string;
  /** Where the bundle is kept for the next render; absent: made anew, and gone with `scratch`. */
  readonly keepIn?: string;
  /** With screenshots that cost less; plain renders take Remotion's own. */
  readonly lean: boolean;
};

/** A browser and a bundle that are made when the first picture is asked for, once, and never where none is. */
export function lazyStudio({
  browser,
  publicDir,
  scratch,
  keepIn,
  lean,
}: StudioOptions): StudioSource & {readonly close: () => Promise<void>} {
  let opened: Promise<OpenedBrowser> | undefined;
  let studio: Promise<Studio> | undefined;
  const openBrowser = async (): Promise<OpenedBrowser> => {
    if (!lean) return openDrawingBrowser(browser);
    const executable = await leanLauncher(browser.executable, scratch);
    const drawing = await openDrawingBrowser({...browser, executable});
    return {...drawing, puppeteerInstance: captureLeanly(drawing.puppeteerInstance)};
  };
  const make = async (): Promise<Studio> => {
    const serveUrl = await (keepIn === undefined || process.platform === 'win32'
      ? bundleClip(publicDir, join(scratch, 'bundle'))
      : keptBundle(publicDir, keepIn));
    opened = openBrowser();
    return {...(await opened), serveUrl};
  };
  return {
    browser: `${browser.version} ${browser.chromeMode}${lean ? ' lean' : ''}`,
    open: (): Promise<Studio> => (studio ??= make()),
    close: async (): Promise<void> => {
      await studio?.catch(() => undefined);
      const open = await opened?.catch(() => undefined);
      await open?.puppeteerInstance.close({silent: true});
    },
  };
}
