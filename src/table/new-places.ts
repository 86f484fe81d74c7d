import {formatPath, type JsonPath} from '../findings/json-path';
import type {Edit} from './table';

/** Where things are after some changes of the lists in a file. */
export type NewPlaces = {
  readonly moved: (path: JsonPath) => JsonPath;
  readonly ofInsert: (edit: Insert) => JsonPath;
};

export type Insert = Extract<Edit, {readonly kind: 'insert'}>;

/** Follows paths of a file's old text into its new one. */
export function newPlaces(file: string, edits: readonly Edit[]): NewPlaces {
  const lists = new Map<string, Edit[]>();
  for (const edit of edits) {
    if (edit.file !== file || !('list' in edit)) continue;
    const key = formatPath(edit.list);
    const known = lists.get(key);
    if (known) known.push(edit);
    else lists.set(key, [edit]);
  }
  const shifts = new Map([...lists].map(([key, ofList]) => [key, shiftsOf(ofList)]));
  const moved = (path: JsonPath): JsonPath =>
    path.map((step, depth) => {
      const shift = shifts.get(formatPath(path.slice(0, depth)));
      return typeof step === 'number' && shift ? shift.moved(step) : step;
    });
  return {
    moved,
    ofInsert: (edit) => {
      const index = shifts.get(formatPath(edit.list))?.inserted.get(edit) ?? edit.before;
      return [...moved(edit.list), index];
    },
  };
}

/** Where the items of one list go: old ones by their index, new ones by the change that brings them. */
function shiftsOf(edits: readonly Edit[]) {
  const drops = edits.flatMap((edit) => (edit.kind === 'drop' ? [edit.index] : []));
  drops.sort((a, b) => a - b);
  const inserts = edits.filter((edit): edit is Insert => edit.kind === 'insert');
  inserts.sort((a, b) => a.before - b.before);
  const befores = inserts.map(({before}) => before);
  return {
    moved: (index: number) => index - below(drops, index) + below(befores, index + 1),
    inserted: new Map(
      inserts.map((edit, order) => [edit, edit.before - below(drops, edit.before) + order]),
    ),
  };
}

/** How many of some numbers in rising order are below a limit. */
function below(sorted: readonly number[], limit: number): number {
  let from = 0;
  let to = sorted.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sorted[middle] ?? Infinity) < limit) from = middle + 1;
    else to = middle;
  }
  return from;
}
