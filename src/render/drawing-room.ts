import {join} from 'node:path';
import {findBrowser} from './browser/find-browser';
import {bundleClip, keptBundle} from './bundle-clip';
import type {Studio} from './draw-clip';
import type {StudioSource} from './segments/studio-source';
import {openLeanBrowser} from './capture/lean-browser';
import {openDrawingBrowser, type OpenedBrowser} from './open-browser';
import {withScratch} from '../base/scratch';

export type StudioOptions = {
  readonly publicDir: string;
  /** Pictures, segments and bundles that are kept between renders; absent: nothing is, and nothing is left. */
  readonly cacheDir?: string;
  /** With screenshots that cost less; plain renders take Remotion's own. */
  readonly lean: boolean;
  readonly signal: AbortSignal;
  /** Told in Vietnamese which browser draws, and what takes long. */
  readonly report: (note: string) => void;
};

/** What one or many renders draw with. */
export type DrawingRoom = {
  readonly studio: StudioSource;
  /** Where pieces are kept, for as long as was asked. */
  readonly cacheDir: string;
};

/**
 * Finds a browser and has the clip's code bundled meanwhile; both are opened when the first picture must be drawn,
 * once, and never where none is. All is closed and tidied away afterwards.
 * @throws `BrowserUnavailableError` where no browser starts.
 */
export const withDrawingRoom = <Result>(
  {publicDir, cacheDir, lean, signal, report}: StudioOptions,
  work: (room: DrawingRoom) => Promise<Result>,
): Promise<Result> =>
  withScratch(async (scratch) => {
    const keepIn = cacheDir ?? join(scratch, 'cache');
    // Where the bundle cannot link to the public folder it holds a copy, which would grow old.
    const bundling =
      process.platform === 'win32'
        ? bundleClip(publicDir, join(scratch, 'bundle'), signal)
        : keptBundle(publicDir, keepIn, signal);
    bundling.catch(() => undefined); // Told when it is opened.
    let opened: Promise<OpenedBrowser> | undefined;
    try {
      const browser = await findBrowser({signal, report});
      report(`Trình duyệt: ${browser.version} (${browser.source}, ${browser.chromeMode})`);
      const open = async (): Promise<Studio> => {
        const serveUrl = await bundling;
        opened = lean ? openLeanBrowser(browser, scratch) : openDrawingBrowser(browser);
        return {...(await opened), serveUrl};
      };
      let studio: Promise<Studio> | undefined;
      const system = `${process.platform} ${process.arch}`; // The same browser is built otherwise for another.
      const source = {
        browser: `${browser.version} ${browser.chromeMode} ${system}${lean ? ' afresh' : ''}`,
        open: () => (studio ??= open()),
      };
      return await work({studio: source, cacheDir: keepIn});
    } finally {
      await bundling.catch(() => undefined);
      const open = await opened?.catch(() => undefined);
      await open?.puppeteerInstance.close({silent: true});
    }
  });
