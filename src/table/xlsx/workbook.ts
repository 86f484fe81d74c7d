import type {CellPlace} from './cell-ref';

/** What a cell holds, as the file says it and before it is read as a value of the data. */
export type CellContent =
  | {readonly type: 'text'; readonly text: string}
  | {readonly type: 'number'; readonly number: number; readonly written: string}
  | {readonly type: 'date'; readonly serial: number}
  | {readonly type: 'truth'; readonly isTrue: boolean}
  | {readonly type: 'error'; readonly code: string}
  | {readonly type: 'nothing'};

export type Cell = CellPlace & {
  readonly content: CellContent;
  /** The content was computed; `formula` is what computes it. */
  readonly formula?: string | undefined;
};

export type SheetRow = {
  readonly row: number;
  readonly isHidden: boolean;
  /** Only cells that hold something, from left to right. */
  readonly cells: readonly Cell[];
};

/** First and last cell of a block. */
export type Block = {readonly from: CellPlace; readonly to: CellPlace};

export type Sheet = {
  readonly name: string;
  readonly isHidden: boolean;
  /** Only rows that hold something, from top to bottom. */
  readonly rows: readonly SheetRow[];
  readonly merged: readonly Block[];
  /** First and last column of each hidden stretch. */
  readonly hiddenColumns: readonly {readonly from: number; readonly to: number}[];
};

export type Workbook = {
  /** Days are counted from 1904, as old Macs did. */
  readonly is1904: boolean;
  readonly sheets: readonly Sheet[];
};
