import {readdir, truncate} from 'node:fs/promises';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {withCacheStore} from '../../../src/render/cache/cache-store';
import {drawShard} from '../../../src/render/segments/draw-shard';
import type {Timeline} from '../../../src/timeline/timeline';
import {bothWays, PUBLIC, sameBytes} from './both-ways';
import {shortTimeline} from './short-timeline';

const MINUTES = 60_000;

describe('shares of a picture', () => {
  const {at, bySegments, browser, version} = bothWays();

  test(
    'shares drawn by several machines join into the very same file; foreign and damaged ones are refused',
    async () => {
      const timeline = shortTimeline();
      await bySegments(timeline, at('segments.mp4'));
      const lazy = {identity: version(), open: () => Promise.resolve(browser())};
      const folders = [1, 2].map((index) => at(`phan-${index}`));
      for (const [index, folder] of folders.entries()) {
        await withCacheStore(at(`cache-machine-${index}`), (store) =>
          drawShard({
            browser: lazy,
            timeline,
            publicDir: PUBLIC,
            folder,
            shard: {index: index + 1, of: 2},
            store,
            signal: new AbortController().signal,
            onProgress: () => undefined,
          }),
        );
      }
      const [first = '', second = ''] = folders;
      const merged = await bySegments(timeline, at('merged.mp4'), {
        cacheDir: at('cache-merged'),
        shards: folders,
      });
      expect(merged).toMatchObject({drawnFrames: 0, encodedFrames: 0, missingShards: []});
      expect(await sameBytes(at('merged.mp4'), at('segments.mp4'))).toBe(true);

      const half = await bySegments(timeline, at('half.mp4'), {
        cacheDir: at('cache-half'),
        shards: [second],
      });
      expect(half.missingShards).toEqual([1]);
      expect(await sameBytes(at('half.mp4'), at('segments.mp4'))).toBe(true);

      const attempt = (of: Timeline, shards: readonly string[]) =>
        bySegments(of, at('never.mp4'), {cacheDir: at('cache-never'), shards});
      const other = shortTimeline('plain', 'Xin chào!');
      await expect(attempt(other, folders)).rejects.toThrow('được vẽ cho clip khác');
      await expect(attempt(timeline, [at('cache')])).rejects.toThrow('không phải là một phần');
      const [name = ''] = (await readdir(first)).filter((file) => file.endsWith('.h264'));
      await truncate(path.join(first, name), 50);
      await expect(attempt(timeline, [first])).rejects.toThrow('đã hỏng khi chép');
    },
    2 * MINUTES,
  );
});
