import type {SceneKind} from '../../src/dossier/scene-kinds';
import {changes} from './changes';
import {closing} from './closing';
import {hook} from './hook';
import {management} from './management';
import {market} from './market';
import {needs} from './needs';
import {outreach} from './outreach';
import type {SceneDefinition} from './scene-definition';
import {services} from './services';
import {solutions} from './solutions';
import {statistics} from './statistics';
import {team} from './team';
import {title} from './title';

/** Every kind of scene, in the order of a clip. */
export const SCENES: {readonly [Kind in SceneKind]: SceneDefinition<Kind>} = {
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
};
