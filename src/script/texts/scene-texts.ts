import {type Dossier, type DossierPart, fileOf} from '../../dossier/dossier';
import {valueAt} from '../../dossier/json/walk-schema';
import type {SceneKind} from '../../dossier/scene-kinds';
import {stringsIn} from '../../dossier/strings-in';
import type {JsonPath} from '../../findings/json-path';
import {pathOf} from '../scene-source';
import {definitionOf} from '../scenes';
import {textUse} from './text-keys';

/** A text of a scene that is switched on, as it was written, and where. */
export type SceneText = {
  readonly scene: SceneKind;
  readonly file: string;
  readonly path: JsonPath;
  readonly text: string;
};

/** All texts of the scenes that are switched on: narration, headings, labels, captions of footage. */
export function sceneTexts(dossier: Dossier): readonly SceneText[] {
  return dossier.clip.scenes.flatMap((scene) =>
    textPlacesOf(dossier, scene).flatMap(({part, path}) =>
      stringsIn(valueAt(dossier[part], path), path)
        .filter((found) => ['seen', 'spoken'].includes(textUse(part, found.path) ?? ''))
        .map((found) => ({scene, file: fileOf(part), ...found})),
    ),
  );
}

type TextPlace = {readonly part: DossierPart; readonly path: JsonPath};

/** Everything that a scene takes texts from. */
export function textPlacesOf({media}: Dossier, scene: SceneKind): readonly TextPlace[] {
  const {place, alsoShows = []} = definitionOf(scene);
  return [
    {part: place.part, path: pathOf(place)},
    ...alsoShows.map((key): TextPlace => ({part: 'clip', path: [key]})),
    ...media.footage.flatMap((footage, index): readonly TextPlace[] =>
      footage.scene === scene ? [{part: 'media', path: ['footage', index]}] : [],
    ),
  ];
}
