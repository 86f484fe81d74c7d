import type {Finding} from './finding';

type InputFault = {
  readonly ruleId: Finding['ruleId'];
  readonly message: string;
  readonly file: string;
  readonly measured?: string | undefined;
  readonly expected?: string | undefined;
};

/** A finding about a file that was given, without its place: each kind of file names places in its own way. */
export const inputFinding = (
  {ruleId, message, file, measured, expected}: InputFault,
  result: 'fail' | 'warn',
): Finding => ({
  ruleId,
  stage: 'input',
  result,
  severity: result === 'fail' ? 'block' : 'warn',
  message,
  ...(measured === undefined ? {} : {measured}),
  ...(expected === undefined ? {} : {expected}),
  file,
});
