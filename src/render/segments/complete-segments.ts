import type {Timeline} from '../../timeline/timeline';
import type {CacheStore} from '../cache/cache-store';
import type {DrawingBrowser, LazyDrawingBrowser} from '../drawing-browser';
import type {DrawProgress} from '../remotion-drawing';
import {drawSegments, segmentName} from './draw-segments';
import {type ScenePart, withoutReuse} from './plan-segments';

export type DrawRequest = {
  readonly browser: LazyDrawingBrowser;
  readonly timeline: Timeline;
  readonly store: CacheStore;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: DrawProgress) => void;
  /** Gets the file of every segment as soon as it is encoded. */
  readonly onSegment?: ((file: string) => void) | undefined;
};

export type Completed = {
  /** The parts as they were drawn: those with a mismatch without reuse. */
  readonly parts: readonly ScenePart[];
  /** Files of all their segments, by {@link segmentName}. */
  readonly files: ReadonlyMap<string, string>;
  readonly segmentsFromCache: number;
  readonly drawnFrames: number;
  readonly encodedFrames: number;
  readonly verifiedSamples: number;
  /** Reused frames that turned out different, the first one of each scene, from the clip's start. */
  readonly mismatches: ReadonlyMap<string, number>;
};

/** Missing segments are tried again; a scene without reuse cannot fail for the same reason. */
const PASSES = 4;

/** Takes segments from the store, and draws and encodes what is missing until all are there. */
export async function completeSegments(
  planned: readonly ScenePart[],
  {browser, timeline, store, signal, onProgress, onSegment = () => undefined}: DrawRequest,
): Promise<Completed> {
  const files = await takeKept(planned, store);
  const segmentsFromCache = planned
    .flatMap(({segments}) => segments)
    .filter(({key}) => key !== null && files.has(key)).length;
  let opened: Promise<DrawingBrowser> | undefined;
  const context = {
    timeline,
    store,
    files,
    signal,
    onSegment,
    openBrowser: () => (opened ??= browser.open()),
    onDrawn: drawingProgress(onProgress),
  };
  let parts = planned;
  let [drawnFrames, encodedFrames, verifiedSamples] = [0, 0, 0];
  const mismatches = new Map<string, number>();
  for (let pass = 0; ; pass++) {
    const missing = parts.filter((part) =>
      part.segments.some((segment) => !files.has(segmentName(part, segment))),
    );
    if (missing.length === 0) break;
    if (pass === PASSES)
      throw new Error('Bộ nhớ đệm đổi liên tục trong lúc dựng; hãy dựng lại với --no-cache.');
    const drawn = await drawSegments(missing, context);
    drawnFrames += drawn.drawnFrames;
    encodedFrames += drawn.encodedFrames;
    verifiedSamples += drawn.verifiedSamples;
    for (const part of missing) {
      const frame = drawn.mismatches.get(part.sceneId);
      if (frame === undefined) continue;
      mismatches.set(part.sceneId, frame);
      await forget(part, store, files);
      parts = parts.map((other) => (other === part ? withoutReuse(part) : other));
    }
  }
  const counts = {segmentsFromCache, drawnFrames, encodedFrames, verifiedSamples};
  return {parts, files, ...counts, mismatches};
}

/** Adds the time that is left, at the pace since now. */
function drawingProgress(
  onProgress: DrawRequest['onProgress'],
): (drawn: number, of: number) => void {
  const start = performance.now();
  return (drawn, of) => {
    const seconds = (performance.now() - start) / 1000;
    onProgress({
      drawnFrames: drawn,
      progress: drawn / of,
      secondsLeft: (seconds / drawn) * (of - drawn),
    });
  };
}

/** Files of the segments that are kept, by name. */
async function takeKept(
  parts: readonly ScenePart[],
  store: CacheStore,
): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const {key} of parts.flatMap(({segments}) => segments)) {
    if (key === null || files.has(key)) continue;
    const file = await store.take('segments', key);
    if (file !== undefined) files.set(key, file);
  }
  return files;
}

/** Removes all pictures and segments of a scene with a mismatch. */
async function forget(
  {runs, segments}: ScenePart,
  store: CacheStore,
  files: Map<string, string>,
): Promise<void> {
  for (const {signature} of runs) if (signature !== null) await store.remove('frames', signature);
  for (const {key} of segments) {
    if (key === null) continue;
    files.delete(key);
    await store.remove('segments', key);
  }
}
