import {z} from 'zod';
import type {FrameDriver} from './begin-frames';
import type {DevTools, LeanCapture} from './dev-tools';
import {PAINT_AFRESH} from './paint-afresh';
import {TILE_FOOTAGE} from './tile-footage';

const CAPTURE = 'Page.captureScreenshot';
/** Pictures of a tab after which the browser is asked to let go of decoded images that are not shown. */
const FORGET_EVERY = 8;

/**
 * Changes how a tab's screenshots of the whole page are taken: painted afresh, and without the words `clip` and
 * `captureBeyondViewport`, with which Chromium changes the page's size for the picture and draws all of it anew (a
 * fifth of the CPU of a frame). Remotion always says them; when its inner parts are not as expected, nothing is changed.
 * @param driver makes the frames of a browser that makes none by itself.
 */
export function captureLeanly(client: DevTools, driver: FrameDriver | undefined): void {
  const send = client.send.bind(client);
  // Each frame of a film is an image of its own, and Chromium keeps half a gigabyte of them. One that does not know how
  // to be asked keeps them.
  const forget = (): Promise<unknown> =>
    send('Memory.simulatePressureNotification', {level: 'critical'}).catch(() => undefined);
  let pictures = 0;
  let viewport: unknown;
  client.send = async (method, params) => {
    if (method === 'Emulation.setDeviceMetricsOverride') viewport = params;
    const lean = method === CAPTURE ? leanCapture(params, viewport) : undefined;
    if (!lean) {
      const answer = send(method, params);
      return driver?.meanwhile(answer, method === CAPTURE ? 'shown' : 'unseen') ?? answer;
    }
    if (++pictures % FORGET_EVERY === 0) await forget();
    await send('Runtime.evaluate', {expression: `${TILE_FOOTAGE};${PAINT_AFRESH}`});
    return driver ? driver.capture(lean) : send(method, lean);
  };
}

const viewportSchema = z.object({
  width: z.number(),
  height: z.number(),
  deviceScaleFactor: z.literal(1),
});

/**
 * The parameters of a screenshot without what a picture of exactly the viewport does not need.
 * @returns `undefined` for any other screenshot.
 */
export function leanCapture(params: unknown, metrics: unknown): LeanCapture | undefined {
  const viewport = viewportSchema.safeParse(metrics).data;
  if (!viewport) return undefined;
  const {width, height} = viewport;
  const whole = z.looseObject({
    clip: z.object({
      ...{x: z.literal(0), y: z.literal(0), scale: z.literal(1)},
      ...{width: z.literal(width), height: z.literal(height)},
    }),
    captureBeyondViewport: z.literal(true),
  });
  const asked = whole.safeParse(params).data;
  if (!asked) return undefined;
  const {clip: _clip, captureBeyondViewport: _beyond, ...lean} = asked;
  return lean;
}
