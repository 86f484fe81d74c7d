import {renderFrames} from '@remotion/renderer';
import type {Timeline} from '../../timeline/timeline';
import {DELIVERY} from '../delivery';
import type {DrawingBrowser} from '../drawing-browser';
import {cancellable, clipComposition, filmCacheBytes, tabs} from '../remotion-drawing';

export type FrameDrawing = {
  readonly browser: DrawingBrowser;
  readonly timeline: Timeline;
  /** In any order, each once. */
  readonly frames: readonly number[];
  /** Gets the pictures nearly in the order of the clip; a tab waits for it. */
  readonly onImage: (jpeg: Buffer, frame: number) => void | Promise<void>;
  readonly signal: AbortSignal;
};

/** Draws some frames of the clip as JPEG, in the browser, a tab for each core. */
export const drawFrames = ({
  browser,
  timeline,
  frames,
  onImage,
  signal,
}: FrameDrawing): Promise<void> =>
  cancellable(signal, (cancelSignal) =>
    renderFrames({
      ...browser,
      composition: clipComposition(timeline),
      inputProps: {}, // The composition has them.
      frames: [...frames],
      outputDir: null,
      imageFormat: 'jpeg',
      jpegQuality: DELIVERY.jpegQuality,
      muted: true,
      offthreadVideoCacheSizeInBytes: filmCacheBytes(),
      concurrency: Math.min(tabs(), frames.length),
      onFrameBuffer: onImage,
      onStart: () => undefined,
      onFrameUpdate: () => undefined,
      cancelSignal,
      logLevel: 'error',
    }),
  );
