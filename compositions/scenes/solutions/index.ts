import {COLORS} from '../../theme/theme';
import type {SceneDefinition} from '../scene-definition';
import {solutionsCases} from './cases';
import {Solutions} from './Solutions';

export const solutions: SceneDefinition<'solutions'> = {
  View: Solutions,
  handover: {cover: 'disc', color: COLORS.ink, icon: 'heart', iconColor: COLORS.lamp},
  cases: solutionsCases,
};
