import type {Place} from '../text/text-position';
import type {Finding} from './finding';
import {formatPath, type JsonPath} from './json-path';
import type {RuleId} from './rule-id';

type DataFinding = {
  readonly ruleId: RuleId;
  readonly message: string;
  readonly file: string;
  readonly place?: Place | undefined;
  readonly measured?: string | undefined;
  readonly expected?: string | undefined;
  readonly path?: JsonPath | undefined;
};

const build = (input: DataFinding, result: 'fail' | 'warn'): Finding => ({
  ruleId: input.ruleId,
  stage: 'data',
  result,
  severity: result === 'fail' ? 'block' : 'warn',
  message: input.message,
  ...(input.measured === undefined ? {} : {measured: input.measured}),
  ...(input.expected === undefined ? {} : {expected: input.expected}),
  file: input.file,
  ...(input.place ?? {}),
  ...(input.path === undefined || input.path.length === 0 ? {} : {path: formatPath(input.path)}),
});

/** A fault that stops the work. */
export const failing = (input: DataFinding): Finding => build(input, 'fail');

/** Something read all the same; the officer should know and mend it. */
export const warning = (input: DataFinding): Finding => build(input, 'warn');
