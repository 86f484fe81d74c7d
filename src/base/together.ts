/**
 * Runs pieces of work side by side. When one fails, the others are stopped, and this waits until they have ended.
 * @throws the first failure, or the signal's reason when the caller stopped them.
 */
export async function together<Results extends readonly unknown[]>(
  signal: AbortSignal,
  ...works: {
    readonly [At in keyof Results]: (signal: AbortSignal) => Promise<Results[At]>;
  }
): Promise<Results> {
  const failed = new AbortController();
  const stop = AbortSignal.any([signal, failed.signal]);
  let first: {readonly reason: unknown} | undefined;
  const results = await Promise.allSettled(
    works.map(async (work) => {
      try {
        return await work(stop);
      } catch (reason) {
        first ??= {reason};
        failed.abort(reason);
        throw reason;
      }
    }),
  );
  signal.throwIfAborted();
  if (first) throw first.reason;
  return results.map((result) =>
    result.status === 'fulfilled' ? result.value : undefined,
  ) as unknown as Results;
}
