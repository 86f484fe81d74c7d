import {writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {HeadlessBrowser} from '@remotion/renderer';
import {z} from 'zod';
import type {FoundBrowser} from './browser/found-browser';
import {openDrawingBrowser, type OpenedBrowser} from './open-browser';

/**
 * What the browser is told besides Remotion's own options, so that a screenshot costs less and stays the same to the
 * byte. A tile that is drawn over an old one may differ at its seams, so tiles are always drawn whole; nothing waits
 * for a screen's next refresh. Switches: Chromium's `cc/base/switches.cc`, `ui/gl/gl_switches.cc`.
 */
const LEAN_FLAGS = [
  '--disable-partial-raster',
  '--disable-checker-imaging',
  '--disable-frame-rate-limit',
  '--disable-gpu-vsync',
];

/**
 * Opens a browser whose screenshots cost less and show the same, to the byte.
 * @param folder where the script that starts it may lie.
 */
export async function openLeanBrowser(
  browser: FoundBrowser,
  folder: string,
): Promise<OpenedBrowser> {
  const executable = await leanLauncher(browser.executable, folder);
  const drawing = await openDrawingBrowser({...browser, executable});
  return {...drawing, puppeteerInstance: captureLeanly(drawing.puppeteerInstance)};
}

/** A script that starts the browser leanly, since Remotion lets nobody add flags; on Windows the browser itself. */
async function leanLauncher(executable: string, folder: string): Promise<string> {
  if (process.platform === 'win32') return executable;
  const quoted = `'${executable.replaceAll("'", "'\\''")}'`;
  const launcher = join(folder, 'trinh-duyet-headless-shell');
  await writeFile(launcher, `#!/bin/sh\nexec ${quoted} "$@" ${LEAN_FLAGS.join(' ')}\n`, {
    mode: 0o755,
  });
  return launcher;
}

/**
 * Takes from every screenshot of the whole page the words `clip` and `captureBeyondViewport`: with them Chromium
 * changes the page's size for the picture and draws all of it anew (measured: a fifth of the CPU of a frame, the same
 * bytes). Remotion always says them; when its inner parts are not as expected, nothing is changed.
 */
function captureLeanly(browser: HeadlessBrowser): HeadlessBrowser {
  if (process.platform === 'win32') return browser;
  const newPage = browser.newPage.bind(browser);
  browser.newPage = async (options) => {
    const page = await newPage(options);
    const client = page._client() as unknown as DevTools;
    const send = client.send.bind(client);
    let viewport: unknown;
    client.send = (method, params) => {
      if (method === 'Emulation.setDeviceMetricsOverride') viewport = params;
      return send(method, method === CAPTURE ? leanCapture(params, viewport) : params);
    };
    return page;
  };
  return browser;
}

type DevTools = {send: (method: string, params?: unknown) => unknown};

const CAPTURE = 'Page.captureScreenshot';

const viewportSchema = z.object({
  width: z.number(),
  height: z.number(),
  deviceScaleFactor: z.literal(1),
});

/** The parameters of a screenshot without what a picture of exactly the viewport does not need. */
export function leanCapture(params: unknown, metrics: unknown): unknown {
  const viewport = viewportSchema.safeParse(metrics).data;
  if (!viewport) return params;
  const {width, height} = viewport;
  const whole = z.looseObject({
    clip: z.object({
      ...{x: z.literal(0), y: z.literal(0), scale: z.literal(1)},
      ...{width: z.literal(width), height: z.literal(height)},
    }),
    captureBeyondViewport: z.literal(true),
  });
  const asked = whole.safeParse(params).data;
  if (!asked) return params;
  const {clip: _clip, captureBeyondViewport: _beyond, ...lean} = asked;
  return lean;
}
