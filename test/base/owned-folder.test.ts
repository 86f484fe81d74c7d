import {mkdir, mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {makeOwnedFolder} from '../../src/base/owned-folder';
import {withScratch} from '../../src/base/scratch';
import {openWorkspace} from '../../src/clip/workspace';

/** No process has this number: Linux ends at 2^22. */
const DEAD = 2 ** 22 + 7;

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'phuong-clip-test-'));
});
afterEach(() => rm(folder, {recursive: true, force: true}));

test('a folder of one’s own: those of dead processes go, all others stay', async () => {
  for (const name of [`p-${DEAD}-x`, `p-${process.ppid}-y`, 'p-nobody', 'other']) {
    await mkdir(path.join(folder, name));
  }
  const own = await makeOwnedFolder(folder, 'p-');
  expect((await readdir(folder)).sort()).toEqual(
    [path.basename(own), `p-${process.ppid}-y`, 'p-nobody', 'other'].sort(),
  );
});

describe('a workspace', () => {
  test('keeps the old output until the new one is published', async () => {
    await writeFile(path.join(folder, 'clip.srt'), 'old');
    const workspace = await openWorkspace(folder);
    await writeFile(workspace.fileAt('clip.srt'), 'new');
    expect(await readFile(path.join(folder, 'clip.srt'), 'utf8')).toBe('old');
    expect(await workspace.publish(['clip.srt'])).toEqual({
      'clip.srt': path.join(folder, 'clip.srt'),
    });
    await workspace.remove();
    expect(await readFile(path.join(folder, 'clip.srt'), 'utf8')).toBe('new');
    expect(await readdir(folder)).toEqual(['clip.srt']);
  });

  test('leaves nothing when the work is given up', async () => {
    const workspace = await openWorkspace(folder);
    await writeFile(workspace.fileAt('clip.mp4'), 'half');
    await workspace.remove();
    expect(await readdir(folder)).toEqual([]);
  });
});

describe('a temporary folder of the work’s own', () => {
  test('is where temporary files go, and goes with the work', async () => {
    const before = os.tmpdir();
    const inside = await withScratch(async (scratch) => {
      expect(os.tmpdir()).toBe(scratch);
      await writeFile(path.join(os.tmpdir(), 'left-behind'), '');
      return scratch;
    });
    expect(os.tmpdir()).toBe(before);
    await expect(readdir(inside)).rejects.toThrow('ENOENT');
  });

  test('also when the work fails', async () => {
    let inside = '';
    await expect(
      withScratch(async (scratch) => {
        inside = scratch;
        await Promise.resolve();
        throw new Error('no');
      }),
    ).rejects.toThrow('no');
    await expect(readdir(inside)).rejects.toThrow('ENOENT');
  });
});
