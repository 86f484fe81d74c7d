import {chooseSamples} from './choose-samples';
import type {Run, Segment} from './plan-segments';

/** A run and whether its picture is drawn now; otherwise it is taken from what is kept under its signature. */
type PlannedRun = Run & {
  readonly drawn: boolean;
  /** Frames of the run, from the segment's start, that are drawn for proof. */
  readonly samples: readonly number[];
};

export type PlannedSegment = {readonly segment: Segment; readonly runs: readonly PlannedRun[]};

/** Which frames are drawn so that these segments can be encoded, in their order. @param isKept by signature. */
export function planDrawing(
  segments: readonly Segment[],
  isKept: (signature: string) => boolean,
): {readonly segments: readonly PlannedSegment[]; readonly frames: readonly number[]} {
  const coming = new Set<string>();
  const planned = segments.map((segment) => {
    const drawn = segment.runs.map(({signature}) => {
      if (signature === null) return true;
      const isNew = !coming.has(signature) && !isKept(signature);
      coming.add(signature);
      return isNew;
    });
    const samples = chooseSamples(segment, drawn.filter(Boolean).length);
    const runs = segment.runs.map((run, index) => ({
      ...run,
      drawn: drawn[index] ?? true,
      samples: samples.filter((at) => at >= run.frame && at < run.frame + run.length),
    }));
    return {segment, runs};
  });
  const frames = planned.flatMap(({segment, runs}) =>
    runs.flatMap(({frame, drawn, samples}) =>
      [...(drawn ? [frame] : []), ...samples].map((at) => segment.from + at),
    ),
  );
  return {segments: planned, frames};
}
