import {silent} from '../timeline/silent';
import type {Timeline} from '../timeline/timeline';
import {withCacheStore} from '../render/cache/cache-store';
import type {DrawingTools} from '../render/drawing-browser';
import type {Completed} from '../render/segments/complete-segments';
import {drawShard} from '../render/segments/draw-shard';
import type {Shard} from '../render/segments/share-segments';
import {progressOfAll, type ReportProgress} from './progress';

export type ShardRequest = {
  readonly timeline: Timeline;
  readonly publicDir: string;
  readonly tools: DrawingTools;
  readonly shard: Shard;
  /** Folder that the share's segments go to; it appears when all are there. */
  readonly folder: string;
  readonly signal: AbortSignal;
  readonly report: ReportProgress;
};

/** Draws one machine's share of a clip's picture, without sound. */
export function renderShard(request: ShardRequest): Promise<Completed> {
  const {timeline, publicDir, tools, shard, folder, signal, report} = request;
  const totalOf = progressOfAll();
  const onProgress = ({progress}: {readonly progress: number}) =>
    report({phase: 'draw', progress, total: totalOf('draw', progress)});
  return withCacheStore(tools.cacheDir, (store) =>
    drawShard({
      browser: tools.browser,
      timeline: silent(timeline),
      publicDir,
      folder,
      shard,
      store,
      signal,
      onProgress,
    }),
  );
}
