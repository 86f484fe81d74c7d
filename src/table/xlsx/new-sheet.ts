/** What the cells of a sheet to be written may look like; `write-styles.ts` draws each. */
export type CellLook =
  | 'title'
  | 'heading'
  | 'note'
  | 'key'
  | 'text'
  | 'whole'
  | 'decimal-1'
  | 'decimal-2'
  | 'number'
  | 'given'
  | 'plain';

/** A cell to be written; one without a value is an empty place that may be filled in. */
export type NewCell = {readonly value?: string | number | undefined; readonly look: CellLook};

/** What Excel lets an officer put into a column's cells. */
export type Validation = {
  /** First and last row, and the column; all counted from 1. */
  readonly rows: readonly [number, number];
  readonly column: number;
  readonly rule:
    | {readonly type: 'list'; readonly range: string; readonly isOpen?: boolean}
    | {readonly type: 'whole' | 'decimal'; readonly least: number}
    | {readonly type: 'letters'; readonly most: number}
    | {readonly type: 'any'};
  /** What the box beside a chosen cell says, and its title. */
  readonly title: string;
  readonly note: string;
};

/** A sheet to be written. */
export type NewSheet = {
  readonly name: string;
  /** In letters of the usual size. */
  readonly widths: readonly number[];
  /** Rows that stay in sight. */
  readonly frozen: number;
  readonly rows: readonly (readonly NewCell[])[];
  readonly validations: readonly Validation[];
};
