import type {Scene, SceneKind} from '../../src/script/scene';
import {changesCases} from '../scenes/changes/cases';
import {closingCases} from '../scenes/closing/cases';
import {hookCases} from '../scenes/hook/cases';
import {managementCases} from '../scenes/management/cases';
import {marketCases} from '../scenes/market/cases';
import {needsCases} from '../scenes/needs/cases';
import {outreachCases} from '../scenes/outreach/cases';
import {servicesCases} from '../scenes/services/cases';
import {solutionsCases} from '../scenes/solutions/cases';
import {statisticsCases} from '../scenes/statistics/cases';
import {teamCases} from '../scenes/team/cases';
import {titleCases} from '../scenes/title/cases';

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
