import {COLORS} from '../../theme/theme';
import type {SceneDefinition} from '../scene-definition';
import {closingCases} from './cases';
import {Closing} from './Closing';

export const closing: SceneDefinition<'closing'> = {
  View: Closing,
  handover: {cover: 'disc', color: COLORS.ink, icon: 'heart', iconColor: COLORS.lamp},
  cases: closingCases,
};
