import {INDICATOR_CATALOGUE} from '../dossier/indicators/indicator-catalogue';
import {mostDecimals} from '../dossier/indicators/units';
import type {JsonPath} from '../findings/json-path';

export type Scalar = string | number | boolean;

/** What a cell holds of the data; a list has one item a line. Undefined: the key is not there. */
export type CellValue = Scalar | readonly Scalar[] | undefined;

/** A word of a drop-down and its value in the data. */
export type Option = {readonly value: Scalar; readonly word: string};

/** How a value is written in a cell and read back. */
export type CellKind =
  | {readonly type: 'text'; readonly most?: number | undefined}
  | {readonly type: 'date'}
  | {
      readonly type: 'number';
      readonly decimals: number | undefined;
      readonly least?: number | undefined;
    }
  /** Open: a name that the list does not know yet may be typed; the whole dossier's check judges it. */
  | {readonly type: 'choice'; readonly options: readonly Option[]; readonly isOpen: boolean}
  | {readonly type: 'lines'; readonly item: Exclude<CellKind, {readonly type: 'lines'}>};

export type Column = {
  readonly heading: string;
  /** What may be written here, for the second row and the box beside a chosen cell. */
  readonly note: string;
  /** `key` names the row and is locked; `given` is there to be read; the rest is data. */
  readonly role: 'key' | 'value' | 'given';
  readonly kind: CellKind;
  /** The columns that say how many decimals a number in this one may have. */
  readonly decimalsFrom?: {readonly id: number; readonly unit: number; readonly stated: number};
  /** Place of the value in an item that is added. */
  readonly path?: readonly string[];
};

/** A place of the data. */
type Spot = {readonly file: string; readonly path: JsonPath};

export type TableCell = {
  readonly value: CellValue;
  readonly kind: CellKind;
  /** Where the value is, or would be. */
  readonly spot?: Spot;
};

export type TableRow = {
  /** Texts of the key columns as the sheet shows them, joined by `rowKey`. */
  readonly key: string;
  /** What people call this row. */
  readonly name: string;
  /** One for each column. */
  readonly cells: readonly TableCell[];
};

/** A change of the data on the way into a JSON text; every path and index is that of the text before any change. */
export type Edit = {readonly file: string} & (
  | {readonly kind: 'set'; readonly path: JsonPath; readonly value: unknown}
  | {readonly kind: 'unset'; readonly path: JsonPath}
  /** Before the item of that index; the list's length means its end. */
  | {
      readonly kind: 'insert';
      readonly list: JsonPath;
      readonly before: number;
      readonly value: unknown;
      /** Which row of the sheet it comes from. */
      readonly sheetRow: number;
      /** Which column, where the item is one cell. */
      readonly column?: number;
    }
  | {readonly kind: 'drop'; readonly list: JsonPath; readonly index: number}
);

export type ChangedCell = {readonly column: number; readonly value: CellValue};

/** What an officer changed in one table; rows are counted in `Table.rows`. */
export type Changes = {
  readonly changed: readonly {
    readonly row: number;
    readonly cells: readonly ChangedCell[];
    readonly sheetRow: number;
  }[];
  readonly added: readonly {
    /** The known row above it in the sheet; −1 where there is none. */
    readonly after: number;
    readonly values: readonly CellValue[];
    readonly sheetRow: number;
  }[];
  readonly removed: readonly number[];
};

/** A table of one dossier, and how changes of it become changes of the data. */
export type Table = {
  readonly sheet: string;
  readonly about: string;
  readonly columns: readonly Column[];
  readonly rows: readonly TableRow[];
  /** Rows may be added and removed. */
  readonly isOpen: boolean;
  /** Rows have no id and are known by their number; a new row has none. */
  readonly isCounted: boolean;
  readonly edits: (changes: Changes) => readonly Edit[];
};

/** Something that no text contains. */
const BETWEEN = '\u0000';
export const rowKey = (texts: readonly string[]): string => texts.join(BETWEEN);
export const showKey = (key: string): string => key.split(BETWEEN).join(' ');

/** The kind of a number whose decimals other cells of its row say: its unit, which the catalogue may know, and `decimals`. */
export function withDecimals(
  kind: CellKind,
  {id, unit, stated}: {readonly id: string; readonly unit: string; readonly stated: unknown},
): CellKind {
  if (kind.type !== 'number') return kind;
  const counted = unit === '' ? (INDICATOR_CATALOGUE.get(id)?.unit ?? '') : unit;
  const decimals = mostDecimals(counted, typeof stated === 'number' ? stated : undefined);
  return {...kind, decimals};
}
