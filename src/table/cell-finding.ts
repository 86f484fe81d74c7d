import type {Finding} from '../findings/finding';
import {inputFinding} from '../findings/input-finding';

/** What can be wrong with a sheet, a column, a row or a cell. */
export type CellRule =
  | 'TABLE.SHEET'
  | 'TABLE.SHEET_HIDDEN'
  | 'TABLE.COLUMN'
  | 'TABLE.MERGED'
  | 'TABLE.HIDDEN'
  | 'TABLE.KEY'
  | 'TABLE.ROW'
  | 'TABLE.FORMULA'
  | 'TABLE.VALUE'
  | 'TABLE.TEXT'
  | 'TABLE.SORTED'
  | 'TABLE.SCALE'
  | 'TABLE.STALE';

type CellProblem = {
  readonly ruleId: CellRule;
  /** `Số liệu!D7`, or the name of a sheet; empty for the whole file. */
  readonly at: string;
  readonly message: string;
  readonly measured?: string | undefined;
  readonly expected?: string | undefined;
};

/** Makes findings about places of one spreadsheet. */
export type MakeCellFinding = (problem: CellProblem) => Finding;

const findingMaker =
  (file: string, result: 'fail' | 'warn'): MakeCellFinding =>
  ({at, ...problem}) => ({
    ...inputFinding({...problem, file}, result),
    ...(at === '' ? {} : {path: at}),
  });

/** @param file name of the spreadsheet, as the officer knows it. */
export const cellFindingsIn = (file: string) => ({
  fails: findingMaker(file, 'fail'),
  warns: findingMaker(file, 'warn'),
});

export type CellFindings = ReturnType<typeof cellFindingsIn>;
