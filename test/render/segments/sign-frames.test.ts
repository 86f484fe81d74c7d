import {mkdir, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {expect, test} from 'vitest';
import {signFrames} from '../../../src/render/segments/sign-frames';
import {withTemporaryFolder} from '../../media/make-media';

const scene = (asset?: string, impure?: string) => ({
  distinct: [
    {digest: 'd', assets: asset === undefined ? [] : [asset], ...(impure ? {impure} : {})},
  ],
  frames: [0, 0],
});
const sign = async (folder: string, asset?: string, environment = 'e') =>
  (await signFrames([scene(asset)], environment, folder))[0]?.[0];

test('a signature follows the bytes of the file and not its name', () =>
  withTemporaryFolder(async (folder) => {
    await mkdir(path.join(folder, 'photos'));
    const file = path.join(folder, 'photos/ảnh 1.jpg');
    await writeFile(file, 'one');
    const before = await sign(folder, 'photos/ảnh 1.jpg');
    expect(before).toMatch(/^[0-9a-f]{64}$/);
    expect(await sign(folder, `/photos/${encodeURIComponent('ảnh 1.jpg')}?x`)).toBe(before);
    await writeFile(file, 'two');
    expect(await sign(folder, 'photos/ảnh 1.jpg')).not.toBe(before);
    await writeFile(file, 'one');
    expect(await sign(folder, 'photos/ảnh 1.jpg')).toBe(before);
  }));

test('a frame with a file that is not there or is elsewhere has no signature', () =>
  withTemporaryFolder(async (folder) => {
    expect(await sign(folder, 'photos/none.jpg')).toBeNull();
    expect(await sign(folder, '../../etc/hostname')).toBeNull();
    expect(await sign(folder, 'https://example.org/a.jpg')).toBeNull();
  }));

test('the environment counts, and an impure frame has no signature', () =>
  withTemporaryFolder(async (folder) => {
    expect(await sign(folder)).toBe(await sign(folder));
    expect(await sign(folder, undefined, 'other')).not.toBe(await sign(folder));
    expect((await signFrames([scene(undefined, 'canvas')], 'e', folder))[0]).toEqual([null, null]);
  }));
