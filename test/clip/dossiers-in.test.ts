import {mkdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {dossiersIn} from '../../src/clip/dossiers-in';
import {withTemporaryFolder} from '../media/make-media';

test('a dossier is a folder with a clip.json; they come in the order in which people count', () =>
  withTemporaryFolder(async (folder) => {
    for (const name of ['to-10', 'to-2', 'to-1', 'profiles']) {
      await mkdir(join(folder, name));
      if (name !== 'profiles') await writeFile(join(folder, name, 'clip.json'), '{}');
    }
    expect(await dossiersIn(folder)).toEqual(['to-1', 'to-2', 'to-10']);
    expect(await dossiersIn(join(folder, 'nowhere'))).toEqual([]);
  }));
