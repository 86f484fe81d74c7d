/** A written form and what is said for it. */
type Pair = readonly [written: string, spoken: string];

export type Group = {readonly source: string; readonly pairs: readonly Pair[]};

/** A group of readings from lines “written → spoken”. */
export const group = (source: string, lines: string): Group => ({
  source,
  pairs: lines
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => {
      const [written, spoken, ...more] = line.split(' → ');
      if (written === undefined || spoken === undefined || more.length > 0)
        throw new Error(`not a pair: ${line}`);
      return [written, spoken] as const;
    }),
});
