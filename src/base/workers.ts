/** Does work in the background, a few pieces at a time. */
export type Workers = {
  /** Waits until a worker is free and begins a piece of work. @throws what an earlier piece threw. */
  readonly start: (work: () => Promise<void>) => Promise<void>;
  /** Waits for all work that was begun. @throws the first failure. */
  readonly settled: () => Promise<void>;
};

/** @param most how many pieces of work at a time. */
export function workers(most: number): Workers {
  const running = new Set<Promise<void>>();
  let failure: {readonly reason: unknown} | undefined;
  const throwFailure = (): void => {
    if (failure) throw failure.reason;
  };
  return {
    start: async (work) => {
      while (running.size >= most) await Promise.race(running);
      throwFailure();
      const piece = work()
        .catch((reason: unknown) => {
          failure ??= {reason};
        })
        .finally(() => running.delete(piece));
      running.add(piece);
    },
    settled: async () => {
      await Promise.all(running);
      throwFailure();
    },
  };
}
