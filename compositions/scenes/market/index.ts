import {COLORS} from '../../theme/theme';
import type {SceneDefinition} from '../scene-definition';
import {marketCases} from './cases';
import {Market} from './Market';

export const market: SceneDefinition<'market'> = {
  View: Market,
  handover: {cover: 'band', color: COLORS.teal, icon: 'package', iconColor: COLORS.paper},
  cases: marketCases,
};
