import type {ExitCode} from './exit-codes';

/** How a command ends. All of it is in the last line of `--json`. */
export type Outcome = {
  readonly exitCode: ExitCode;
  /** Paths of the files that were written, by name. */
  readonly outputs?: Readonly<Record<string, unknown>> | undefined;
  /** Seconds by step. */
  readonly timings?: Readonly<Record<string, number | undefined>> | undefined;
  readonly [key: string]: unknown;
};
