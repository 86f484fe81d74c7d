import {setImmediate} from 'node:timers/promises';
import type {Timeline} from '../../timeline/timeline';
import {frameMarkup} from '../frame-markup';
import type {FrameRange} from '../frame-range';
import {describeMarkup, type MarkupFingerprint} from './describe-markup';

/** Fingerprints of frames that follow each other: each different one once, and which of them each frame has. */
export type Fingerprints = {
  readonly distinct: readonly MarkupFingerprint[];
  /** Index into `distinct` for each frame. */
  readonly frames: readonly number[];
};

export type Describe = (timeline: Timeline, frame: number) => MarkupFingerprint;
export const describeFrame: Describe = (timeline, frame) =>
  describeMarkup(frameMarkup(timeline, frame));

/** How long the event loop waits for markup at most, ms. */
const BREATH_MS = 20;

export type FramesRequest = {
  readonly timeline: Timeline;
  readonly range: FrameRange;
  readonly signal: AbortSignal;
  readonly describe?: Describe | undefined;
};

/** Takes the fingerprint of every frame of a range, in this thread. @throws the signal's reason. */
export async function fingerprintFrames({
  timeline,
  range: {from, length},
  signal,
  describe = describeFrame,
}: FramesRequest): Promise<Fingerprints> {
  const fingerprints: MarkupFingerprint[] = [];
  let breath = performance.now();
  for (let at = 0; at < length; at++) {
    fingerprints.push(describe(timeline, from + at));
    if (performance.now() - breath > BREATH_MS) {
      await setImmediate();
      signal.throwIfAborted();
      breath = performance.now();
    }
  }
  return gather(fingerprints);
}

/** Fingerprints of ranges that follow each other, as those of one range. */
export const joinFingerprints = (parts: readonly Fingerprints[]): Fingerprints =>
  gather(parts.flatMap(({frames, distinct}) => frames.flatMap((place) => distinct[place] ?? [])));

/** The different ones in the order in which they first appear. */
function gather(fingerprints: readonly MarkupFingerprint[]): Fingerprints {
  const places = new Map<string, number>();
  const distinct: MarkupFingerprint[] = [];
  const frames = fingerprints.map((fingerprint) => {
    const known = places.get(fingerprint.digest);
    if (known !== undefined) return known;
    const place = distinct.push(fingerprint) - 1;
    places.set(fingerprint.digest, place);
    return place;
  });
  return {distinct, frames};
}
