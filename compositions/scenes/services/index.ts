import {COLORS} from '../../theme/theme';
import type {SceneDefinition} from '../scene-definition';
import {servicesCases} from './cases';
import {Services} from './Services';

export const services: SceneDefinition<'services'> = {
  View: Services,
  handover: {cover: 'card', color: COLORS.ink, icon: 'check', iconColor: COLORS.lamp},
  cases: servicesCases,
};
