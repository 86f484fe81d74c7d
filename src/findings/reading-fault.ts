import type {Place} from '../text/text-position';
import type {Finding} from './finding';
import {inputFinding} from './input-finding';
import {formatPath, type JsonPath} from './json-path';

/** Ids of the faults that reading can find; `rules/data/input` lists each as a rule. */
export type ReadingId =
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
  | 'INPUT.REFERENCE';

export type ReadingFault = {
  readonly ruleId: ReadingId;
  readonly message: string;
  readonly file: string;
  readonly place?: Place | undefined;
  readonly measured?: string | undefined;
  readonly expected?: string | undefined;
  readonly path?: JsonPath | undefined;
};

const finding = (given: ReadingFault, result: 'fail' | 'warn'): Finding => ({
  ...inputFinding(given, result),
  ...given.place,
  ...(given.path?.length ? {path: formatPath(given.path)} : {}),
});

/** What cannot be read with certainty: stops the work. */
export const fault = (given: ReadingFault): Finding => finding(given, 'fail');

/** What could be read, but should be mended. */
export const doubt = (given: ReadingFault): Finding => finding(given, 'warn');

/** Top of the file first; what has no place comes before all. */
export const byPlace = (a: Finding, b: Finding): number =>
  (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
