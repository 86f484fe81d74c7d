import {closestWord} from '../text/closest-word';
import type {Place} from '../text/text-position';
import type {Finding} from './finding';
import {formatPath, type JsonPath} from './json-path';
import {failing, type InputRule} from './make-finding';

/** Where things are in one data file. */
export type FilePlaces = {
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

/** Makes a finding about a value at its place. */
export type Report = (
  ruleId: InputRule,
  file: string,
  path: JsonPath,
  message: string,
  seen?: {readonly measured?: string; readonly expected?: string},
) => Finding;

export const reporter =
  (places: Places): Report =>
  (ruleId, file, path, message, seen = {}) =>
    failing({ruleId, file, path, message, place: places[file]?.locate(path), ...seen});

/** One wrong word may stand in ten thousand rows. */
const ANSWERS = new WeakMap<readonly string[], Map<string, string | undefined>>();

/** “Có phải ý bạn là …?”, when a known word is near enough. */
export function didYouMean(word: string, words: readonly string[]): string {
  const known = ANSWERS.get(words) ?? new Map<string, string | undefined>();
  ANSWERS.set(words, known);
  if (!known.has(word)) known.set(word, closestWord(word, words));
  const near = known.get(word);
  return near ? ` Có phải ý bạn là “${near}”?` : '';
}
