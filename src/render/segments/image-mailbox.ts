/**
 * Hands drawn pictures from several tabs, nearly in order, to one taker that needs them in order. A tab waits while
 * too many pictures lie here, so that memory stays bounded however slow the taker is.
 */
export type ImageMailbox = {
  /** Adds a picture; settles when there is space for another. */
  readonly deliver: (jpeg: Buffer, frame: number) => Promise<void>;
  /** Waits for the picture of a frame and takes it away. */
  readonly take: (frame: number) => Promise<Buffer>;
  /** Drops the pictures of these frames, now and later; `to` is exclusive. */
  readonly discard: (from: number, to: number) => void;
  /** Rejects every take, now and later, with the reason. */
  readonly fail: (reason: unknown) => void;
};

/** @param capacity pictures that may lie here before a tab waits. */
export function imageMailbox(capacity: number): ImageMailbox {
  const pictures = new Map<number, Buffer>();
  const takers = new Map<
    number,
    {resolve: (jpeg: Buffer) => void; reject: (reason: unknown) => void}
  >();
  const discarded: {from: number; to: number}[] = [];
  let waitingTabs: (() => void)[] = [];
  let failure: {reason: unknown} | undefined;

  const releaseTabs = (): void => {
    if (pictures.size > capacity) return;
    for (const release of waitingTabs) release();
    waitingTabs = [];
  };
  return {
    deliver: async (jpeg, frame) => {
      const taker = takers.get(frame);
      takers.delete(frame);
      if (taker) taker.resolve(jpeg);
      else if (!discarded.some(({from, to}) => frame >= from && frame < to))
        pictures.set(frame, jpeg);
      if (pictures.size > capacity && !failure)
        await new Promise<void>((resolve) => waitingTabs.push(resolve));
    },
    take: async (frame) => {
      const jpeg = pictures.get(frame);
      if (jpeg) {
        pictures.delete(frame);
        releaseTabs();
        return jpeg;
      }
      if (failure) throw failure.reason;
      return new Promise((resolve, reject) => takers.set(frame, {resolve, reject}));
    },
    discard: (from, to) => {
      discarded.push({from, to});
      for (const frame of pictures.keys()) if (frame >= from && frame < to) pictures.delete(frame);
      releaseTabs();
    },
    fail: (reason) => {
      failure = {reason};
      for (const {reject} of takers.values()) reject(reason);
      takers.clear();
      pictures.clear();
      releaseTabs();
    },
  };
}
