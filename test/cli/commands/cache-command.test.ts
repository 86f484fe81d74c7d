import {mkdir, readdir, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {expect, test} from 'vitest';
import {jsonLines, runClip} from '../../e2e/run-clip';
import {withTemporaryFolder} from '../../media/make-media';

test('cache tells what is kept, and --clean is rid of it', () =>
  withTemporaryFolder(async (folder) => {
    const cache = path.join(folder, 'cache');
    await mkdir(path.join(cache, 'frames'), {recursive: true});
    await mkdir(path.join(cache, 'bundles', 'old'), {recursive: true});
    await writeFile(path.join(cache, 'frames', 'a.jpg'), Buffer.alloc(2_500_000));
    const look = await runClip(['cache', '--json'], folder);
    expect(look.exitCode).toBe(0);
    expect(look.stderr).toMatch(/2,5 MB +1 hình đã vẽ/);
    const clean = await runClip(['cache', '--clean', '--json'], folder);
    expect(jsonLines(clean.stdout).at(-1)).toMatchObject({
      exitCode: 0,
      freedBytes: 2_500_000,
      kinds: {},
    });
    expect(await readdir(path.join(cache, 'frames'))).toEqual([]);
    expect(await readdir(cache)).not.toContain('bundles');
  }));
