import type {Finding} from '../finding.ts';
import type {Place} from './text-position.ts';
import {formatPath, type JsonPath} from './json-path.ts';

/** Rules of the input stage: what can be wrong with a file before any rule of the contest is asked. */
export type InputRule =
  | 'INPUT.FILE_MISSING'
  | 'INPUT.SIZE'
  | 'INPUT.DEPTH'
  | 'INPUT.ENCODING'
  | 'INPUT.SYNTAX'
  | 'INPUT.QUOTES'
  | 'INPUT.COMMENT'
  | 'INPUT.TRAILING_COMMA'
  | 'INPUT.BOM'
  | 'INPUT.NFD'
  | 'INPUT.SPACES'
  | 'INPUT.DUPLICATE_KEY'
  | 'INPUT.KEY_UNKNOWN'
  | 'INPUT.KEY_MISSING'
  | 'INPUT.TYPE'
  | 'INPUT.VALUE';

export type InputFinding = {
  readonly ruleId: InputRule;
  readonly message: string;
  readonly file: string;
  readonly place?: Place | undefined;
  readonly measured?: string | undefined;
  readonly expected?: string | undefined;
  readonly path?: JsonPath | undefined;
};

const build = (input: InputFinding, result: 'fail' | 'warn'): Finding => ({
  ruleId: input.ruleId,
  stage: 'input',
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
export const failing = (input: InputFinding): Finding => build(input, 'fail');

/** Something read all the same; the officer should know and mend it. */
export const warning = (input: InputFinding): Finding => build(input, 'warn');

/** Top of the file first; what has no place comes before all. */
export const byPlace = (a: Finding, b: Finding): number =>
  (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);

/** Keeps the first `max` and says in the last one how many more there are. */
export const capped = (findings: readonly Finding[], max: number): readonly Finding[] => {
  const last = findings[max - 1];
  if (findings.length <= max || last === undefined) return findings;
  const more = ` (Còn ${findings.length - max} lỗi nữa phía sau, chưa liệt kê.)`;
  return [...findings.slice(0, max - 1), {...last, message: last.message + more}];
};
