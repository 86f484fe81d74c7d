import type React from 'react';
import type {IconName} from '../../../src/dossier/icon-names';
import type {Box} from '../../theme/stage';
import {type ScreenKind, SCREENS} from './app-screens';

/** What a step does decides which picture of an interface shows it; the shapes carry no words. */
const KIND_OF: Partial<Record<IconName, ScreenKind>> = {
  account: 'profile',
  'id-card': 'profile',
  key: 'profile',
  lock: 'profile',
  police: 'profile',
  shield: 'profile',
  user: 'profile',
  search: 'search',
  location: 'search',
  list: 'search',
  home: 'search',
  camera: 'upload',
  photo: 'upload',
  cloud: 'upload',
  link: 'upload',
  bell: 'track',
  clock: 'track',
  chart: 'track',
  refresh: 'track',
  send: 'track',
  check: 'done',
  gift: 'done',
  heart: 'done',
  star: 'done',
};
export const screenKindOf = (icon: IconName): ScreenKind => KIND_OF[icon] ?? 'form';

type AppScreenProps = {
  readonly kind: ScreenKind;
  /** Where the shapes are, px. */
  readonly area: Box;
  /** 0 … 1: how far the finger's tap has done its work. */
  readonly progress: number;
  readonly accent: string;
};

/** Where the finger rests on a screen, as shares of its area. */
export const TAP_AT: Readonly<Record<ScreenKind, readonly [number, number]>> = {
  home: [0.5, 0.52],
  profile: [0.5, 0.86],
  search: [0.68, 0.52],
  form: [0.62, 0.6],
  upload: [0.5, 0.5],
  track: [0.66, 0.88],
  done: [0.56, 0.9],
};

/** An interface in shapes, in units of 400 × 250. */
export const AppScreen: React.FC<AppScreenProps> = ({kind, area, progress, accent}) => (
  <g transform={`translate(${area.x} ${area.y}) scale(${area.width / 400} ${area.height / 250})`}>
    {SCREENS[kind]({progress, accent})}
  </g>
);
