import {setImmediate} from 'node:timers/promises';
import type {Timeline} from '../../timeline/timeline';
import {frameMarkup} from '../frame-markup';
import {describeMarkup, type MarkupPrint} from './describe-markup';

/** Prints of frames that follow each other: every distinct one once, and which of them each frame has. */
export type Prints = {
  readonly distinct: readonly MarkupPrint[];
  /** Index into `distinct` for each frame. */
  readonly frames: readonly number[];
};

/** Frames that follow each other. @property from the first, from the start of the clip. */
export type Stretch = {readonly from: number; readonly length: number};

export type Describe = (timeline: Timeline, frame: number) => MarkupPrint;
export const describeFrame: Describe = (timeline, frame) =>
  describeMarkup(frameMarkup(timeline, frame));

/** How long the event loop waits for markup at most, ms. */
const BREATH_MS = 20;

/** Describes every frame of a stretch, in this thread. @throws the signal's reason. */
export async function printStretch(
  timeline: Timeline,
  {from, length}: Stretch,
  signal: AbortSignal,
  describe = describeFrame,
): Promise<Prints> {
  const prints: MarkupPrint[] = [];
  let breath = performance.now();
  for (let at = 0; at < length; at++) {
    prints.push(describe(timeline, from + at));
    if (performance.now() - breath > BREATH_MS) {
      await setImmediate();
      signal.throwIfAborted();
      breath = performance.now();
    }
  }
  return gather(prints);
}

/** Prints of stretches that follow each other, as those of one. */
export const joinPrints = (parts: readonly Prints[]): Prints =>
  gather(parts.flatMap(({frames, distinct}) => frames.flatMap((place) => distinct[place] ?? [])));

/** The distinct ones in the order in which they are first met. */
function gather(prints: readonly MarkupPrint[]): Prints {
  const places = new Map<string, number>();
  const distinct: MarkupPrint[] = [];
  const frames = prints.map((print) => {
    const known = places.get(print.digest);
    if (known !== undefined) return known;
    const place = distinct.push(print) - 1;
    places.set(print.digest, place);
    return place;
  });
  return {distinct, frames};
}
