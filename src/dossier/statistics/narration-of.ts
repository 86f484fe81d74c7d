import type {Dossier} from '../dossier';
import {withoutMarks} from '../references';
import {sceneSource, type Path} from '../scene-source';

/** A line of narration of a scene that is switched on, without its marks; figures are still called by `{{…}}`. */
export type SpokenText = {readonly file: string; readonly path: Path; readonly text: string};

/** All lines that will be spoken, in order. */
export const narrationOf = (dossier: Dossier): readonly SpokenText[] =>
  dossier.clip.scenes.flatMap((kind) => {
    const {file, narration} = sceneSource(dossier, kind);
    return narration.map(({text, path}) => ({file, path, text: withoutMarks(text)}));
  });
