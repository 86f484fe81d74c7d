import type React from 'react';
import type {IconName} from '../../src/dossier/icon-names';
import type {SceneKind} from '../../src/dossier/scene-kinds';
import type {SceneOf} from '../../src/script/scene';
import type {TimedScene} from '../../src/timeline/timeline';
import type {Motif} from '../kit/land/Backdrop';

/** What every scene's component is given: its words, its frames and the land that it plays in. */
export type SceneProps<Kind extends SceneKind> = {
  readonly timed: TimedScene<Kind>;
  readonly motif: Motif;
};

/** What a scene hands to the next: a cover that grows over the picture, with an object on it. */
export type HandoverObject = {
  readonly cover: 'disc' | 'seam' | 'band' | 'card';
  readonly color: string;
  readonly icon: IconName;
  readonly iconColor: string;
};

/** All that `compositions/` knows of one kind of scene. */
export type SceneDefinition<Kind extends SceneKind> = {
  readonly View: React.FC<SceneProps<Kind>>;
  readonly handover: HandoverObject;
  /** Edge cases by name: `usual`, `shortest`, `longest`, and `most` where a scene has a list. */
  readonly cases: Readonly<Record<string, SceneOf<Kind>>>;
};
