/** Reason of an abort that a person or a supervisor asked for. */
export class Interrupted extends Error {
  constructor(readonly signalName: NodeJS.Signals) {
    super('Đã dừng theo yêu cầu; kết quả cũ còn nguyên.');
    this.name = 'Interrupted';
  }
}

/** Runs work that Ctrl-C or SIGTERM stops cleanly: the work sees an aborted signal and ends by itself. */
export async function interruptible<Result>(
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const controller = new AbortController();
  const stop = (name: NodeJS.Signals) => controller.abort(new Interrupted(name));
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    return await work(controller.signal);
  } catch (error) {
    // What was interrupted fails in many ways; the person's wish is the reason.
    throw controller.signal.aborted ? controller.signal.reason : error;
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
  }
}
