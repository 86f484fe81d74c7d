import type {TimelineScene} from '../timeline/timeline';
import type {FrameRange} from './frame-range';

/**
 * Frames of a scene, from its start, that begin a picture of another kind: the first one, and those in which a photograph
 * or a film cuts in and the drawing comes back. Each begins a GOP, so that nothing is coded as a change of a picture
 * that it has nothing of. A cut after or before a single frame is left out: two IDR pictures must not follow each other.
 */
export function hardCuts({scene, beats, durationInFrames}: TimelineScene): readonly number[] {
  const footageCuts = scene.footage ? [beats['footage'], beats['footage-end']] : [];
  const cuts = [0];
  for (const frame of footageCuts.filter((cut) => cut !== undefined)) {
    const isApart = frame - (cuts.at(-1) ?? 0) > 1 && durationInFrames - frame > 1;
    if (isApart) cuts.push(frame);
  }
  return cuts;
}

/** The ranges between a scene's hard cuts, from its start. */
export const betweenCuts = (scene: TimelineScene): readonly FrameRange[] =>
  hardCuts(scene).map((from, at, cuts) => ({
    from,
    length: (cuts[at + 1] ?? scene.durationInFrames) - from,
  }));
