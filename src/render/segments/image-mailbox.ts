/**
 * Hands drawn pictures from several tabs, nearly in order, to one taker that wants them in order. A tab waits while
 * too many lie here, so that memory stays bounded however slow the taker is.
 */
export type ImageMailbox = {
  /** Lays a picture down; settles when there is room for another. */
  readonly deliver: (jpeg: Buffer, frame: number) => Promise<void>;
  /** Waits for the picture of a frame and takes it away. */
  readonly take: (frame: number) => Promise<Buffer>;
  /** Nobody wants the pictures of these frames any more; `to` is exclusive. */
  readonly discard: (from: number, to: number) => void;
  /** Whoever waits, now or later, is told why nothing comes. */
  readonly fail: (reason: unknown) => void;
};

/** @param room pictures that may lie here before a tab waits. */
export function imageMailbox(room: number): ImageMailbox {
  const lying = new Map<number, Buffer>();
  const takers = new Map<
    number,
    {give: (jpeg: Buffer) => void; refuse: (reason: unknown) => void}
  >();
  const unwanted: {from: number; to: number}[] = [];
  let waitingTabs: (() => void)[] = [];
  let failure: {reason: unknown} | undefined;

  const letTabsGo = (): void => {
    if (lying.size > room) return;
    for (const go of waitingTabs) go();
    waitingTabs = [];
  };
  return {
    deliver: async (jpeg, frame) => {
      const taker = takers.get(frame);
      takers.delete(frame);
      if (taker) taker.give(jpeg);
      else if (!unwanted.some(({from, to}) => frame >= from && frame < to)) lying.set(frame, jpeg);
      if (lying.size > room && !failure) {
        await new Promise<void>((resolve) => waitingTabs.push(resolve));
      }
    },
    take: async (frame) => {
      const jpeg = lying.get(frame);
      if (jpeg) {
        lying.delete(frame);
        letTabsGo();
        return jpeg;
      }
      if (failure) throw failure.reason;
      return new Promise((give, refuse) => takers.set(frame, {give, refuse}));
    },
    discard: (from, to) => {
      unwanted.push({from, to});
      for (const frame of lying.keys()) if (frame >= from && frame < to) lying.delete(frame);
      letTabsGo();
    },
    fail: (reason) => {
      failure = {reason};
      for (const {refuse} of takers.values()) refuse(reason);
      takers.clear();
      lying.clear();
      letTabsGo();
    },
  };
}
