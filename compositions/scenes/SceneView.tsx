import type React from 'react';
import type {TimelineScene} from '../../src/timeline/timeline';
import type {SceneKind} from '../../src/script/scene';
import type {Motif} from '../kit/land/Backdrop';
import type {SceneProps} from './scene-props';
import {Hook} from './hook/Hook';
import {Title} from './title/Title';
import {Team} from './team/Team';
import {Changes} from './changes/Changes';
import {Services} from './services/Services';
import {Market} from './market/Market';
import {Needs} from './needs/Needs';
import {Statistics} from './statistics/Statistics';
import {Outreach} from './outreach/Outreach';
import {Management} from './management/Management';
import {Solutions} from './solutions/Solutions';
import {Closing} from './closing/Closing';

const VIEWS: {readonly [Kind in SceneKind]: React.FC<SceneProps<Kind>>} = {
  hook: Hook,
  title: Title,
  team: Team,
  changes: Changes,
  services: Services,
  market: Market,
  needs: Needs,
  statistics: Statistics,
  outreach: Outreach,
  management: Management,
  solutions: Solutions,
  closing: Closing,
};

/** Draws a scene with the component of its kind. */
export const SceneView: React.FC<{readonly timed: TimelineScene; readonly motif: Motif}> = ({
  timed,
  motif,
}) => {
  // A map from kind to component is exact, but TypeScript cannot follow the pair through an index.
  const View = VIEWS[timed.scene.kind] as React.FC<{timed: TimelineScene; motif: Motif}>;
  return <View timed={timed} motif={motif} />;
};
