import {COLORS} from '../../theme/theme';
import type {SceneDefinition} from '../scene-definition';
import {needsCases} from './cases';
import {Needs} from './Needs';

export const needs: SceneDefinition<'needs'> = {
  View: Needs,
  handover: {cover: 'seam', color: COLORS.ink, icon: 'door', iconColor: COLORS.lamp},
  cases: needsCases,
};
