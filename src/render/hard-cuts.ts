import type {TimelineScene} from '../timeline/timeline';

/** Frames that follow each other. @property frame the first of them. */
export type Piece = {readonly frame: number; readonly length: number};

/**
 * Frames of a scene, from its start, that begin a picture of another kind: the first one, and those in which a photograph
 * or a film cuts in and the drawing comes back. Each begins a GOP, so that nothing is coded as a change of what it has
 * nothing of. A cut after or before a single frame is left out, for two IDR pictures must not follow each other.
 */
export function hardCuts({scene, beats, durationInFrames}: TimelineScene): readonly number[] {
  const wished = scene.footage ? [beats['footage'], beats['footage-end']] : [];
  const cuts = [0];
  for (const frame of wished.filter((one) => one !== undefined)) {
    const isApart = frame - (cuts.at(-1) ?? 0) > 1 && durationInFrames - frame > 1;
    if (isApart) cuts.push(frame);
  }
  return cuts;
}

/** What lies between a scene's hard cuts, from its start. */
export const betweenCuts = (scene: TimelineScene): readonly Piece[] =>
  hardCuts(scene).map((frame, at, cuts) => ({
    frame,
    length: (cuts[at + 1] ?? scene.durationInFrames) - frame,
  }));
