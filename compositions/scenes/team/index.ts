import {COLORS} from '../../theme/theme';
import type {SceneDefinition} from '../scene-definition';
import {teamCases} from './cases';
import {Team} from './Team';

export const team: SceneDefinition<'team'> = {
  View: Team,
  handover: {cover: 'disc', color: COLORS.lamp, icon: 'people', iconColor: COLORS.ink},
  cases: teamCases,
};
