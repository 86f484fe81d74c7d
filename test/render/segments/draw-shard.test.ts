import {readdir, truncate} from 'node:fs/promises';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {withCacheStore} from '../../../src/render/cache/cache-store';
import {drawShard} from '../../../src/render/segments/draw-shard';
import type {Timeline} from '../../../src/timeline/timeline';
import {fastDrawing, PUBLIC, sameBytes} from './fast-drawing';
import {shortTimeline} from './short-timeline';

const MINUTES = 60_000;

describe('shares of a picture', () => {
  const {at, fast, studio, browser} = fastDrawing();

  test(
    'shares drawn by several machines join into the very same file; foreign and damaged ones are refused',
    async () => {
      const timeline = shortTimeline();
      await fast(timeline, at('fast.mp4'));
      const source = {browser: browser().version, open: () => Promise.resolve(studio())};
      const options = {
        ...{publicDir: PUBLIC, signal: new AbortController().signal},
        onProgress: () => undefined,
      };
      const folders = [1, 2].map((index) => at(`phan-${index}`));
      for (const [index, share] of folders.entries()) {
        await withCacheStore(at(`cache-machine-${index}`), (store) =>
          drawShard(source, timeline, share, {index: index + 1, of: 2}, options, store),
        );
      }
      const [first = '', second = ''] = folders;
      const merged = await fast(timeline, at('merged.mp4'), {
        ...{cacheDir: at('cache-merged'), shards: folders},
      });
      expect(merged).toMatchObject({drawnFrames: 0, encodedFrames: 0, missingShards: []});
      expect(await sameBytes(at('merged.mp4'), at('fast.mp4'))).toBe(true);

      const half = await fast(timeline, at('half.mp4'), {
        ...{cacheDir: at('cache-half'), shards: [second]},
      });
      expect(half.missingShards).toEqual([1]);
      expect(await sameBytes(at('half.mp4'), at('fast.mp4'))).toBe(true);

      const attempt = (of: Timeline, shards: readonly string[]) =>
        fast(of, at('never.mp4'), {cacheDir: at('cache-never'), shards});
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
