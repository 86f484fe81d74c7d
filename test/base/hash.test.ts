import {mkdir, rename, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {hashBytes} from '../../src/base/hash-bytes';
import {hashFile} from '../../src/base/hash-file';
import {hashFolders} from '../../src/base/hash-folders';
import {hashValues} from '../../src/base/hash-values';
import {withTemporaryFolder} from '../media/make-media';

/** SHA-256 of “abc”, from FIPS 180-4's own examples. */
const ABC = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';

test('text, bytes and a file of the same content have the hash of the standard', () =>
  withTemporaryFolder(async (folder) => {
    expect(hashBytes('abc')).toBe(ABC);
    expect(hashBytes(Buffer.from('abc'))).toBe(ABC);
    const file = join(folder, 'abc');
    await writeFile(file, 'abc');
    expect(await hashFile(file)).toBe(ABC);
    expect(await hashFile(file, new AbortController().signal)).toBe(ABC);
    await expect(hashFile(file, AbortSignal.abort(new Error('enough')))).rejects.toThrow();
  }));

test('values are told apart by their places', () => {
  expect(hashValues('ab', 'c')).not.toBe(hashValues('a', 'bc'));
  expect(hashValues({a: 1})).toBe(hashValues({a: 1}));
});

test('folders are told apart by names and bytes; what does not exist is an error', () =>
  withTemporaryFolder(async (folder) => {
    const root = join(folder, 'root');
    await mkdir(join(root, 'part', 'inner'), {recursive: true});
    await writeFile(join(root, 'part', 'inner', 'a'), '1');
    await writeFile(join(root, 'lock'), '2');
    const before = await hashFolders(root, ['part', 'lock']);
    expect(await hashFolders(root, ['lock', 'part'])).toBe(before);
    await rename(join(root, 'part', 'inner', 'a'), join(root, 'part', 'inner', 'b'));
    const renamed = await hashFolders(root, ['part', 'lock']);
    expect(renamed).not.toBe(before);
    await writeFile(join(root, 'part', 'inner', 'b'), '2');
    expect(await hashFolders(root, ['part', 'lock'])).not.toBe(renamed);
    await expect(hashFolders(root, ['part', 'nowhere'])).rejects.toThrow('ENOENT');
  }));
