import type {SceneKind} from '../../src/dossier/scene-kinds';
import type {Scene} from '../../src/script/scene';
import {SCENES} from '../scenes';

type Gallery = Readonly<Record<SceneKind, Readonly<Record<string, Scene>>>>;

/** Edge cases of every scene: what an editor looks at after changing one, and what the tests draw. */
export const GALLERY = Object.fromEntries(
  Object.entries(SCENES).map(([kind, {cases}]) => [kind, cases]),
) as Gallery;
