import {CountQueuingStrategy, TransformStream} from 'node:stream/web';
import type {Workers} from '../../base/workers';

/** Pictures that may wait for an encoder, about 0.3 MB each at 1080p. */
const CAPACITY = 32;

/** A segment that is encoded while its pictures come. */
export type OpenSegment = {
  /** Hands the next picture over as soon as there is space for it; at once after the segment was dropped. */
  readonly give: (jpeg: Uint8Array) => Promise<void>;
  /** No more pictures come. */
  readonly end: () => void;
  /** Stops the encoder; nothing more is heard of the segment. */
  readonly drop: () => void;
};

/**
 * Begins to encode a segment as soon as an encoder is free: an encoder that waited for the last picture would leave the
 * processor idle while the tabs wait for each other, and then need all of it.
 * @param encode takes the pictures as they come, until it is stopped. @param signal stops all segments.
 * @throws what an earlier segment's encoder threw; the workers throw what this one's throws.
 */
export async function encodeMeanwhile(
  encoders: Workers,
  encode: (pictures: AsyncIterable<Uint8Array>, stop: AbortSignal) => Promise<void>,
  signal: AbortSignal,
): Promise<OpenSegment> {
  const {readable, writable} = new TransformStream<Uint8Array, Uint8Array>(
    undefined,
    new CountQueuingStrategy({highWaterMark: CAPACITY}),
  );
  const pictures = writable.getWriter();
  const close = (): void => void pictures.abort().catch(ignore);
  const dropped = new AbortController();
  const stop = AbortSignal.any([signal, dropped.signal]);
  // An encoder that is stopped still waits for its next picture, and the giver of one for space.
  stop.addEventListener('abort', close, {once: true});
  await encoders.start(async () => {
    try {
      await encode(readable, stop);
    } catch (reason) {
      if (!dropped.signal.aborted) throw reason;
    } finally {
      close();
    }
  });
  return {
    give: async (jpeg) => {
      await pictures.ready.catch(ignore);
      void pictures.write(jpeg).catch(ignore);
    },
    end: () => void pictures.close().catch(ignore),
    drop: () => dropped.abort(),
  };
}

/** The stream fails when its encoder does, and that failure is thrown by the workers. */
const ignore = (): void => undefined;
