import type {RuleId} from './rule-id';

/** Where a finding was made: while reading (`input`), or by a rule of one of the four stages. */
export type Stage = 'input' | 'data' | 'timeline' | 'sources' | 'media';

export type Severity = 'block' | 'warn' | 'inform';

/**
 * One result of one check, in the words of the person who must mend it.
 * A key that does not apply is absent. Frames are counted from the start of the clip.
 */
export type Finding = {
  readonly ruleId: RuleId;
  readonly stage: Stage;
  readonly result: 'pass' | 'fail' | 'warn' | 'not-evaluated' | 'needs-person';
  readonly severity: Severity;
  /** Vietnamese, one or two sentences: what is wrong and how to mend it. */
  readonly message: string;
  /** What was seen, as text. */
  readonly measured?: string;
  /** What is allowed, as text. */
  readonly expected?: string;
  /** File as the officer knows it, relative to the dossier's folder. */
  readonly file?: string;
  /** 1-based. */
  readonly line?: number;
  /** 1-based, in UTF-16 units as editors count them. */
  readonly column?: number;
  /** Place inside the JSON, such as `members[2].body`. */
  readonly path?: string;
  readonly startFrame?: number;
  readonly endFrame?: number;
};

/** Whether the work must stop: something is wrong, or could not be looked at, and its rule blocks. */
export const blocks = ({result, severity}: Finding): boolean =>
  severity === 'block' && (result === 'fail' || result === 'not-evaluated');
