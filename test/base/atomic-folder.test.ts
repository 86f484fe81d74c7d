import {chmod, mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile} from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {ensureFolder} from '../../src/base/atomic-folder';
import {isIntact} from '../../src/base/manifest';

let parent: string;
let folder: string;
let filled: number;

const fill = async (empty: string): Promise<void> => {
  filled += 1;
  await mkdir(path.join(empty, 'lib'));
  await writeFile(path.join(empty, 'browser'), 'trình duyệt', {mode: 0o755});
  await writeFile(path.join(empty, 'lib', 'libnss3.so'), 'thư viện');
};

beforeEach(async () => {
  parent = await mkdtemp(path.join(os.tmpdir(), 'phuong-clip-test-'));
  folder = path.join(parent, 'shell');
  filled = 0;
});

afterEach(() => rm(parent, {recursive: true, force: true}));

describe('an unpacked folder', () => {
  test('is made once', async () => {
    await ensureFolder(folder, fill);
    await ensureFolder(folder, fill);
    expect(filled).toBe(1);
    expect(await isIntact(folder)).toBe(true);
  });

  test.each([
    ['a changed file', () => writeFile(path.join(folder, 'browser'), 'trình duyét')],
    ['a missing file', () => rm(path.join(folder, 'lib', 'libnss3.so'))],
    ['a file that may not be run', () => chmod(path.join(folder, 'browser'), 0o644)],
    ['a manifest cut short', () => writeFile(path.join(folder, 'manifest.json'), '{"fil')],
    ['no manifest', () => rm(path.join(folder, 'manifest.json'))],
  ])('with %s is made anew', async (_damage, damage) => {
    await ensureFolder(folder, fill);
    await damage();
    expect(await isIntact(folder)).toBe(false);
    await ensureFolder(folder, fill);
    expect(filled).toBe(2);
    expect(await readFile(path.join(folder, 'browser'), 'utf8')).toBe('trình duyệt');
    expect(await readdir(parent)).toEqual(['shell']);
  });

  test('bears what the browser itself puts there', async () => {
    await ensureFolder(folder, fill);
    await mkdir(path.join(folder, 'locales'));
    await writeFile(path.join(folder, 'locales', 'vi.pak'), '');
    expect(await isIntact(folder)).toBe(true);
  });

  test('is whole for everybody when many make it at once', async () => {
    await Promise.all(Array.from({length: 8}, () => ensureFolder(folder, fill)));
    expect(await isIntact(folder)).toBe(true);
    expect(await readdir(parent)).toEqual(['shell']);
  });

  test('is not there at all when it could not be filled', async () => {
    const failing = ensureFolder(folder, async (empty) => {
      await writeFile(path.join(empty, 'browser'), 'nửa chừng');
      throw new Error('hết chỗ trên đĩa');
    });
    await expect(failing).rejects.toThrow('hết chỗ trên đĩa');
    expect(await readdir(parent)).toEqual([]);
  });

  test('takes the rubbish of killed processes along, but not what another is filling', async () => {
    await mkdir(`${folder}.tmp-1-old`);
    await utimes(`${folder}.tmp-1-old`, 0, 0);
    await mkdir(`${folder}.tmp-2-new`);
    await ensureFolder(folder, fill);
    expect(await readdir(parent)).toEqual(['shell', 'shell.tmp-2-new']);
  });
});
