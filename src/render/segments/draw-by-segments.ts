import {completeSegments, type DrawRequest} from './complete-segments';
import {segmentName} from './draw-segments';
import {takeShards} from './draw-shard';
import {joinSegments} from './join-segments';
import {countPictures, planPicture} from './plan-picture';

export type SegmentedDrawing = DrawRequest & {
  /** Folder of fonts, photos and footage. */
  readonly publicDir: string;
  /** The MP4 to write. */
  readonly file: string;
  /** Folders with segments that other machines have drawn of this clip. */
  readonly shards?: readonly string[] | undefined;
};

export type SegmentedPicture = {
  readonly stats: DrawingStats;
  /** Files of the streams that the picture was joined from, in order; they stay while the store is open. */
  readonly segmentFiles: readonly string[];
};

export type DrawingStats = {
  readonly frames: number;
  /** Different pictures among them; each frame without a signature counts. */
  readonly uniqueFrames: number;
  /** Frames drawn in this run, samples among them. */
  readonly drawnFrames: number;
  readonly encodedFrames: number;
  readonly segments: number;
  readonly segmentsFromCache: number;
  /** Reused frames that were drawn to compare them with the picture shown in their place. */
  readonly verifiedSamples: number;
  /** Reused frames, from the clip's start, that turned out different. Their scenes were drawn whole. */
  readonly mismatches: readonly number[];
  /** Scenes in which no picture was used twice because of a mismatch. */
  readonly disabledScenes: readonly string[];
  /** Shares of the clip that are in no folder; their segments were drawn here. */
  readonly missingShards: readonly number[];
  /** By step. */
  readonly seconds: Readonly<Record<string, number>>;
};

/**
 * Draws the whole picture into an MP4 without sound, with the delivery's settings, each picture once: frames of equal
 * signature are drawn once, segments of equal frames are encoded once and kept in the store, and samples of the reused
 * frames are drawn after all and compared.
 * @throws the signal's reason when interrupted; errors of browser, encoder and disk otherwise. Finished work is kept.
 */
export async function drawBySegments(request: SegmentedDrawing): Promise<SegmentedPicture> {
  const {timeline, store, file, shards = [], signal} = request;
  const {fps, durationInFrames} = timeline;
  const seconds: Record<string, number> = {};
  const timed = async <Result>(step: string, work: () => Promise<Result>): Promise<Result> => {
    const start = performance.now();
    const result = await work();
    seconds[step] = Math.round(performance.now() - start) / 1000;
    return result;
  };
  const planned = await timed('plan', () =>
    planPicture({...request, browser: request.browser.identity}),
  );
  const missingShards = await takeShards(shards, planned, store);
  const {parts, files, mismatches, ...counts} = await timed('draw', () =>
    completeSegments(planned, request),
  );
  const segmentFiles = parts.flatMap((part) =>
    part.segments.map((segment) => files.get(segmentName(part, segment)) ?? ''),
  );
  await timed('join', () => joinSegments(segmentFiles, {fps, durationInFrames, file, signal}));
  const stats: DrawingStats = {
    frames: durationInFrames,
    uniqueFrames: countPictures(planned),
    ...counts,
    segments: segmentFiles.length,
    mismatches: [...mismatches.values()],
    disabledScenes: [...mismatches.keys()],
    missingShards,
    seconds,
  };
  return {stats, segmentFiles};
}
