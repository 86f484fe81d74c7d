import {SCENES} from '../../compositions/scenes';
import type {SceneKind} from '../dossier/scene-kinds';
import type {Scene} from '../script/scene';

type Gallery = Readonly<Record<SceneKind, Readonly<Record<string, Scene>>>>;

/** Edge cases of every scene: what an editor looks at after changing one, and what the tests draw. */
export const GALLERY = Object.fromEntries(
  Object.entries(SCENES).map(([kind, {cases}]) => [kind, cases]),
) as Gallery;
