import type {z} from 'zod';
import type {SceneKind} from '../../dossier/scene-kinds';
import type {SceneDefinition, ScenePlace} from '../define-scene';
import {changes} from './changes';
import {closing} from './closing';
import {hook} from './hook';
import {management} from './management';
import {market} from './market';
import {needs} from './needs';
import {outreach} from './outreach';
import {services} from './services';
import {solutions} from './solutions';
import {statistics} from './statistics';
import {team} from './team';
import {title} from './title';

/** Every kind of scene. */
export const SCENES = {
  hook,
  title,
  team,
  changes,
  services,
  market,
  needs,
  statistics,
  outreach,
  management,
  solutions,
  closing,
} as const satisfies {readonly [Kind in SceneKind]: {readonly kind: Kind}};

/** A definition of whatever kind, for code that serves them all. */
export type AnyScene = SceneDefinition<SceneKind, ScenePlace, z.core.$ZodLooseShape>;

export const ALL_SCENES: readonly AnyScene[] = Object.values(SCENES);

const BY_KIND: Readonly<Record<SceneKind, AnyScene>> = SCENES;

export const definitionOf = (kind: SceneKind): AnyScene => BY_KIND[kind];
