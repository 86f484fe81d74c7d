import type {Timeline} from '../../timeline/timeline';
import {gopFrames} from '../delivery';
import {gopGrid} from '../gop-grid';
import {betweenCuts, type Piece} from '../hard-cuts';
import {hashValues} from '../../base/hash-values';
import type {Signature} from './sign-frames';

/** A picture that is shown from `frame`, counted from the scene's start, until the next run. */
export type Run = {readonly frame: number; readonly length: number; readonly signature: Signature};

/** A piece of a scene that is encoded by itself, in closed GOPs, and joined to the others without being encoded again. */
export type Segment = {
  /** Counted from the scene's start. */
  readonly frame: number;
  readonly length: number;
  /** Name of the encoded piece; `null` when nothing vouches for one of its frames. */
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
    const own = signatures[index] ?? [];
    const pieces = betweenCuts(timed).flatMap((stretch) => {
      const shown = own.slice(stretch.frame, stretch.frame + stretch.length);
      return cutSegments(shown, gopFrames(fps)).map(({frame, length}) => ({
        frame: stretch.frame + frame,
        length,
      }));
    });
    return {
      ...{sceneId: scene.id, from, durationInFrames},
      runs: runsOf(own),
      segments: pieces.map((piece) => {
        const shown = own.slice(piece.frame, piece.frame + piece.length);
        return {...piece, key: shown.includes(null) ? null : hashValues(encoding, shown)};
      }),
    };
  });

/** Neighbouring frames of one picture, together. A frame that nothing vouches for is a run of its own. */
export function runsOf(signatures: readonly Signature[]): readonly Run[] {
  const runs: {frame: number; length: number; signature: Signature}[] = [];
  signatures.forEach((signature, frame) => {
    const last = runs.at(-1);
    if (last && signature !== null && last.signature === signature) last.length += 1;
    else runs.push({frame, length: 1, signature});
  });
  return runs;
}

/** Moving GOPs that are encoded together: starting an encoder costs more than encoding a picture. */
const MOVING_GOPS = 4;

/**
 * Cuts frames between two hard cuts into pieces on the grid of their GOPs. A GOP that holds one picture is a piece of
 * its own, so that the many equal ones of a picture that rests are encoded once; of moving ones a few are taken together.
 */
export function cutSegments(signatures: readonly Signature[], gop: number): readonly Piece[] {
  const pieces: {frame: number; length: number; still: boolean}[] = [];
  for (const {frame, length} of gopGrid(signatures.length, gop)) {
    const [first = null, ...others] = signatures.slice(frame, frame + length);
    const still = first !== null && others.every((signature) => signature === first);
    const last = pieces.at(-1);
    if (!still && last && !last.still && last.length + length <= MOVING_GOPS * gop)
      last.length += length;
    else pieces.push({frame, length, still});
  }
  return pieces.map(({frame, length}) => ({frame, length}));
}

/** The same part with every frame drawn, for a scene whose signatures have been found wanting. */
export const withoutReuse = (part: ScenePart): ScenePart => ({
  ...part,
  runs: Array.from({length: part.durationInFrames}, (_, frame) => ({
    frame,
    length: 1,
    signature: null,
  })),
  segments: part.segments.map((segment) => ({...segment, key: null})),
});
