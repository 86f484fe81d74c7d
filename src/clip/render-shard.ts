import {join} from 'node:path';
import {withCacheStore} from '../render/cache/cache-store';
import type {DrawingTools} from '../render/drawing-browser';
import {drawShard} from '../render/segments/draw-shard';
import type {Shard} from '../render/segments/share-segments';
import {silent} from '../timeline/silent';
import {progressOfAll} from './progress';
import type {RenderRequest} from './render-clip';

export type ShardRequest = Omit<RenderRequest, 'plain' | 'shards'> & {readonly shard: Shard};

export type DrawnShard = {
  /** Folder of the share's segments; it appeared when all were there. */
  readonly folder: string;
  readonly drawnFrames: number;
  readonly encodedFrames: number;
};

/** Draws one machine's share of a clip's picture, without sound. */
export async function renderShard(request: ShardRequest, tools: DrawingTools): Promise<DrawnShard> {
  const {plan, publicDir, outDir, shard, signal, onProgress: onTotal} = request;
  const {timeline} = plan;
  const folder = join(outDir, timeline.slug, `phan-${shard.index}-${shard.of}`);
  const totalOf = progressOfAll();
  const onProgress = ({progress}: {readonly progress: number}): void =>
    onTotal({phase: 'draw', progress, total: totalOf('draw', progress)});
  const {drawnFrames, encodedFrames} = await withCacheStore(tools.cacheDir, (store) =>
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
  return {folder, drawnFrames, encodedFrames};
}
