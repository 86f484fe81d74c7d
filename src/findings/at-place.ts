import type {Finding} from './finding';
import {closestWord} from '../text/closest-word';
import {failing, type InputRule} from './make-finding';
import type {ParsedJson} from '../dossier/json/parse-json';
import type {Path} from '../dossier/scene-source';

/** Where things stand in each file, for checks that speak of them after the file was read. */
export type Places = Readonly<Record<string, ParsedJson>>;

/** Makes a finding about a value at its place. */
export type Report = (
  ruleId: InputRule,
  file: string,
  path: Path,
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
