import {parentPort, workerData} from 'node:worker_threads';
import type {Timeline} from '../../timeline/timeline';
import type {FrameRange} from '../frame-range';
import {fingerprintFrames} from './fingerprint-frames';

/** A thread that answers ranges of one clip with their fingerprints, one at a time; see `fingerprint-in-threads.ts`. */
const timeline = workerData as Timeline;
const {signal} = new AbortController(); // A thread is stopped by ending it.

parentPort?.on(
  'message',
  (range: FrameRange) =>
    void fingerprintFrames({timeline, range, signal}).then((fingerprints) =>
      parentPort?.postMessage(fingerprints),
    ),
);
