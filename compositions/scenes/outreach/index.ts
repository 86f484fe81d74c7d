import {COLORS} from '../../theme/theme';
import type {SceneDefinition} from '../scene-definition';
import {outreachCases} from './cases';
import {Outreach} from './Outreach';

export const outreach: SceneDefinition<'outreach'> = {
  View: Outreach,
  handover: {cover: 'disc', color: COLORS.teal, icon: 'loudspeaker', iconColor: COLORS.paper},
  cases: outreachCases,
};
