import type {SceneKind} from '../../src/script/scene';
import type {TimedScene} from '../../src/timeline/timeline';
import type {Motif} from '../kit/land/Backdrop';

/** What every scene's component is given: its words, its frames and the land that it plays in. */
export type SceneProps<Kind extends SceneKind> = {
  readonly timed: TimedScene<Kind>;
  readonly motif: Motif;
};
