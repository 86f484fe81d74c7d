import type {Timeline} from '../../timeline/timeline';
import {hashOf} from './hash-text';
import type {Signature} from './sign-frames';

/** A picture that is shown from `frame`, counted from the segment's start, until the next run. */
export type Run = {readonly frame: number; readonly length: number; readonly signature: Signature};

/** A scene's part of the clip: encoded by itself, joined to the others without being encoded again. */
export type Segment = {
  readonly sceneId: string;
  readonly from: number;
  readonly durationInFrames: number;
  readonly runs: readonly Run[];
  /** Name of the encoded segment; `null` when nothing vouches for one of its frames. */
  readonly key: string | null;
};

/** @param signatures for each scene, for each frame. @param encoding all that the encoded bytes depend on besides. */
export const planSegments = (
  {scenes}: Pick<Timeline, 'scenes'>,
  signatures: readonly (readonly Signature[])[],
  encoding: string,
): readonly Segment[] =>
  scenes.map(({scene, from, durationInFrames}, index) => {
    const own = signatures[index] ?? [];
    return {
      sceneId: scene.id,
      from,
      durationInFrames,
      runs: runsOf(own),
      key: own.includes(null) ? null : hashOf(encoding, own),
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

/** The same segment with every frame drawn, for a scene whose signatures have been found wanting. */
export const withoutReuse = (segment: Segment): Segment => ({
  ...segment,
  key: null,
  runs: Array.from({length: segment.durationInFrames}, (_, frame) => ({
    frame,
    length: 1,
    signature: null,
  })),
});
