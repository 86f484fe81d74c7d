import {join} from 'node:path';
import type {FoundBrowser} from './browser/found-browser';
import {bundleClip} from './bundle-clip';
import type {Studio} from './draw-clip';
import type {StudioSource} from './fast/studio-source';
import {openDrawingBrowser, type OpenedBrowser} from './open-browser';

/** A browser and a bundle that are made when the first picture is asked for, once, and never where none is. */
export function lazyStudio(
  browser: FoundBrowser,
  publicDir: string,
  scratch: string,
): StudioSource & {readonly close: () => Promise<void>} {
  let opened: Promise<OpenedBrowser> | undefined;
  let studio: Promise<Studio> | undefined;
  const make = async (): Promise<Studio> => {
    const serveUrl = await bundleClip(publicDir, join(scratch, 'bundle'));
    opened = openDrawingBrowser(browser);
    return {...(await opened), serveUrl};
  };
  return {
    browser: `${browser.version} ${browser.chromeMode}`,
    open: (): Promise<Studio> => (studio ??= make()),
    close: async (): Promise<void> => {
      await studio?.catch(() => undefined);
      const open = await opened?.catch(() => undefined);
      await open?.puppeteerInstance.close({silent: true});
    },
  };
}
