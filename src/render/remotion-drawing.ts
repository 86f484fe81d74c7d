import {availableParallelism} from 'node:os';
import {type CancelSignal, makeCancelSignal} from '@remotion/renderer';
import type {VideoConfig} from 'remotion';
import type {Timeline} from '../timeline/timeline';

export type DrawProgress = {
  readonly drawnFrames: number;
  /** 0 … 1. */
  readonly progress: number;
  readonly secondsLeft?: number | undefined;
};

/** One tab for each core: Remotion's default leaves half of them idle; more than eight only wait for each other. */
export const tabs = (): number => Math.min(8, availableParallelism());

/**
 * Bytes of decoded film that Remotion may keep; by default it takes half of the machine's memory. Frames are drawn
 * nearly in their order, so that a few for each tab are enough.
 */
export const filmCacheBytes = (): number => 50_000_000 * tabs();

/**
 * The clip as Remotion's renderers expect it. All of it is known from the timeline, so that no page is opened to find
 * out, as `selectComposition` does.
 * @param timeline as it is drawn: without sound.
 */
export function clipComposition(timeline: Timeline): VideoConfig {
  const {width, height, fps, durationInFrames} = timeline;
  return {
    id: 'Clip',
    width,
    height,
    fps,
    durationInFrames,
    defaultProps: {},
    props: {timeline, showSafeArea: false},
    defaultCodec: null,
    defaultOutName: null,
    defaultVideoImageFormat: null,
    defaultPixelFormat: null,
    defaultProResProfile: null,
    defaultSampleRate: null,
  };
}

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
