import {COLORS} from '../../theme/theme';
import type {SceneDefinition} from '../scene-definition';
import {managementCases} from './cases';
import {Management} from './Management';

export const management: SceneDefinition<'management'> = {
  View: Management,
  handover: {cover: 'disc', color: COLORS.riverSoft, icon: 'refresh', iconColor: COLORS.river},
  cases: managementCases,
};
