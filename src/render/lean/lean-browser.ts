import type {HeadlessBrowser} from '@remotion/renderer';
import type {FoundBrowser} from '../browser/found-browser';
import {openDrawingBrowser, type OpenedBrowser} from '../open-browser';
import {answersFrames, driveFrames, drivenTargets} from './begin-frames';
import type {DevTools} from './dev-tools';
import {captureLeanly} from './lean-capture';
import {writeLauncher} from './write-launcher';

/**
 * What the browser is told besides Remotion's own options, so that a screenshot costs less. A tile that is drawn over
 * an old one may differ at its seams, so tiles are always drawn whole, with all their images.
 * Switches: Chromium's `cc/base/switches.cc`.
 */
const LEAN_FLAGS = ['--disable-partial-raster', '--disable-checker-imaging'];
/** No frame is made but those that are asked for (DevTools protocol, domain HeadlessExperimental). */
const DRIVEN_FLAGS = ['--enable-begin-frame-control', '--run-all-compositor-stages-before-draw'];
/** Where frames come by themselves, they do not wait for a screen's next refresh (`ui/gl/gl_switches.cc`). */
const UNDRIVEN_FLAGS = ['--disable-frame-rate-limit', '--disable-gpu-vsync'];

/**
 * Opens a browser whose screenshots cost less and show the same, and the same to the byte whatever its tabs showed
 * before. Its frames are asked for where it answers to that; some builds of the headless shell do not, and would wait
 * for ever (heygen-com/hyperframes, pull request 296), so that each is tried.
 * @param folder where the script that starts it may lie.
 */
export async function openLeanBrowser(
  browser: FoundBrowser,
  folder: string,
): Promise<OpenedBrowser> {
  if (mayBeDriven(browser)) {
    const opened = await openWith(DRIVEN_FLAGS, browser, folder);
    const {puppeteerInstance} = opened;
    drivenTargets(devToolsOf(puppeteerInstance.connection));
    if (await answersFrames(() => newTab(puppeteerInstance))) {
      everyTab(puppeteerInstance, (client) => captureLeanly(client, driveFrames(client)));
      return opened;
    }
    await puppeteerInstance.close({silent: true});
  }
  const opened = await openWith(UNDRIVEN_FLAGS, browser, folder);
  everyTab(opened.puppeteerInstance, (client) => captureLeanly(client, undefined));
  return opened;
}

/** Only the headless shell has what drives it; it was tried on Linux alone. */
const mayBeDriven = ({chromeMode}: FoundBrowser): boolean =>
  chromeMode === 'headless-shell' && process.platform === 'linux';

async function openWith(
  flags: readonly string[],
  browser: FoundBrowser,
  folder: string,
): Promise<OpenedBrowser> {
  const executable = await writeLauncher(browser.executable, [...LEAN_FLAGS, ...flags], folder);
  return openDrawingBrowser({...browser, executable});
}

/** Remotion's own types do not name all that these have. */
const devToolsOf = (part: unknown): DevTools => part as DevTools;

async function newTab(browser: HeadlessBrowser) {
  const page = await browser.newPage({
    ...{context: () => null, logLevel: 'error', indent: false, pageIndex: 0},
    ...{onBrowserLog: null, onLog: () => undefined},
  });
  return {client: devToolsOf(page._client()), close: () => page.close()};
}

/** Does something with every tab that is opened from now on. */
function everyTab(browser: HeadlessBrowser, prepare: (client: DevTools) => void): void {
  const newPage = browser.newPage.bind(browser);
  browser.newPage = async (options) => {
    const page = await newPage(options);
    prepare(devToolsOf(page._client()));
    return page;
  };
}
