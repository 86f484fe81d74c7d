import type {HeadlessBrowser} from '@remotion/renderer';
import type {FoundBrowser} from '../browser/found-browser';
import {openDrawingBrowser, type OpenedBrowser} from '../open-browser';
import {driveFrames, drivenTargets} from './begin-frames';
import type {DevTools} from './dev-tools';
import {captureLeanly} from './lean-capture';
import {ONE_TILE_PX} from './tile-footage';
import {sendWithoutTrace} from './without-trace';
import {writeLauncher} from './write-launcher';

/**
 * What the browser is told besides Remotion's own options, so that a screenshot costs less. A drawn page is one tile
 * instead of forty, which are put together by a single thread. A tile that is drawn over an old one may differ at its
 * seams, so tiles are always drawn whole, with all their images.
 * Switches: Chromium's `cc/base/switches.cc` and `third_party/blink/common/switches.cc`.
 */
const LEAN_FLAGS = [
  ...[`--max-untiled-layer-width=${ONE_TILE_PX}`, `--max-untiled-layer-height=${ONE_TILE_PX}`],
  ...['--disable-partial-raster', '--disable-checker-imaging'],
];
/** No frame is made but those that are asked for (DevTools protocol, domain HeadlessExperimental). */
const DRIVEN_FLAGS = ['--enable-begin-frame-control', '--run-all-compositor-stages-before-draw'];
/** Where frames come by themselves, they do not wait for a screen's next refresh (`ui/gl/gl_switches.cc`). */
const UNDRIVEN_FLAGS = ['--disable-frame-rate-limit', '--disable-gpu-vsync'];

/**
 * Opens a browser whose screenshots cost less and show the same, and the same to the byte whatever its tabs showed
 * before.
 * @param folder where the script that starts it may lie.
 */
export async function openLeanBrowser(
  browser: FoundBrowser,
  folder: string,
): Promise<OpenedBrowser> {
  const driven = drivesFrames(browser);
  const flags = [...LEAN_FLAGS, ...(driven ? DRIVEN_FLAGS : UNDRIVEN_FLAGS)];
  const executable = await writeLauncher(browser.executable, flags, folder);
  const opened = await openDrawingBrowser({...browser, executable});
  return {...opened, puppeteerInstance: drawLeanly(opened.puppeteerInstance, driven)};
}

/**
 * Whether frames are asked for: of the project's own browser, whose version is locked. Others may not know the words
 * and wait for ever (heygen-com/hyperframes, pull request 296), or give no picture of a page that did not change
 * meanwhile (Debian's Chromium 156), and a trial on an empty page does not tell.
 */
const drivesFrames = ({source, chromeMode}: FoundBrowser): boolean =>
  source === 'bundled' && chromeMode === 'headless-shell' && process.platform === 'linux';

/** Every new tab is captured leanly, and makes frames only when they are asked for where that can be had. */
function drawLeanly(browser: HeadlessBrowser, driven: boolean): HeadlessBrowser {
  const newPage = browser.newPage.bind(browser);
  if (driven) drivenTargets(browser.connection as unknown as DevTools);
  browser.newPage = async (options) => {
    const page = await newPage(options);
    const client = page._client() as unknown as DevTools;
    sendWithoutTrace(client);
    captureLeanly(client, driven ? driveFrames(client) : undefined);
    return page;
  };
  return browser;
}
