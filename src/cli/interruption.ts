import {EXIT} from './exit-codes';

/** Reason of an abort that a person or a supervisor asked for. */
export class Interrupted extends Error {
  constructor() {
    super('Đã dừng theo yêu cầu; kết quả cũ còn nguyên.');
    this.name = 'Interrupted';
  }
}

/**
 * Runs work that Ctrl-C or SIGTERM stops cleanly: the work sees an aborted signal and ends by itself. A second Ctrl-C
 * does not wait for that.
 */
export async function interruptible<Result>(
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const controller = new AbortController();
  const stop = () => {
    if (controller.signal.aborted) process.exit(EXIT.interrupted);
    controller.abort(new Interrupted());
  };
  // Not `once`: libraries look for other listeners while a signal is being handled, and end the process where none is.
  process.on('SIGINT', stop).on('SIGTERM', stop);
  try {
    return await work(controller.signal);
  } catch (error) {
    // What was interrupted fails in many ways; the person's wish is the reason.
    throw controller.signal.aborted ? controller.signal.reason : error;
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
  }
}
