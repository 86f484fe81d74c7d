import {COLORS} from '../../theme/theme';
import type {SceneDefinition} from '../scene-definition';
import {hookCases} from './cases';
import {Hook} from './Hook';

export const hook: SceneDefinition<'hook'> = {
  View: Hook,
  handover: {cover: 'card', color: COLORS.ink, icon: 'phone', iconColor: COLORS.lamp},
  cases: hookCases,
};
