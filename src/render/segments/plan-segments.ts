import {hashValues} from '../../base/hash-values';
import type {Timeline} from '../../timeline/timeline';
import {gopFrames} from '../delivery';
import type {FrameRange} from '../frame-range';
import {gopGrid} from '../gop-grid';
import {betweenCuts} from '../hard-cuts';
import type {Signature} from './sign-frames';

/** Frames, counted from the scene's start, that show one picture. */
export type Run = FrameRange & {readonly signature: Signature};

/**
 * Frames, counted from the scene's start, that are encoded by themselves in closed GOPs and joined to the others without
 * being encoded again.
 */
export type Segment = FrameRange & {
  /** Name of the encoded stream; `null` when the picture of one of its frames has no signature. */
  readonly key: string | null;
};

/** A scene's part of the clip. */
export type ScenePart = {
  readonly sceneId: string;
  /** Counted from the clip's start. */
  readonly from: number;
  readonly durationInFrames: number;
  readonly runs: readonly Run[];
  readonly segments: readonly Segment[];
};

/** @param signatures for each scene, for each frame. @param encoding all that the encoded bytes depend on besides. */
export const planSegments = (
  {scenes, fps}: Pick<Timeline, 'scenes' | 'fps'>,
  signatures: readonly (readonly Signature[])[],
  encoding: string,
): readonly ScenePart[] =>
  scenes.map((timed, index) => {
    const {scene, from, durationInFrames} = timed;
    const sceneSignatures = signatures[index] ?? [];
    const signaturesIn = (range: FrameRange) =>
      sceneSignatures.slice(range.from, range.from + range.length);
    const ranges = betweenCuts(timed).flatMap((shot) =>
      cutSegments(signaturesIn(shot), gopFrames(fps)).map((range) => ({
        from: shot.from + range.from,
        length: range.length,
      })),
    );
    return {
      sceneId: scene.id,
      from,
      durationInFrames,
      runs: runsOf(sceneSignatures),
      segments: ranges.map((range) => {
        const shown = signaturesIn(range);
        return {...range, key: shown.includes(null) ? null : hashValues(encoding, shown)};
      }),
    };
  });

/** Neighbouring frames of one picture, together. Each frame without a signature is a run. */
export function runsOf(signatures: readonly Signature[]): readonly Run[] {
  const runs: {from: number; length: number; signature: Signature}[] = [];
  signatures.forEach((signature, from) => {
    const last = runs.at(-1);
    if (last && signature !== null && last.signature === signature) last.length += 1;
    else runs.push({from, length: 1, signature});
  });
  return runs;
}

/** Moving GOPs that are encoded together: starting an encoder costs more than encoding a picture. */
const MOVING_GOPS = 4;

/**
 * Cuts frames between two hard cuts on the grid of their GOPs. A GOP that shows one picture is a segment by itself, so
 * that the many equal GOPs of a still picture are encoded once; of moving ones a few are taken together.
 */
export function cutSegments(signatures: readonly Signature[], gop: number): readonly FrameRange[] {
  const ranges: {from: number; length: number; isStill: boolean}[] = [];
  for (const {from, length} of gopGrid(signatures.length, gop)) {
    const [first = null, ...others] = signatures.slice(from, from + length);
    const isStill = first !== null && others.every((signature) => signature === first);
    const last = ranges.at(-1);
    if (!isStill && last && !last.isStill && last.length + length <= MOVING_GOPS * gop)
      last.length += length;
    else ranges.push({from, length, isStill});
  }
  return ranges.map(({from, length}) => ({from, length}));
}

/** The same part with every frame drawn, for a scene whose signatures turned out to be wrong. */
export const withoutReuse = (part: ScenePart): ScenePart => ({
  ...part,
  runs: Array.from({length: part.durationInFrames}, (_, from) => ({
    from,
    length: 1,
    signature: null,
  })),
  segments: part.segments.map((segment) => ({...segment, key: null})),
});
