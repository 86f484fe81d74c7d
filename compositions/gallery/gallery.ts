import type {Scene, SceneKind} from '../../src/script/scene';
import {changesCases} from './changes';
import {closingCases} from './closing';
import {hookCases} from './hook';
import {managementCases} from './management';
import {marketCases} from './market';
import {needsCases} from './needs';
import {outreachCases} from './outreach';
import {servicesCases} from './services';
import {solutionsCases} from './solutions';
import {statisticsCases} from './statistics';
import {teamCases} from './team';
import {titleCases} from './title';

/** Edge cases of every scene: what an editor looks at after changing one, and what the tests draw. */
export const GALLERY: Readonly<Record<SceneKind, Readonly<Record<string, Scene>>>> = {
  hook: hookCases,
  title: titleCases,
  team: teamCases,
  changes: changesCases,
  services: servicesCases,
  market: marketCases,
  needs: needsCases,
  statistics: statisticsCases,
  outreach: outreachCases,
  management: managementCases,
  solutions: solutionsCases,
  closing: closingCases,
};
