import type {Finding} from './finding';

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
export const capped = <Said extends {readonly message: string}>(
  all: readonly Said[],
  max: number,
  hidden = 0,
): readonly Said[] => {
  const kept = all.slice(0, max);
  const last = kept.at(-1);
  const left = all.length - kept.length + hidden;
  if (left === 0 || last === undefined) return all;
  const more = ` (Còn ${left} lỗi nữa, chưa liệt kê.)`;
  return [...kept.slice(0, -1), {...last, message: last.message + more}];
};
