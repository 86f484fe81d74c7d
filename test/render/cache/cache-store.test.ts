import {mkdir, readdir, readFile, stat, truncate, writeFile} from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {
  cleanCache,
  entriesToDrop,
  listCache,
  openCacheStore,
} from '../../../src/render/cache/cache-store';
import {withTemporaryFolder} from '../../media/make-media';

const KEY = 'a'.repeat(64);
const OTHER = 'b'.repeat(64);

const only = async (folder: string): Promise<string> => {
  const [name] = await readdir(folder);
  return path.join(folder, name ?? '');
};

describe('the cache', () => {
  test('gives back what was put in, also to the next render', () =>
    withTemporaryFolder(async (folder) => {
      const store = await openCacheStore(folder);
      await store.put('frames', KEY, Buffer.from('picture'));
      expect((await store.read('frames', KEY))?.toString()).toBe('picture');
      const file = store.scratchFile('segments');
      await writeFile(file, 'film');
      const mine = await store.putFile('segments', KEY, file);
      await cleanCache(folder, 0);
      expect(await readFile(mine, 'utf8')).toBe('film');
      await store.put('segments', OTHER, 'film two');
      await store.close();
      const next = await openCacheStore(folder);
      expect(await next.read('frames', KEY)).toBeUndefined();
      expect(await readFile((await next.take('segments', OTHER)) ?? '', 'utf8')).toBe('film two');
      await next.close();
      expect((await readdir(folder)).filter((name) => name.startsWith('dang-dung-'))).toEqual([]);
    }));

  test.each([
    [
      'a flipped bit',
      async (file: string) => {
        const bytes = await readFile(file);
        bytes[3] = (bytes[3] ?? 0) ^ 1;
        await writeFile(file, bytes);
      },
    ],
    ['a file cut short', (file: string) => truncate(file, 3)],
    ['an empty file', (file: string) => truncate(file, 0)],
  ])('sees damage and throws it away: %s', (_, damage) =>
    withTemporaryFolder(async (folder) => {
      const store = await openCacheStore(folder);
      await store.put('frames', KEY, 'picture');
      await store.put('segments', KEY, 'film with sound');
      await damage(await only(path.join(folder, 'frames')));
      await damage(await only(path.join(folder, 'segments')));
      expect(await store.read('frames', KEY)).toBeUndefined();
      expect(await store.take('segments', KEY)).toBeUndefined();
      expect(await listCache(folder)).toEqual([]);
      await store.put('frames', KEY, 'picture');
      expect((await store.read('frames', KEY))?.toString()).toBe('picture');
      await store.close();
    }),
  );

  test('two renders at once share a folder; what a killed one left goes', () =>
    withTemporaryFolder(async (folder) => {
      await mkdir(path.join(folder, 'dang-dung-999999999-abc'));
      const [one, two] = await Promise.all([openCacheStore(folder), openCacheStore(folder)]);
      await Promise.all([one.put('frames', KEY, 'x'), two.put('frames', KEY, 'x')]);
      expect((await two.read('frames', KEY))?.toString()).toBe('x');
      await one.close();
      expect((await two.read('frames', KEY))?.toString()).toBe('x');
      expect(await stat(path.dirname(two.scratchFile('frames')))).toBeDefined();
      await two.close();
      expect((await readdir(folder)).filter((name) => name.startsWith('dang-dung-'))).toEqual([]);
    }));

  test('the limit holds, and what was used last stays', () => {
    const entry = fc.record({
      kind: fc.constant('frames' as const),
      file: fc.uuid(),
      bytes: fc.nat(1000),
      usedAt: fc.nat(1000),
    });
    fc.assert(
      fc.property(fc.array(entry), fc.nat(5000), (entries, limit) => {
        const drop = new Set(entriesToDrop(entries, limit));
        const stay = entries.filter((one) => !drop.has(one));
        expect(stay.reduce((sum, {bytes}) => sum + bytes, 0)).toBeLessThanOrEqual(limit);
        for (const gone of drop) {
          expect(stay.every(({usedAt}) => usedAt >= gone.usedAt)).toBe(true);
        }
        const last = [...drop].at(-1);
        const whole = stay.reduce((sum, {bytes}) => sum + bytes, last?.bytes ?? 0);
        if (last) expect(whole).toBeGreaterThan(limit);
      }),
    );
  });
});
