import type {Timeline} from '../../timeline/timeline';
import type {CacheStore} from '../cache/cache-store';
import type {DrawProgress} from '../draw-clip';
import {completeSegments} from './complete-segments';
import {segmentName} from './draw-segments';
import {takeShards} from './draw-shard';
import {joinSegments} from './join-segments';
import {countPictures, planPicture} from './plan-picture';
import {stopwatch, type Seconds} from './stopwatch';
import type {StudioSource} from './studio-source';

export type FastOptions = {
  /** Folder of fonts, photos and footage. */
  readonly publicDir: string;
  /** Folders with segments that other machines have drawn of this clip. */
  readonly shards?: readonly string[];
  readonly signal: AbortSignal;
  readonly onProgress: (progress: DrawProgress) => void;
  /** Told of every stream that is encoded anew, while others are still being drawn. */
  readonly onSegment?: (file: string) => void;
};

export type FastPicture = {
  readonly report: FastReport;
  /** Files of the streams that the picture was joined from, in order; they stay while the store is open. */
  readonly segmentFiles: readonly string[];
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
  /** Shares of the clip that no folder brought; their segments were drawn here. */
  readonly missingShards: readonly number[];
  readonly seconds: Seconds;
};

/**
 * Draws the whole picture into a video-only MP4 with the delivery's settings, each picture once: frames of equal
 * signature are drawn once and held, segments of equal frames are encoded once and kept in the store, and samples of
 * what was not drawn are drawn after all and compared.
 * @throws the signal's reason when interrupted; errors of browser, encoder and disk otherwise. What got done is kept.
 */
export async function drawPictureFast(
  source: StudioSource,
  timeline: Timeline,
  file: string,
  {publicDir, shards = [], signal, onProgress, onSegment}: FastOptions,
  store: CacheStore,
): Promise<FastPicture> {
  const watch = stopwatch();
  const {fps, durationInFrames} = timeline;
  const {browser} = source;
  const planned = await watch('plan', () =>
    planPicture(timeline, {browser, publicDir, store, signal}),
  );
  const missingShards = await takeShards(shards, planned, store);
  const {parts, files, mismatches, ...counts} = await watch('draw', () =>
    completeSegments(planned, {source, timeline, store, signal, onProgress, onSegment}),
  );
  const segmentFiles = parts.flatMap((part) =>
    part.segments.map((segment) => files.get(segmentName(part, segment)) ?? ''),
  );
  await watch('join', () => joinSegments(segmentFiles, {fps, durationInFrames, file, signal}));
  const report: FastReport = {
    frames: durationInFrames,
    uniqueFrames: countPictures(planned),
    ...counts,
    segments: parts.reduce((sum, {segments}) => sum + segments.length, 0),
    mismatches: [...mismatches.values()],
    disabledScenes: [...mismatches.keys()],
    missingShards,
    seconds: watch.seconds(),
  };
  return {report, segmentFiles};
}
