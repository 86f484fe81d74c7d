import type {Finding, Severity} from './finding';

/**
 * What a rule's `check` returns: a finding without what follows from the rule itself (id, stage, severity, result).
 * Most rules only remark on what is wrong; no remark is a pass.
 */
export type Remark = {
  readonly message: string;
  readonly measured?: string | undefined;
  readonly expected?: string | undefined;
  readonly file?: string | undefined;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
  readonly path?: string | undefined;
  readonly startFrame?: number | undefined;
  readonly endFrame?: number | undefined;
  /** In a draft; the rule's severity where absent. Never heavier than it. */
  readonly weight?: Severity | undefined;
  /** Keeps its weight in a final clip although the rule blocks there. */
  readonly inFinal?: 'same' | undefined;
  /** `pass` carries what was measured; `not-evaluated` that it could not be. */
  readonly result?: Exclude<Finding['result'], 'fail' | 'warn'> | undefined;
};
