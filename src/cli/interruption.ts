/** Reason of an abort by Ctrl-C or SIGTERM. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';

  constructor() {
    super('Đã dừng theo yêu cầu; kết quả cũ còn nguyên.');
  }
}

/**
 * Runs work that Ctrl-C or SIGTERM stops cleanly: the work sees an aborted signal and ends by itself.
 * @param onSecond does not wait for that: called when the signal comes again.
 */
export async function interruptible<Result>(
  work: (signal: AbortSignal) => Promise<Result>,
  onSecond: () => void,
): Promise<Result> {
  const controller = new AbortController();
  const stop = (): void => {
    if (controller.signal.aborted) onSecond();
    else controller.abort(new Interrupted());
  };
  // Not `once`: libraries look for other listeners while a signal is being handled, and end the process where none is.
  process.on('SIGINT', stop).on('SIGTERM', stop);
  try {
    return await work(controller.signal);
  } catch (error) {
    // What was interrupted fails in many ways; the interruption is the reason for all.
    throw controller.signal.aborted ? controller.signal.reason : error;
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
  }
}
