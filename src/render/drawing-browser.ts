import {join} from 'node:path';
import {withScratch} from '../base/scratch';
import {findBrowser} from './browser/find-browser';
import {bundleClip, keptBundle} from './bundle-clip';
import {openTunedBrowser} from './capture/tuned-browser';
import {type OpenedBrowser, openPlainBrowser} from './open-browser';

/** An opened browser and the clip's bundle that it shows. */
export type DrawingBrowser = OpenedBrowser & {readonly serveUrl: string};

/** A browser that is opened when the first picture must be drawn: a render whose pictures are all kept opens none. */
export type LazyDrawingBrowser = {
  /** Version, mode and system: another browser draws other pictures. */
  readonly identity: string;
  /** Opens browser and bundle. Memoised: safe to call more than once. */
  readonly open: () => Promise<DrawingBrowser>;
};

/** What one or many renders draw with. */
export type DrawingTools = {
  readonly browser: LazyDrawingBrowser;
  /** Where pictures, segments and the bundle are kept; a temporary folder when nothing shall stay. */
  readonly cacheDir: string;
};

export type DrawingOptions = {
  readonly publicDir: string;
  /** What is kept between renders; absent: nothing is. */
  readonly cacheDir?: string | undefined;
  /** With Remotion's screenshots; otherwise with those that cost less. */
  readonly plain: boolean;
  readonly signal: AbortSignal;
  /** Gets notes in Vietnamese: which browser draws, and what takes long. */
  readonly onNote: (note: string) => void;
};

/**
 * Finds a browser and has the clip's code bundled meanwhile, for some work. Browser and bundle are closed and removed
 * afterwards.
 * @throws `BrowserUnavailableError` where no browser starts.
 */
export const withDrawingBrowser = <Result>(
  {publicDir, cacheDir, plain, signal, onNote}: DrawingOptions,
  work: (tools: DrawingTools) => Promise<Result>,
): Promise<Result> =>
  withScratch(async (scratch) => {
    const keepIn = cacheDir ?? join(scratch, 'cache');
    // Where the bundle cannot link to the public folder it holds a copy, which would grow old.
    const bundling =
      process.platform === 'win32'
        ? bundleClip(publicDir, join(scratch, 'bundle'), signal)
        : keptBundle(publicDir, keepIn, signal);
    bundling.catch(() => undefined); // A failure is thrown when the bundle is opened.
    let opened: Promise<OpenedBrowser> | undefined;
    try {
      const found = await findBrowser({signal, onNote});
      onNote(`Trình duyệt: ${found.version} (${found.source}, ${found.chromeMode})`);
      const open = async (): Promise<DrawingBrowser> => {
        const serveUrl = await bundling;
        opened = plain ? openPlainBrowser(found) : openTunedBrowser(found, scratch);
        return {...(await opened), serveUrl};
      };
      let drawing: Promise<DrawingBrowser> | undefined;
      const system = `${process.platform} ${process.arch}`; // Builds of one version differ between systems.
      const browser = {
        identity: `${found.version} ${found.chromeMode} ${system}${plain ? '' : ' tuned'}`,
        open: () => (drawing ??= open()),
      };
      return await work({browser, cacheDir: keepIn});
    } finally {
      await bundling.catch(() => undefined);
      const browser = await opened?.catch(() => undefined);
      await browser?.puppeteerInstance.close({silent: true});
    }
  });
