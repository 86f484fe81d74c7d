import {setTimeout} from 'node:timers/promises';
import {z} from 'zod';
import type {DevTools, ViewportCapture} from './dev-tools';

/** Makes the frames of a tab on demand: one for each picture instead of several. */
export type FrameDriver = {
  /** Makes frames for as long as an answer is awaited: the page may wait for one, a screenshot for one that is shown. */
  readonly meanwhile: <Answer>(
    answer: Promise<Answer>,
    frames: 'shown' | 'unseen',
  ) => Promise<Answer>;
  /** Makes a frame and takes its picture. @returns what `Page.captureScreenshot` answers. */
  readonly capture: (params: ViewportCapture) => Promise<{readonly value: {readonly data: string}}>;
};

/** How long an answer may take before the page is given a frame, ms: many come without. */
const PATIENCE_MS = 2;
/** A frame in which the browser had no time for the picture is made again. */
const TRIES = 3;

const BEGIN_FRAME = 'HeadlessExperimental.beginFrame';

/** Lets new tabs make frames only on demand. @param connection of the browser. */
export function driveNewTabs(connection: DevTools): void {
  const send = connection.send.bind(connection);
  connection.send = (method, params) =>
    send(
      method,
      method === 'Target.createTarget'
        ? {...(params as object), enableBeginFrameControl: true}
        : params,
    );
}

/** @param client of a tab made after {@link driveNewTabs}. */
export function driveFrames(client: DevTools): FrameDriver {
  const send = client.send.bind(client);
  let last: Promise<unknown> = Promise.resolve();
  // The browser makes one frame of a tab at a time.
  const beginFrame = (params: object): Promise<{readonly value: unknown}> => {
    const frame = last.then(() => send(BEGIN_FRAME, params));
    last = frame.catch(() => undefined);
    return frame;
  };
  const awaited = {shown: 0, unseen: 0};
  let isDriving = false;
  const drive = async (): Promise<void> => {
    if (isDriving) return;
    isDriving = true;
    for (;;) {
      await setTimeout(PATIENCE_MS);
      if (awaited.shown + awaited.unseen === 0) break;
      // A tab that was closed meanwhile answers with an error, to this as to the awaited message.
      await beginFrame({noDisplayUpdates: awaited.shown === 0}).catch(() => undefined);
    }
    isDriving = false;
  };
  return {
    meanwhile: async (answer, frames) => {
      awaited[frames] += 1;
      void drive();
      try {
        return await answer;
      } finally {
        awaited[frames] -= 1;
      }
    },
    capture: async ({format, quality}) => {
      for (let attempt = 0; attempt < TRIES; attempt++) {
        const {value} = await beginFrame({screenshot: {format, quality, optimizeForSpeed: true}});
        const {screenshotData: data} = pictureSchema.parse(value);
        if (data) return {value: {data}};
      }
      throw new Error(
        'Trình duyệt không chụp được hình; hãy dựng lại, nếu vẫn vậy thì với --plain và báo lỗi này.',
      );
    },
  };
}

const pictureSchema = z.object({screenshotData: z.string().optional()});
