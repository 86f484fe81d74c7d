import {renderStill} from '@remotion/renderer';
import type {Timeline} from '../timeline/timeline';
import {POSTER} from './delivery';
import type {DrawingBrowser} from './drawing-browser';
import {cancellable, clipComposition} from './remotion-drawing';

export type PosterDrawing = {
  readonly browser: DrawingBrowser;
  readonly timeline: Timeline;
  /** The PNG to write. */
  readonly file: string;
  readonly signal: AbortSignal;
};

/** Draws the timeline's poster frame, as wide as {@link POSTER} for a clip of 16:9, without a caption. */
export const drawPoster = ({browser, timeline, file, signal}: PosterDrawing): Promise<void> =>
  cancellable(signal, (cancelSignal) =>
    renderStill({
      ...browser,
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
