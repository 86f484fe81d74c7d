import {hookCases} from '../../compositions/scenes/hook/cases';
import {oneSceneTimeline} from '../../compositions/scenes/one-scene';

/** A case with one fault, and one that nearly has it. */
export type Planted<Case> = {
  readonly ruleId: string;
  readonly fault: Partial<Case>;
  readonly nearMiss: Partial<Case>;
};

const scene = hookCases['usual'];
if (!scene) throw new Error('the gallery has no usual hook');
/** The clip of one scene that faults are planted in. */
export const timeline = oneSceneTimeline(scene);
/** Of the whole clip. */
export const seconds = timeline.durationInFrames / timeline.fps;
