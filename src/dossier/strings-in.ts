import type {JsonPath} from '../findings/json-path';

/** Every text of a JSON value with its path, in order. */
export function stringsIn(
  value: unknown,
  path: JsonPath = [],
): readonly {path: JsonPath; text: string}[] {
  if (typeof value === 'string') return [{path, text: value}];
  if (Array.isArray(value))
    return value.flatMap((inner, index) => stringsIn(inner, [...path, index]));
  if (value !== null && typeof value === 'object') {
    return Object.entries(value).flatMap(([key, inner]) => stringsIn(inner, [...path, key]));
  }
  return [];
}
