import type {CacheStore} from '../render/cache/cache-store';
import {hashJudge} from '../render/cache/hash-source';
import {drawPlainly} from '../render/draw-plainly';
import {drawPoster} from '../render/draw-poster';
import type {DrawingTools} from '../render/drawing-browser';
import {proveMeanwhile} from '../render/prove-segments';
import type {DrawProgress} from '../render/remotion-drawing';
import {drawBySegments, type SegmentedPicture} from '../render/segments/draw-by-segments';
import {drawCachedPoster} from '../render/segments/draw-cached-poster';
import type {Timeline} from '../timeline/timeline';
import type {Progress} from './progress';

export type PictureRequest = {
  /** Without sound; see `silent`. */
  readonly timeline: Timeline;
  readonly publicDir: string;
  readonly tools: DrawingTools;
  /** Every frame by Remotion's `renderMedia`. */
  readonly plain: boolean;
  /** The file to write. */
  readonly file: string;
  readonly signal: AbortSignal;
};

/**
 * Draws the picture into a video-only MP4.
 * @param shards folders with segments that other machines have drawn of this clip.
 * @returns what was drawn and what was not; undefined where every frame was drawn the plain way.
 */
export async function makePicture(
  request: PictureRequest & {
    readonly shards: readonly string[];
    readonly onProgress: (
      progress: number,
      pace: Pick<Progress, 'framesPerSecond' | 'secondsLeft'>,
    ) => void;
  },
  store: CacheStore,
): Promise<SegmentedPicture | undefined> {
  const {timeline, publicDir, tools, plain, shards, file, signal} = request;
  const {browser} = tools;
  const start = performance.now();
  const onProgress = ({progress, drawnFrames, secondsLeft}: DrawProgress): void => {
    const seconds = Math.max(0.001, (performance.now() - start) / 1000);
    request.onProgress(progress, {framesPerSecond: drawnFrames / seconds, secondsLeft});
  };
  const drawing = {timeline, file, signal, onProgress};
  if (plain) {
    await drawPlainly({...drawing, browser: await browser.open()});
    return undefined;
  }
  const prover = proveMeanwhile({store, judge: await hashJudge(), signal});
  const onSegment = prover.add;
  return drawBySegments({...drawing, browser, publicDir, store, shards, onSegment}).finally(
    prover.done,
  );
}

/** Draws the poster into a PNG. */
export async function makePoster(request: PictureRequest, store: CacheStore): Promise<void> {
  const {timeline, publicDir, tools, plain, file, signal} = request;
  const {browser} = tools;
  if (plain) await drawPoster({browser: await browser.open(), timeline, file, signal});
  else await drawCachedPoster({browser, timeline, publicDir, file, store, signal});
}
