import {readdir, readFile} from 'node:fs/promises';
import {join, relative, sep} from 'node:path';
import {DOSSIER_PARTS, fileOf, profileFile} from './dossier';
import type {DossierTexts} from './read-dossier';

/** Texts of a dossier's files, its profiles included. @param sharedDir where files are looked for that `dataDir` lacks. */
export async function readTexts(
  dataDir: string,
  profileName?: string,
  sharedDir?: string,
): Promise<DossierTexts> {
  const folders = sharedDir === undefined ? [dataDir] : [dataDir, sharedDir];
  const profiles = (
    await Promise.all(folders.map((folder) => readdir(join(folder, 'profiles')).catch(() => [])))
  ).flat();
  const files = new Set([
    ...DOSSIER_PARTS.map(fileOf),
    ...profiles.filter((name) => name.endsWith('.json')).map((name) => `profiles/${name}`),
    ...(profileName === undefined ? [] : [profileFile(profileName)]),
  ]);
  const texts = await Promise.all(
    [...files].map(async (file) => {
      const [own, shared] = await Promise.all(folders.map((folder) => textOf(join(folder, file))));
      return [file, own ?? shared] as const;
    }),
  );
  return Object.fromEntries(texts);
}

/** @returns undefined when the file is missing; other troubles of the disk are thrown. */
async function textOf(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Paths of all files in a folder, with `/` between their parts; none when there is no such folder. */
export async function filesUnder(folder: string): Promise<ReadonlySet<string>> {
  const entries = await readdir(folder, {recursive: true, withFileTypes: true}).catch(() => []);
  return new Set(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/')),
  );
}
