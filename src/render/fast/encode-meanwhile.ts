import {PassThrough} from 'node:stream';
import type {Workers} from './workers';

/** Pictures that may wait for an encoder, about 0.3 MB each at 1080p. */
const ROOM = 32;

/** A segment that is encoded while its pictures come. */
export type OpenSegment = {
  /** Hands the next picture over; settles when there is room for another, or nobody wants one any more. */
  readonly give: (jpeg: Uint8Array) => Promise<void>;
  /** No more pictures come. */
  readonly end: () => void;
  /** Nobody wants the segment any more, and nobody hears of it again. */
  readonly drop: () => void;
};

/**
 * Begins to encode a segment as soon as an encoder is free: an encoder that waited for the last picture would leave the
 * processor idle while the tabs wait for each other, and then want all of it.
 * @param encode takes the pictures as they come, until it is told to stop.
 * @throws what an earlier segment's encoder threw; what this one throws, its workers tell.
 */
export async function encodeMeanwhile(
  encoders: Workers,
  encode: (pictures: AsyncIterable<Uint8Array>, stop: AbortSignal) => Promise<void>,
): Promise<OpenSegment> {
  const pictures = new PassThrough({objectMode: true, highWaterMark: ROOM});
  const dropped = new AbortController();
  await encoders.start(async () => {
    try {
      await encode(pictures, dropped.signal);
    } catch (reason) {
      if (!dropped.signal.aborted) throw reason;
    } finally {
      pictures.destroy(); // Whoever waits for room is let go.
    }
  });
  return {
    give: (jpeg) => new Promise((settle) => pictures.write(jpeg, () => settle())),
    end: () => pictures.end(),
    drop: () => dropped.abort(),
  };
}
