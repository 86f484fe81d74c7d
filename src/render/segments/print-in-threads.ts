import {once} from 'node:events';
import {join} from 'node:path';
import {Worker} from 'node:worker_threads';
import type {Timeline} from '../../timeline/timeline';
import {PROJECT_FOLDER} from '../../base/folders';
import {together} from '../../base/together';
import type {Prints, Stretch} from './print-stretch';

/** A stretch of a clip, and who wants its prints. */
export type PrintJob = {
  readonly stretch: Stretch;
  readonly onPrinted: (prints: Prints) => Promise<void>;
};

/**
 * Prints stretches of a clip in threads beside this one, in turn; a thread that is free takes the next.
 * @param count of threads.
 * @throws the signal's reason; what drawing a frame threw in a thread.
 */
export async function printInThreads(
  timeline: Timeline,
  jobs: readonly PrintJob[],
  count: number,
  signal: AbortSignal,
): Promise<void> {
  const next = jobs.values();
  const takeTurns = async (stop: AbortSignal): Promise<void> => {
    const thread = startThread(timeline);
    const end = endOf(thread);
    try {
      for (const {stretch, onPrinted} of next) {
        stop.throwIfAborted();
        thread.postMessage(stretch);
        const [prints] = await Promise.race([once(thread, 'message', {signal: stop}), end]);
        await onPrinted(prints as Prints);
      }
    } finally {
      await thread.terminate();
    }
  };
  await together(signal, ...Array.from({length: Math.min(count, jobs.length)}, () => takeTurns));
}

/** Rejects with what a thread threw, or that it ended. */
function endOf(thread: Worker): Promise<never> {
  const end = once(thread, 'exit').then(([code]): never => {
    throw new Error(`Luồng mô tả hình dừng giữa chừng (mã thoát ${code}).`);
  });
  end.catch(() => undefined); // Every thread ends, and by then mostly nobody waits for it.
  return end;
}

/** The folder of the program in one piece, set by `program-file.mjs` as it makes one; absent where sources are run. */
const MADE_PROGRAM = process.env['PHUONG_CLIP_PROGRAM'];

const THREAD_FILE =
  MADE_PROGRAM === undefined
    ? join(PROJECT_FOLDER, 'src', 'render', 'segments', 'print-thread-source.mjs')
    : join(MADE_PROGRAM, 'print-thread.mjs');

const startThread = (timeline: Timeline): Worker =>
  new Worker(THREAD_FILE, {
    workerData: timeline,
    env: {
      ...process.env,
      TSX_TSCONFIG_PATH: join(PROJECT_FOLDER, 'tsconfig.json'),
      NODE_ENV: 'production', // React's own checks triple the time of a frame's markup.
    },
    execArgv: [],
  });
