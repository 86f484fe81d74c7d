/** The contract of the command line: scripts and CI rely on these numbers. */
export const EXIT = {
  done: 0,
  ruleBlocks: 1,
  inputWrong: 2,
  notPossibleHere: 3,
  interrupted: 130,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** The exit code of several together: what could not be done here outweighs wrong input, that a rule that blocks. */
export const worstOf = (codes: readonly ExitCode[]): ExitCode =>
  codes.reduce<ExitCode>((worst, code) => (code > worst ? code : worst), EXIT.done);
