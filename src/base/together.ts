/**
 * Runs pieces of work side by side; when one fails, the others are stopped and waited for, so that nothing goes on
 * behind the caller's back.
 * @throws the first failure, or the caller's own reason when it stopped them.
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
