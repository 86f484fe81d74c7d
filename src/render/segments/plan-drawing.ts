import type {Piece} from '../hard-cuts';
import {chooseSamples} from './choose-samples';
import type {Run, ScenePart, Segment} from './plan-segments';

/** A run and whether its picture is drawn now; otherwise it is taken from what is kept under its signature. */
export type PlannedRun = Run & {
  readonly drawn: boolean;
  /** Frames of the run, from the scene's start, that are drawn for proof. */
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
    const needed = part.runs.filter((run) => segments.some((piece) => meets(run, piece)));
    const samples = chooseSamples(part, fresh, needed.length);
    const runs = part.runs
      .filter((run) => needed.includes(run) || samples.some((at) => holds(run, at)))
      .map((run) => {
        const {frame, signature} = run;
        const drawn =
          signature === null || (!isKept(signature) && isNew(signature, comingPictures));
        const proof = samples.filter((at) => holds(run, at) && !(drawn && at === frame));
        return {...run, drawn, samples: proof};
      });
    return {part, segments, runs};
  });
  const frames = planned.flatMap(({part, runs}) =>
    runs.flatMap(({frame, drawn, samples}) =>
      [...(drawn ? [frame] : []), ...samples].map((at) => part.from + at),
    ),
  );
  return {parts: planned, frames};
}

const holds = ({frame, length}: Piece, at: number): boolean => at >= frame && at < frame + length;

/** Whether two stretches of a scene have a frame in common. */
export const meets = (one: Piece, other: Piece): boolean =>
  one.frame < other.frame + other.length && other.frame < one.frame + one.length;
