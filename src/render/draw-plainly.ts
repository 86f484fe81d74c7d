import {renderMedia} from '@remotion/renderer';
import type {Timeline} from '../timeline/timeline';
import {encodeOptions} from './delivery';
import type {DrawingBrowser} from './drawing-browser';
import {
  cancellable,
  clipComposition,
  type DrawProgress,
  filmCacheBytes,
  tabs,
} from './remotion-drawing';

export type PlainDrawing = {
  readonly browser: DrawingBrowser;
  readonly timeline: Timeline;
  /** The MP4 to write. */
  readonly file: string;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: DrawProgress) => void;
};

/** The plain way: draws every frame and encodes the whole picture, without sound, with Remotion's `renderMedia`. */
export const drawPlainly = ({
  browser,
  timeline,
  file,
  signal,
  onProgress,
}: PlainDrawing): Promise<void> =>
  cancellable(signal, (cancelSignal) =>
    renderMedia({
      ...browser,
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
          secondsLeft: renderEstimatedTime > 0 ? renderEstimatedTime / 1000 : undefined,
        }),
    }),
  );
