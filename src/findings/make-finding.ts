import type {Finding} from './finding';
import type {Place} from '../text/text-position';
import {formatPath, type JsonPath} from './json-path';
import type {RuleId} from './rule-id';

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
  | 'INPUT.VALUE'
  | 'INPUT.NUMBER'
  | 'INPUT.REFERENCE'
  | 'INPUT.MARK'
  | 'INPUT.READING';

export type InputFinding = {
  readonly ruleId: RuleId;
  readonly message: string;
  readonly file: string;
  readonly place?: Place | undefined;
  readonly measured?: string | undefined;
  readonly expected?: string | undefined;
  readonly path?: JsonPath | undefined;
};

const build = (input: InputFinding, result: 'fail' | 'warn'): Finding => ({
  ruleId: input.ruleId,
  stage: input.ruleId.startsWith('INPUT.') ? 'input' : 'data',
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

/** Findings of which only the first are worth making; the others are counted. */
export type Collector = {
  readonly add: (make: () => Finding) => void;
  readonly findings: readonly Finding[];
  readonly hidden: () => number;
};

/** A file with a hundred thousand faults of one kind must not cost a hundred thousand messages. */
export const createCollector = (max: number): Collector => {
  const findings: Finding[] = [];
  let hidden = 0;
  const add = (make: () => Finding): void => {
    if (findings.length < max) findings.push(make());
    else hidden += 1;
  };
  return {add, findings, hidden: () => hidden};
};

/** Keeps the first `max` and says in the last one how many more there are, `hidden` ones included. */
export const capped = (
  findings: readonly Finding[],
  max: number,
  hidden = 0,
): readonly Finding[] => {
  const kept = findings.slice(0, max);
  const last = kept.at(-1);
  const left = findings.length - kept.length + hidden;
  if (left === 0 || last === undefined) return findings;
  const more = ` (Còn ${left} lỗi nữa, chưa liệt kê.)`;
  return [...kept.slice(0, -1), {...last, message: last.message + more}];
};
