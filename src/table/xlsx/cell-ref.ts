import {LIMITS} from './limits';

/** A place in a sheet, both counted from 1. */
export type CellPlace = {readonly row: number; readonly column: number};

/** 1 → `A`, 27 → `AA`. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

export const cellRef = ({row, column}: CellPlace): string => `${columnLetters(column)}${row}`;

/** `Số liệu!D7`, as an officer finds it. */
export const sheetRef = (sheet: string, place: CellPlace): string => `${sheet}!${cellRef(place)}`;

/** `D7` or `$D$7` → its place; undefined for what is none or lies beyond Excel's last row and column. */
export function placeOfRef(ref: string): CellPlace | undefined {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/.exec(ref) ?? [];
  if (letters === undefined || digits === undefined) return undefined;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  const row = Number(digits);
  return row > LIMITS.rows || column > LIMITS.columns ? undefined : {row, column};
}
