import type {Item} from '../../../src/script/item';
import type {PersonLook} from '../../kit/person/person-look';
import {COLORS} from '../../theme/theme';

/** What a member wears, by the icon that the dossier gives to the role. */
const BY_ICON: Partial<Record<Item['icon'], PersonLook>> = {
  flag: {shirt: COLORS.river, hair: 'grey', mark: 'badge', trousers: '#33475F'},
  star: {shirt: COLORS.teal, hair: 'short', mark: 'badge', trousers: '#33475F'},
  user: {shirt: COLORS.river, hair: 'grey', mark: 'badge', trousers: '#33475F'},
  home: {shirt: COLORS.river, hair: 'grey', mark: 'badge', trousers: '#33475F'},
  police: {shirt: '#4C7A4E', trousers: '#3B5F40', mark: 'uniform', hair: 'short'},
  shield: {shirt: '#4C7A4E', trousers: '#3B5F40', mark: 'uniform', hair: 'short'},
  youth: {shirt: '#2E7FD0', hair: 'short', mark: 'badge', trousers: COLORS.ink},
  women: {shirt: '#B4476B', hair: 'bun', trousers: '#3A3348'},
  signal: {shirt: COLORS.brick, hair: 'cap', mark: 'badge', trousers: '#3C4557'},
  wifi: {shirt: COLORS.brick, hair: 'cap', mark: 'badge', trousers: '#3C4557'},
  heart: {shirt: '#6F7F4A', hair: 'grey', trousers: '#4A5238'},
  tool: {shirt: COLORS.teal, hair: 'short', mark: 'badge', trousers: '#33475F'},
};

const OTHERS: readonly PersonLook[] = [
  {shirt: '#8C5AA8', hair: 'long', trousers: '#3A3348'},
  {shirt: COLORS.card, hair: 'short', trousers: '#33475F'},
  {shirt: '#D98A2B', hair: 'bun', trousers: '#3C4557', mark: 'apron'},
  {shirt: COLORS.leafDeep, hair: 'short', trousers: '#40475A', mark: 'scarf'},
];

export const lookOf = (icon: Item['icon'], index: number): PersonLook =>
  BY_ICON[icon] ?? OTHERS[index % OTHERS.length] ?? {shirt: COLORS.teal};

const POSES = ['wave', 'phone', 'give', 'stand'] as const;
/** How a member stands while it is his or her turn to be named. */
export const turnPoseOf = (index: number) => POSES[index % POSES.length] ?? 'stand';
