import {isRecord} from '../dossier/json/walk-schema';
import type {JsonPath} from '../findings/json-path';
import type {CellValue, Edit} from './table';

type NewValue = {readonly path: readonly string[]; readonly value: CellValue};

/** An object with some values in place of others; undefined takes a key away, and an object that is left empty too. */
export function withValues(item: unknown, values: readonly NewValue[]): unknown {
  return values.reduce((object, {path, value}) => withValue(object, path, value), item);
}

function withValue(item: unknown, path: readonly string[], value: CellValue): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  const object = isRecord(item) ? item : {};
  const next = withValue(Object.hasOwn(object, key) ? object[key] : undefined, rest, value);
  const isGone = next === undefined || (rest.length > 0 && isRecord(next) && isEmpty(next));
  if (!isGone) return {...object, [key]: next};
  const {[key]: _gone, ...others} = object;
  return others;
}

const isEmpty = (object: object): boolean => Object.keys(object).length === 0;

type Difference = {
  readonly file: string;
  readonly path: JsonPath;
  readonly before: unknown;
  readonly after: unknown;
};

/** The smallest changes that make `after` of `before`: only keys that differ, however deep. */
export function diffEdits({file, path, before, after}: Difference): readonly Edit[] {
  if (isSame(before, after)) return [];
  if (!isRecord(before) || !isRecord(after)) return [{file, kind: 'set', path, value: after}];
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys].flatMap((key): readonly Edit[] => {
    const here = [...path, key];
    if (!Object.hasOwn(after, key)) return [{file, kind: 'unset', path: here}];
    if (!Object.hasOwn(before, key)) return [{file, kind: 'set', path: here, value: after[key]}];
    return diffEdits({file, path: here, before: before[key], after: after[key]});
  });
}

/** Values of JSON that are equal, whatever the order of their keys. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((item, index) => isSame(item, b[index]));
  if (!isRecord(a) || !isRecord(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && isSame(a[key], b[key]))
  );
}
