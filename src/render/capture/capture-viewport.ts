import {z} from 'zod';
import type {FrameDriver} from './begin-frames';
import type {DevTools, ViewportCapture} from './dev-tools';
import {REPAINT_CHANGES} from './repaint-changes';
import {TILE_FOOTAGE} from './tile-footage';

const CAPTURE = 'Page.captureScreenshot';
/** Pictures of a tab after which the browser frees decoded images that are not shown. */
const FREE_EVERY = 8;

/**
 * Changes how a tab's screenshots of the whole page are taken: with all changes repainted, and without the parameters
 * `clip` and `captureBeyondViewport`, for which Chromium changes the page's size and draws all of it again (a fifth of
 * the CPU of a frame). Remotion always sends them; when its parameters are not as expected, nothing is changed.
 * @param driver makes the frames of a browser that makes none by itself.
 */
export function captureViewport(client: DevTools, driver: FrameDriver | undefined): void {
  const send = client.send.bind(client);
  // Each frame of a film is another image, and Chromium keeps half a gigabyte of them. A browser that does not know the
  // message keeps them.
  const freeImages = (): Promise<unknown> =>
    send('Memory.simulatePressureNotification', {level: 'critical'}).catch(() => undefined);
  let pictures = 0;
  let viewport: unknown;
  client.send = async (method, params) => {
    if (method === 'Emulation.setDeviceMetricsOverride') viewport = params;
    const capture = method === CAPTURE ? viewportCapture(params, viewport) : undefined;
    if (!capture) {
      const answer = send(method, params);
      return driver?.meanwhile(answer, method === CAPTURE ? 'shown' : 'unseen') ?? answer;
    }
    if (++pictures % FREE_EVERY === 0) await freeImages();
    await send('Runtime.evaluate', {expression: `${TILE_FOOTAGE};${REPAINT_CHANGES}`});
    return driver ? driver.capture(capture) : send(method, capture);
  };
}

const viewportSchema = z.object({
  width: z.number(),
  height: z.number(),
  deviceScaleFactor: z.literal(1),
});

/**
 * The parameters of a screenshot without those that a picture of exactly the viewport does not need.
 * @returns `undefined` for any other screenshot.
 */
export function viewportCapture(params: unknown, metrics: unknown): ViewportCapture | undefined {
  const viewport = viewportSchema.safeParse(metrics).data;
  if (!viewport) return undefined;
  const wholePage = z.looseObject({
    clip: z.object({
      x: z.literal(0),
      y: z.literal(0),
      scale: z.literal(1),
      width: z.literal(viewport.width),
      height: z.literal(viewport.height),
    }),
    captureBeyondViewport: z.literal(true),
  });
  const parsed = wholePage.safeParse(params).data;
  if (!parsed) return undefined;
  const {clip: _clip, captureBeyondViewport: _beyond, ...capture} = parsed;
  return capture;
}
