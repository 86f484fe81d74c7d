import {contains, overlap} from '../frame-range';
import {chooseSamples} from './choose-samples';
import type {Run, ScenePart, Segment} from './plan-segments';

/** A run and whether its picture is drawn now; otherwise the picture is in the store, under its signature. */
export type PlannedRun = Run & {
  readonly isDrawn: boolean;
  /** Frames of the run, from the scene's start, that are drawn to be compared with its picture. */
  readonly samples: readonly number[];
};

export type PlannedPart = {
  readonly part: ScenePart;
  /** Segments that must be encoded. */
  readonly segments: readonly Segment[];
  /** Runs whose pictures those segments or the samples need. */
  readonly runs: readonly PlannedRun[];
};

export type Known = {
  /** Whether a segment's file is there, by key. */
  readonly isEncoded: (key: string) => boolean;
  /** Whether a picture is kept, by signature. */
  readonly isKept: (signature: string) => boolean;
};

/** Which segments are encoded and which frames are drawn so that these scenes can be joined, in their order. */
export function planDrawing(
  parts: readonly ScenePart[],
  {isEncoded, isKept}: Known,
): {readonly parts: readonly PlannedPart[]; readonly frames: readonly number[]} {
  const comingPictures = new Set<string>();
  const comingSegments = new Set<string>();
  const isNew = (name: string | null, coming: Set<string>): boolean => {
    if (name === null) return true;
    const first = !coming.has(name);
    coming.add(name);
    return first;
  };
  const planned = parts.map((part) => {
    const fresh = part.segments.filter(({key}) => key === null || !isEncoded(key));
    const segments = fresh.filter(({key}) => isNew(key, comingSegments));
    const needed = part.runs.filter((run) => segments.some((segment) => overlap(run, segment)));
    const samples = chooseSamples(part, fresh, needed.length);
    const runs = part.runs
      .filter((run) => needed.includes(run) || samples.some((frame) => contains(run, frame)))
      .map((run) => {
        const {from, signature} = run;
        const isDrawn =
          signature === null || (!isKept(signature) && isNew(signature, comingPictures));
        const compared = samples.filter(
          (frame) => contains(run, frame) && !(isDrawn && frame === from),
        );
        return {...run, isDrawn, samples: compared};
      });
    return {part, segments, runs};
  });
  const frames = planned.flatMap(({part, runs}) =>
    runs.flatMap(({from, isDrawn, samples}) =>
      [...(isDrawn ? [from] : []), ...samples].map((frame) => part.from + frame),
    ),
  );
  return {parts: planned, frames};
}
