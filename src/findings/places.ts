import type {Place} from '../text/text-position';
import type {Finding} from './finding';
import {formatPath, type JsonPath} from './json-path';

/** Where things are in one data file. */
type FilePlaces = {
  /** The file's content. */
  readonly value: unknown;
  /** Place of a value (or of its key). For what does not exist: the place of the innermost thing around it. */
  readonly locate: (path: JsonPath, what?: 'key' | 'value') => Place;
  /** Place of one character of a string, by its index in the value. */
  readonly locateIn: (path: JsonPath, index: number) => Place;
};

/** Where things are in each file of a dossier, for checks after it was read. */
export type Places = Readonly<Record<string, FilePlaces>>;

/** File, line, column and path of a value, as a finding carries them. */
export const placeOf = (
  places: Places,
  file: string,
  path: JsonPath,
): Pick<Finding, 'file' | 'line' | 'column'> & {readonly path?: string | undefined} => ({
  file,
  ...places[file]?.locate(path),
  path: path.length === 0 ? undefined : formatPath(path),
});
