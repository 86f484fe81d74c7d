/** A written text and what a narrator says for it. */
export type Pair = readonly [written: string, spoken: string];
/** Pairs with the place their readings come from. */
export type Group = {readonly source: string; readonly pairs: readonly Pair[]};

/** Pairs in lines or between bars: “written = spoken”, or “written => spoken” where the writing has a “=”. */
export const group = (source: string, pairs: string): Group => ({
  source,
  pairs: pairs
    .split(/[|\n]/)
    .map((pair) => pair.trim())
    .filter(Boolean)
    .map((pair) => {
      const [written = '', spoken = ''] = pair.split(pair.includes(' => ') ? ' => ' : ' = ');
      return [written, spoken] as const;
    }),
});
