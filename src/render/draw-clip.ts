import {availableParallelism} from 'node:os';
import {makeCancelSignal, renderMedia, renderStill, type CancelSignal} from '@remotion/renderer';
import type {VideoConfig} from 'remotion';
import type {Timeline} from '../timeline/timeline';
import {encodeOptions} from './delivery';
import type {OpenedBrowser} from './open-browser';

/** Where frames are drawn: a browser and the bundle that it opens. */
export type Studio = OpenedBrowser & {readonly serveUrl: string};

export type DrawProgress = {
  readonly drawnFrames: number;
  readonly progress: number;
  readonly secondsLeft?: number;
};

/** One tab for each core: Remotion's own default leaves half of them idle; more than eight only wait for each other. */
export const tabs = (): number => Math.min(8, availableParallelism());

/**
 * Bytes of decoded film that Remotion may keep; by default it takes half of the machine's memory. Frames are asked for
 * nearly in their order, so that a few for each tab are enough.
 */
export const filmCacheBytes = (): number => 50_000_000 * tabs();

/**
 * The clip as Remotion's renderers want to be told of it. The timeline knows it all, so that no page is opened to ask
 * for it, as `selectComposition` does.
 * @param timeline as it is drawn: without sound.
 */
export const clipComposition = (timeline: Timeline): VideoConfig => {
  const {width, height, fps, durationInFrames} = timeline;
  return {
    ...{id: 'Clip', width, height, fps, durationInFrames},
    defaultProps: {},
    props: {timeline, showSafeArea: false},
    defaultCodec: null,
    defaultOutName: null,
    defaultVideoImageFormat: null,
    defaultPixelFormat: null,
    defaultProResProfile: null,
    defaultSampleRate: null,
  };
};

/** Runs a drawing that Remotion stops when the signal is aborted. */
export async function cancellable(
  signal: AbortSignal,
  draw: (cancelSignal: CancelSignal) => Promise<unknown>,
): Promise<void> {
  signal.throwIfAborted();
  const {cancelSignal, cancel} = makeCancelSignal();
  signal.addEventListener('abort', cancel, {once: true});
  try {
    await draw(cancelSignal);
  } finally {
    signal.removeEventListener('abort', cancel);
  }
}

/** Draws and encodes the whole picture, without sound, with Remotion's own `renderMedia` into one MP4. */
export const drawPicture = (
  studio: Studio,
  timeline: Timeline,
  file: string,
  {
    signal,
    onProgress,
  }: {readonly signal: AbortSignal; readonly onProgress: (progress: DrawProgress) => void},
): Promise<void> =>
  cancellable(signal, (cancelSignal) =>
    renderMedia({
      ...studio,
      ...encodeOptions(timeline),
      composition: clipComposition(timeline),
      outputLocation: file,
      overwrite: true,
      concurrency: tabs(),
      offthreadVideoCacheSizeInBytes: filmCacheBytes(),
      cancelSignal,
      logLevel: 'error',
      onProgress: ({renderedFrames, progress, renderEstimatedTime}) =>
        onProgress({
          drawnFrames: renderedFrames,
          progress,
          ...(renderEstimatedTime > 0 ? {secondsLeft: renderEstimatedTime / 1000} : {}),
        }),
    }),
  );

/** YouTube's size of a thumbnail. */
export const POSTER = {width: 1280, height: 720, maxBytes: 2_000_000} as const;

/** Draws the timeline's poster frame as a PNG, as wide as {@link POSTER} for a clip of 16:9. */
export const drawPoster = (
  studio: Studio,
  timeline: Timeline,
  file: string,
  signal: AbortSignal,
): Promise<void> =>
  cancellable(signal, (cancelSignal) =>
    renderStill({
      ...studio,
      composition: clipComposition({...timeline, cues: []}),
      frame: timeline.posterFrame,
      imageFormat: 'png',
      scale: POSTER.width / timeline.width,
      output: file,
      overwrite: true,
      cancelSignal,
      logLevel: 'error',
    }),
  );
