import {mkdir, readdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {jsonLines, runClip} from '../../e2e/run-clip';
import {withTemporaryFolder} from '../../media/make-media';

test('cache lists what is kept, and --clean removes it', () =>
  withTemporaryFolder(async (folder) => {
    const cache = join(folder, 'cache');
    await mkdir(join(cache, 'frames'), {recursive: true});
    await mkdir(join(cache, 'bundles', 'old'), {recursive: true});
    await writeFile(join(cache, 'frames', 'a.jpg'), Buffer.alloc(2_500_000));
    const look = await runClip(['cache', '--json'], folder);
    expect(look.exitCode).toBe(0);
    expect(look.stderr).toMatch(/2,5 MB +1 hình đã vẽ/);
    const clean = await runClip(['cache', '--clean', '--json'], folder);
    expect(jsonLines(clean.stdout).at(-1)).toMatchObject({
      exitCode: 0,
      freedBytes: 2_500_000,
      kinds: {},
    });
    expect(await readdir(join(cache, 'frames'))).toEqual([]);
    expect(await readdir(cache)).not.toContain('bundles');
  }));
