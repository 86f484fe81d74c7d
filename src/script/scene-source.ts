import {type Dossier, type DossierPart, fileOf} from '../dossier/dossier';
import type {SceneKind} from '../dossier/scene-kinds';
import type {JsonPath} from '../findings/json-path';
import type {Narrated, ScenePlace} from './define-scene';
import {ALL_SCENES, definitionOf} from './scenes';

/** A line of narration as it was written, and where. */
type SourceLine = {
  readonly text: string;
  /** Lines with the lowest number may be left out first. */
  readonly optional?: number;
  readonly path: JsonPath;
};

/** Where a scene is in the dossier, what it says, and what its narration may call. */
export type SceneSource = {
  readonly file: string;
  /** Place of the scene's object inside the file. */
  readonly path: JsonPath;
  readonly narration: readonly SourceLine[];
  /** Names that `[[…]]` may call because something on screen answers to them. */
  readonly names: readonly string[];
};

export const pathOf = ({key}: ScenePlace): JsonPath => (key === undefined ? [] : [key]);

/** The kind of scene whose narration is at a path of a part. */
export const sceneNarratedAt = (part: DossierPart, path: JsonPath): SceneKind | undefined =>
  ALL_SCENES.find(
    ({place}) => place.part === part && [...pathOf(place), 'narration'].join() === path.join(),
  )?.kind;

/** What officers wrote for a scene. */
export function writtenAt(dossier: Dossier, {part, key}: ScenePlace) {
  const file: {readonly [Key in string]?: unknown} = dossier[part];
  return (key === undefined ? file : file[key]) as Narrated;
}

export function sceneSource(dossier: Dossier, kind: SceneKind): SceneSource {
  const {place, beats} = definitionOf(kind);
  const written = writtenAt(dossier, place);
  const path = pathOf(place);
  return {
    file: fileOf(place.part),
    path,
    narration: written.narration.map((line, index) => {
      const at = [...path, 'narration', index];
      return typeof line === 'string' ? {text: line, path: at} : {...line, path: [...at, 'text']};
    }),
    names: beats(written),
  };
}
