import type {TimelineScene} from '../timeline/timeline';
import type {FrameRange} from './frame-range';
import {betweenCuts} from './hard-cuts';

/** GOPs of full length, the last one shorter, but none of a single frame: two IDR pictures must not follow each other. */
export function gopGrid(frames: number, gop: number): readonly FrameRange[] {
  const grid: FrameRange[] = [];
  for (let from = 0; from < frames;) {
    const left = frames - from;
    const length = left === gop + 1 ? gop - 1 : Math.min(gop, left);
    grid.push({from, length});
    from += length;
  }
  return grid;
}

/** The frames, from the start of the clip, that begin a GOP. @param gop frames of a full one. */
export const keyframesOf = (scenes: readonly TimelineScene[], gop: number): readonly number[] =>
  scenes.flatMap((scene) =>
    betweenCuts(scene).flatMap((range) =>
      gopGrid(range.length, gop).map(({from}) => scene.from + range.from + from),
    ),
  );
