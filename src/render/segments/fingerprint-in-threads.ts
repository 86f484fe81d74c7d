import {once} from 'node:events';
import {join} from 'node:path';
import {Worker} from 'node:worker_threads';
import {BUNDLED_PROGRAM, PROJECT_FOLDER} from '../../base/folders';
import {together} from '../../base/together';
import type {Timeline} from '../../timeline/timeline';
import type {FrameRange} from '../frame-range';
import type {Fingerprints} from './fingerprint-frames';

/** A range of a clip, and what gets its fingerprints. */
export type FingerprintJob = {
  readonly range: FrameRange;
  readonly onFingerprints: (fingerprints: Fingerprints) => Promise<void>;
};

export type ThreadsRequest = {
  readonly timeline: Timeline;
  readonly jobs: readonly FingerprintJob[];
  /** How many threads. */
  readonly threads: number;
  readonly signal: AbortSignal;
};

/**
 * Takes the fingerprints of ranges of a clip in threads; a thread that is free takes the next range.
 * @throws the signal's reason; what drawing a frame threw in a thread.
 */
export async function fingerprintInThreads({
  timeline,
  jobs,
  threads,
  signal,
}: ThreadsRequest): Promise<void> {
  const next = jobs.values();
  const takeTurns = async (stop: AbortSignal): Promise<void> => {
    const thread = startThread(timeline);
    const end = endOf(thread);
    try {
      for (const {range, onFingerprints} of next) {
        stop.throwIfAborted();
        thread.postMessage(range);
        const [fingerprints] = await Promise.race([once(thread, 'message', {signal: stop}), end]);
        await onFingerprints(fingerprints as Fingerprints);
      }
    } finally {
      await thread.terminate();
    }
  };
  await together(signal, ...Array.from({length: Math.min(threads, jobs.length)}, () => takeTurns));
}

/** Rejects with what a thread threw, or that it ended. */
function endOf(thread: Worker): Promise<never> {
  const end = once(thread, 'exit').then(([code]): never => {
    throw new Error(`Luồng mô tả hình dừng giữa chừng (mã thoát ${code}).`);
  });
  end.catch(() => undefined); // Every thread ends; mostly after its last answer.
  return end;
}

const THREAD_FILE =
  BUNDLED_PROGRAM === undefined
    ? join(PROJECT_FOLDER, 'src', 'render', 'segments', 'fingerprint-thread-source.mjs')
    : join(BUNDLED_PROGRAM, 'fingerprint-thread.mjs');

const startThread = (timeline: Timeline): Worker =>
  new Worker(THREAD_FILE, {
    workerData: timeline,
    env: {
      ...process.env,
      TSX_TSCONFIG_PATH: join(PROJECT_FOLDER, 'tsconfig.json'),
      NODE_ENV: 'production', // React's development checks triple the time of a frame's markup.
    },
    execArgv: [],
  });
