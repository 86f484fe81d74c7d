import {COLORS} from '../../theme/theme';
import type {SceneDefinition} from '../scene-definition';
import {statisticsCases} from './cases';
import {Statistics} from './Statistics';

export const statistics: SceneDefinition<'statistics'> = {
  View: Statistics,
  handover: {cover: 'disc', color: COLORS.river, icon: 'chart', iconColor: COLORS.paper},
  cases: statisticsCases,
};
