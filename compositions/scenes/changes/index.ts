import {COLORS} from '../../theme/theme';
import type {SceneDefinition} from '../scene-definition';
import {changesCases} from './cases';
import {Changes} from './Changes';

export const changes: SceneDefinition<'changes'> = {
  View: Changes,
  handover: {cover: 'seam', color: COLORS.paper, icon: 'phone', iconColor: COLORS.river},
  cases: changesCases,
};
