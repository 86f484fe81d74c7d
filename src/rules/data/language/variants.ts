/** Ways to write one thing, of which a clip keeps to one. */
export type Variants = {
  readonly thing: string;
  readonly ways: readonly {readonly name: string; readonly pattern: RegExp}[];
};

/** Nghị định 59/2022 says “mức độ 2”, the press and most offices “mức 2”. */
export const VARIANTS: readonly Variants[] = [1, 2].map((level) => ({
  thing: `định danh điện tử mức ${level}`,
  ways: [
    {
      name: `mức ${level}`,
      pattern: new RegExp(`(?<!\\p{L})mức 0?${level}(?![\\d\\p{L}]|[.,/]\\d)`, 'giu'),
    },
    {
      name: `mức độ ${level}`,
      pattern: new RegExp(`(?<!\\p{L})mức độ 0?${level}(?![\\d\\p{L}]|[.,/]\\d)`, 'giu'),
    },
  ],
}));
