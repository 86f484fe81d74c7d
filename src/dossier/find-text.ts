import type {NamedFigure} from './figures';
import {formatPath} from './json/json-path';
import {resolveReferences} from './references';
import type {Places} from './report';
import {stringsIn} from './strings-in';

/** A text of the dossier and where it stands. */
export type TextPlace = {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly path: string;
};

/** Finds where a text that is shown on screen was written, figures resolved. */
export function findText(
  places: Places,
  text: string,
  figures: ReadonlyMap<string, NamedFigure>,
): TextPlace | undefined {
  for (const [file, {value, locate}] of Object.entries(places)) {
    const found = stringsIn(value).find(
      (entry) => resolveReferences(entry.text, figures).trim() === text.trim(),
    );
    if (found) return {file, ...locate(found.path), path: formatPath(found.path)};
  }
  return undefined;
}
