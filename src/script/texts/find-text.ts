import type {Dossier} from '../../dossier/dossier';
import type {NamedFigure} from '../../dossier/figures';
import {resolveReferences} from '../../dossier/references';
import {SCENE_KINDS} from '../../dossier/scene-kinds';
import {stringsIn} from '../../dossier/strings-in';
import {formatPath} from '../../findings/json-path';
import type {Places} from '../../findings/places';
import {sceneSource} from '../scene-source';

/** Where a text of the dossier is. */
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

/** Where a line of narration was written. @param lineId such as `team.2`: the second line of the scene “team”. */
export function placeOfLine(
  dossier: Dossier,
  places: Places,
  lineId: string,
): TextPlace | undefined {
  const [scene, number] = lineId.split('.');
  const kind = SCENE_KINDS.find((known) => known === scene);
  if (!kind) return undefined;
  const {file, narration} = sceneSource(dossier, kind);
  const line = narration[Number(number) - 1];
  const place = line && places[file]?.locate(line.path);
  return line && place && {file, ...place, path: formatPath(line.path)};
}
