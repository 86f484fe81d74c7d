import type React from 'react';
import type {TimelineScene} from '../../src/timeline/timeline';
import type {SceneKind} from '../../src/script/scene';
import type {Motif} from '../parts/Backdrop';
import type {SceneProps} from './scene-props';
import {Hook} from './Hook';
import {Title} from './Title';
import {Team} from './Team';
import {Changes} from './Changes';
import {Services} from './Services';
import {Market} from './Market';
import {Needs} from './Needs';
import {Statistics} from './Statistics';
import {Outreach} from './Outreach';
import {Management} from './Management';
import {Solutions} from './Solutions';
import {Closing} from './Closing';

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
