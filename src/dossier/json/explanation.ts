/** What to say about one error of the parser. */
export type Explanation = {
  /** Offset of the place to look at, which is not always where the parser gave up. */
  readonly at: number;
  readonly message: string;
  readonly measured: string;
  readonly expected: string;
  /** What follows such an error is only its echo. */
  readonly isLast?: boolean;
};
