import {parseLine} from '../../src/script/parse-line';
import type {Line} from '../../src/script/scene';

/** Narration of an edge case, numbered as in a dossier. */
export const linesOf = (sceneId: string, ...texts: readonly string[]): Line[] =>
  texts.map((text, index) => parseLine(`${sceneId}.${index + 1}`, text));
