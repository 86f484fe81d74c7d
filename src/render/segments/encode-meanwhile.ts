import {CountQueuingStrategy, TransformStream} from 'node:stream/web';
import type {Workers} from '../../base/workers';

/** Pictures that may wait for an encoder, about 0.3 MB each at 1080p. */
const ROOM = 32;

/** A segment that is encoded while its pictures come. */
export type OpenSegment = {
  /** Hands the next picture over as soon as there is room for it, or at once when nobody wants it any more. */
  readonly give: (jpeg: Uint8Array) => Promise<void>;
  /** No more pictures come. */
  readonly end: () => void;
  /** Nobody wants the segment any more, and nobody hears of it again. */
  readonly drop: () => void;
};

/**
 * Begins to encode a segment as soon as an encoder is free: an encoder that waited for the last picture would leave the
 * processor idle while the tabs wait for each other, and then want all of it.
 * @param encode takes the pictures as they come, until it is told to stop. @param signal stops all segments.
 * @throws what an earlier segment's encoder threw; what this one throws, its workers tell.
 */
export async function encodeMeanwhile(
  encoders: Workers,
  encode: (pictures: AsyncIterable<Uint8Array>, stop: AbortSignal) => Promise<void>,
  signal: AbortSignal,
): Promise<OpenSegment> {
  const room = new CountQueuingStrategy({highWaterMark: ROOM});
  const {readable, writable} = new TransformStream<Uint8Array, Uint8Array>(undefined, room);
  const pictures = writable.getWriter();
  const close = (): void => void pictures.abort().catch(nobodyCares);
  const dropped = new AbortController();
  const stop = AbortSignal.any([signal, dropped.signal]);
  // An encoder that is stopped still waits for its next picture, and whoever has one for its having room.
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
      await pictures.ready.catch(nobodyCares);
      void pictures.write(jpeg).catch(nobodyCares);
    },
    end: () => void pictures.close().catch(nobodyCares),
    drop: () => dropped.abort(),
  };
}

/** What becomes of the encoder is told by its workers. */
const nobodyCares = (): void => undefined;
