import {COLORS} from '../../theme/theme';
import type {SceneDefinition} from '../scene-definition';
import {titleCases} from './cases';
import {Title} from './Title';

export const title: SceneDefinition<'title'> = {
  View: Title,
  handover: {cover: 'band', color: COLORS.ink, icon: 'home', iconColor: COLORS.lamp},
  cases: titleCases,
};
