/** Seconds by step. */
export type Seconds = Readonly<Record<string, number>>;

/** Times steps of work by name; a step that comes again adds up. */
export function stopwatch() {
  const seconds: Record<string, number> = {};
  const time = async <Result>(step: string, work: () => Promise<Result>): Promise<Result> => {
    const start = performance.now();
    try {
      return await work();
    } finally {
      seconds[step] = (seconds[step] ?? 0) + Math.round(performance.now() - start) / 1000;
    }
  };
  return Object.assign(time, {seconds: (): Seconds => ({...seconds})});
}
