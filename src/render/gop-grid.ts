import type {TimelineScene} from '../timeline/timeline';
import {hardCuts} from './hard-cuts';

/** Frames that follow each other. @property frame the first of them. */
export type Piece = {readonly frame: number; readonly length: number};

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
    hardCuts(scene).flatMap((cut, at, cuts) =>
      gopGrid((cuts[at + 1] ?? scene.durationInFrames) - cut, gop).map(
        ({frame}) => scene.from + cut + frame,
      ),
    ),
  );
