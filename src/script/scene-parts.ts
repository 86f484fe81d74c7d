import type {Scene} from './scene';
import {definitionOf} from './scenes';

/** Ids of the things that arrive in a scene, in the order of the picture; each is a beat. */
export const itemIdsOf = (scene: Scene): readonly string[] => definitionOf(scene.kind).beats(scene);

/** Texts in the picture itself, captions left out: what a viewer has to read beside listening. */
export const textsOf = (scene: Scene): readonly string[] => definitionOf(scene.kind).words(scene);
