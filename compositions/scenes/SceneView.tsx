import type React from 'react';
import type {TimelineScene} from '../../src/timeline/timeline';
import type {Motif} from '../kit/land/Backdrop';
import {SCENES} from './index';

/** Draws a scene with the component of its kind. */
export const SceneView: React.FC<{readonly timed: TimelineScene; readonly motif: Motif}> = ({
  timed,
  motif,
}) => {
  // The kinds of a scene and of its component are the same, but TypeScript cannot follow the pair through an index.
  const View = SCENES[timed.scene.kind].View as React.FC<{timed: TimelineScene; motif: Motif}>;
  return <View timed={timed} motif={motif} />;
};
