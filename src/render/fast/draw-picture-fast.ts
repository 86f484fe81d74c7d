import {mkdtemp} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Timeline} from '../../timeline/timeline';
import {DELIVERY} from '../delivery';
import type {DrawProgress, Studio} from '../draw-clip';
import {removeFolder} from '../owned-folder';
import {cleanCache, openCacheStore, type CacheStore} from './cache-store';
import {drawSegments, segmentName} from './draw-segments';
import {encoderSettings} from './encode-segment';
import {hashSource} from './hash-source';
import {hashOf} from './hash-text';
import {joinSegments} from './join-segments';
import {pictureEnvironment} from './picture-environment';
import {planSegments, withoutReuse, type ScenePart} from './plan-segments';
import {printScenes} from './scene-prints';
import {signFrames} from './sign-frames';
import {stopwatch, type Seconds} from './stopwatch';
import type {StudioSource} from './studio-source';

export type FastOptions = {
  /** Folder of fonts, photos and footage. */
  readonly publicDir: string;
  readonly cacheDir: string;
  /** Without: nothing is taken from the cache and nothing is left in it. */
  readonly useCache: boolean;
  /** Bytes that the cache may hold afterwards. Default: {@link CACHE_BYTES}. */
  readonly maxCacheBytes?: number;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: DrawProgress) => void;
};

export type FastReport = {
  readonly frames: number;
  /** Different pictures among them; each frame that nothing vouches for counts. */
  readonly uniqueFrames: number;
  /** Frames drawn in this run, those drawn for proof among them. */
  readonly drawnFrames: number;
  readonly encodedFrames: number;
  readonly segments: number;
  readonly segmentsFromCache: number;
  /** Held frames that were drawn to compare them with the picture shown in their place. */
  readonly verifiedSamples: number;
  /** Held frames, from the clip's start, whose own picture was another. Their scenes were drawn whole. */
  readonly mismatches: readonly number[];
  /** Scenes in which no picture was used twice because of a mismatch. */
  readonly disabledScenes: readonly string[];
  readonly seconds: Seconds;
};

/** Pictures of one clip of five minutes take about half of it. */
const CACHE_BYTES = 2_000_000_000;
/** Segments that did not get done are tried again; a scene without reuse cannot fail for the same reason. */
const PASSES = 4;

/**
 * Draws the whole picture into a video-only MP4 with the delivery's settings, each picture once: frames of equal
 * signature are drawn once and held, segments of equal frames are encoded once and taken from the cache, and samples of what was not
 * drawn are drawn after all and compared.
 * @throws the signal's reason when interrupted; errors of browser, encoder and disk otherwise. What got done is kept.
 */
export async function drawPictureFast(
  source: StudioSource,
  timeline: Timeline,
  file: string,
  options: FastOptions,
): Promise<FastReport> {
  const {cacheDir, useCache, maxCacheBytes = CACHE_BYTES} = options;
  const folder = useCache ? cacheDir : await mkdtemp(join(tmpdir(), 'phuong-clip-khung-'));
  const store = await openCacheStore(folder);
  try {
    return await draw(source, timeline, file, options, store);
  } finally {
    await store.close();
    await (useCache ? cleanCache(folder, maxCacheBytes) : removeFolder(folder));
  }
}

async function draw(
  source: StudioSource,
  timeline: Timeline,
  file: string,
  {publicDir, signal, onProgress}: FastOptions,
  store: CacheStore,
): Promise<FastReport> {
  const watch = stopwatch();
  const {fps, durationInFrames} = timeline;
  const sourceHash = await hashSource();
  const prints = await watch('sign', () => printScenes(timeline, {sourceHash, store, signal}));
  let parts = await watch('plan', async () => {
    const environment = await pictureEnvironment(timeline, {
      ...{sourceHash, publicDir, browser: source.browser},
      format: {jpegQuality: DELIVERY.jpegQuality},
    });
    const signatures = await signFrames(prints, environment, publicDir);
    return planSegments(timeline, signatures, hashOf(environment, encoderSettings(fps)));
  });
  const uniqueFrames = countPictures(parts);
  const files = await watch('cache', () => takeKept(parts, store));
  const segmentsFromCache = parts
    .flatMap(({segments}) => segments)
    .filter(({key}) => key !== null && files.has(key)).length;
  let studio: Promise<Studio> | undefined;
  const start = performance.now();
  const context = {
    ...{timeline, store, files, signal},
    openStudio: () => (studio ??= source.open()),
    onDrawn: (drawn: number, of: number) => {
      const seconds = (performance.now() - start) / 1000;
      onProgress({
        drawnFrames: drawn,
        progress: drawn / of,
        secondsLeft: (seconds / drawn) * (of - drawn),
      });
    },
  };
  let [drawnFrames, encodedFrames, verifiedSamples] = [0, 0, 0];
  const mismatches = new Map<string, number>();
  await watch('draw', async () => {
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
        parts = parts.map((one) => (one === part ? withoutReuse(one) : one));
      }
    }
  });
  await watch('join', () =>
    joinSegments(
      parts.flatMap((part) =>
        part.segments.map((segment) => files.get(segmentName(part, segment)) ?? ''),
      ),
      {listFile: `${store.scratchFile('segments')}.txt`, file, durationInFrames, signal},
    ),
  );
  return {
    frames: durationInFrames,
    ...{uniqueFrames, drawnFrames, encodedFrames, segmentsFromCache, verifiedSamples},
    segments: parts.reduce((sum, {segments}) => sum + segments.length, 0),
    mismatches: [...mismatches.values()],
    disabledScenes: [...mismatches.keys()],
    seconds: watch.seconds(),
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

/** Throws away all pictures and segments of a scene whose pictures are not what they were taken for. */
async function forget(
  {runs, segments}: ScenePart,
  store: CacheStore,
  files: Map<string, string>,
): Promise<void> {
  for (const {signature} of runs) {
    if (signature !== null) await store.remove('frames', signature);
  }
  for (const {key} of segments) {
    if (key === null) continue;
    files.delete(key);
    await store.remove('segments', key);
  }
}

function countPictures(parts: readonly ScenePart[]): number {
  const signatures = parts.flatMap(({runs}) => runs.map(({signature}) => signature));
  return new Set(signatures.filter(Boolean)).size + signatures.filter((one) => one === null).length;
}
