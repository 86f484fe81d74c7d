import {parentPort, workerData} from 'node:worker_threads';
import type {Timeline} from '../../timeline/timeline';
import {printStretch, type Stretch} from './print-stretch';

/** A thread that prints the stretches of one clip that it is asked for, one at a time; see `print-in-threads.ts`. */
const timeline = workerData as Timeline;
const {signal} = new AbortController(); // Whoever has no more use for a thread ends it.

parentPort?.on(
  'message',
  (stretch: Stretch) =>
    void printStretch(timeline, stretch, signal).then((prints) => parentPort?.postMessage(prints)),
);
