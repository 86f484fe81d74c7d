import type {TimelineScene} from '../timeline/timeline';
import {betweenCuts, type Piece} from './hard-cuts';

/** GOPs of full length, the last one shorter, but none of a single frame: two IDR pictures must not follow each other. */
export function gopGrid(frames: number, gop: number): readonly Piece[] {
  const grid: Piece[] = [];
  for (let frame = 0; frame < frames;) {
    const left = frames - frame;
    const length = left === gop + 1 ? gop - 1 : Math.min(gop, left);
    grid.push({frame, length});
    frame += length;
  }
  return grid;
}

/** The frames, from the start of the clip, that begin a GOP. @param gop frames of a full one. */
export const keyframesOf = (scenes: readonly TimelineScene[], gop: number): readonly number[] =>
  scenes.flatMap((scene) =>
    betweenCuts(scene).flatMap((stretch) =>
      gopGrid(stretch.length, gop).map(({frame}) => scene.from + stretch.frame + frame),
    ),
  );
