import {renderFrames} from '@remotion/renderer';
import type {Timeline} from '../../timeline/timeline';
import {DELIVERY} from '../delivery';
import {cancellable, clipComposition, filmCacheBytes, tabs, type Studio} from '../draw-clip';

/**
 * Draws some frames of the clip as JPEG, in the browser, a tab for each core.
 * @param frames in any order, each once. @param onImage gets them nearly in the order of the clip; a tab waits for it.
 */
export const drawFrames = (
  studio: Studio,
  timeline: Timeline,
  frames: readonly number[],
  onImage: (jpeg: Buffer, frame: number) => void | Promise<void>,
  signal: AbortSignal,
): Promise<void> =>
  cancellable(signal, (cancelSignal) =>
    renderFrames({
      ...studio,
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
