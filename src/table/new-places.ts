import {formatPath, type JsonPath} from '../dossier/json/json-path';
import type {Edit} from './table';

/** Where things stand after some changes of the lists in a file. */
export type NewPlaces = {
  readonly moved: (path: JsonPath) => JsonPath;
  readonly ofInsert: (edit: Insert) => JsonPath;
};

export type Insert = Extract<Edit, {readonly kind: 'insert'}>;

type Shifts = {readonly drops: number[]; readonly inserts: Insert[]};

/** Follows paths of a file's old text into its new one. */
export function newPlaces(file: string, edits: readonly Edit[]): NewPlaces {
  const lists = new Map<string, Shifts>();
  const shiftsOf = (list: JsonPath): Shifts => {
    const key = formatPath(list);
    const known = lists.get(key) ?? {drops: [], inserts: []};
    lists.set(key, known);
    return known;
  };
  for (const edit of edits) {
    if (edit.file !== file) continue;
    if (edit.kind === 'drop') shiftsOf(edit.list).drops.push(edit.index);
    if (edit.kind === 'insert') shiftsOf(edit.list).inserts.push(edit);
  }
  const dropsBefore = ({drops}: Shifts, index: number) =>
    drops.filter((drop) => drop < index).length;
  const moved = (path: JsonPath): JsonPath =>
    path.map((step, depth) => {
      const shifts = lists.get(formatPath(path.slice(0, depth)));
      if (typeof step !== 'number' || shifts === undefined) return step;
      const before = shifts.inserts.filter((insert) => insert.before <= step).length;
      return step - dropsBefore(shifts, step) + before;
    });
  return {
    moved,
    ofInsert: (edit) => {
      const shifts = shiftsOf(edit.list);
      const order = shifts.inserts.indexOf(edit);
      const earlier = shifts.inserts.filter(
        (other, index) =>
          other.before < edit.before || (other.before === edit.before && index < order),
      ).length;
      const index = edit.before - dropsBefore(shifts, edit.before) + earlier;
      return [...moved(edit.list), index];
    },
  };
}
