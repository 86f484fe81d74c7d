import type {HeadlessBrowser} from '@remotion/renderer';
import type {FoundBrowser} from '../browser/found-browser';
import {type OpenedBrowser, openPlainBrowser} from '../open-browser';
import {driveFrames, driveNewTabs} from './begin-frames';
import {captureViewport} from './capture-viewport';
import {type DevTools, sendWithoutTrace} from './dev-tools';
import {ONE_TILE_PX} from './tile-footage';
import {writeLauncher} from './write-launcher';

/**
 * Flags beside Remotion's, so that a screenshot costs less. A drawn page is one tile instead of forty, which a single
 * thread would put together. A tile that is drawn over an old one may differ at its seams, so tiles are always drawn
 * whole, with all their images.
 * Source: Chromium's `cc/base/switches.cc` and `third_party/blink/common/switches.cc`.
 */
const TILE_FLAGS = [
  `--max-untiled-layer-width=${ONE_TILE_PX}`,
  `--max-untiled-layer-height=${ONE_TILE_PX}`,
  '--disable-partial-raster',
  '--disable-checker-imaging',
];
/** The browser makes no frames but those that it gets a message for (DevTools protocol, HeadlessExperimental). */
const DRIVEN_FLAGS = ['--enable-begin-frame-control', '--run-all-compositor-stages-before-draw'];
/** Where frames come by themselves, they do not wait for a screen's next refresh (`ui/gl/gl_switches.cc`). */
const UNDRIVEN_FLAGS = ['--disable-frame-rate-limit', '--disable-gpu-vsync'];

/**
 * Opens a browser whose screenshots cost less than Remotion's and show the same, and whose bytes do not depend on what
 * its tabs showed before.
 * @param folder for the script that starts it.
 */
export async function openTunedBrowser(
  browser: FoundBrowser,
  folder: string,
): Promise<OpenedBrowser> {
  const isDriven = canBeDriven(browser);
  const flags = [...TILE_FLAGS, ...(isDriven ? DRIVEN_FLAGS : UNDRIVEN_FLAGS)];
  const executable = await writeLauncher(browser.executable, flags, folder);
  const opened = await openPlainBrowser({...browser, executable});
  tuneNewTabs(opened.puppeteerInstance, isDriven);
  return opened;
}

/**
 * Whether the browser makes frames on demand: only the bundled one, whose version is locked. Others may not know the
 * message and wait for ever (heygen-com/hyperframes, pull request 296), or give no picture of a page that did not
 * change meanwhile (Debian's Chromium 156), and a trial on an empty page does not show it.
 */
const canBeDriven = ({source, chromeMode}: FoundBrowser): boolean =>
  source === 'bundled' && chromeMode === 'headless-shell' && process.platform === 'linux';

function tuneNewTabs(browser: HeadlessBrowser, isDriven: boolean): void {
  const newPage = browser.newPage.bind(browser);
  if (isDriven) driveNewTabs(browser.connection as unknown as DevTools);
  browser.newPage = async (options) => {
    const page = await newPage(options);
    const client = page._client() as unknown as DevTools;
    sendWithoutTrace(client);
    captureViewport(client, isDriven ? driveFrames(client) : undefined);
    return page;
  };
}
