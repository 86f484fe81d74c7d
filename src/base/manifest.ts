import {createHash} from 'node:crypto';
import {createReadStream} from 'node:fs';
import {readdir, readFile, stat, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {pipeline} from 'node:stream/promises';

import {z} from 'zod';

const MANIFEST = 'manifest.json';

const manifestSchema = z.strictObject({
  files: z.record(
    z.string(),
    z.strictObject({size: z.int(), mode: z.int(), sha256: z.hex().length(64)}),
  ),
});

type Manifest = z.infer<typeof manifestSchema>;

const READ_CHUNK_BYTES = 1 << 20;

const describeFile = async (file: string): Promise<Manifest['files'][string]> => {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file, {highWaterMark: READ_CHUNK_BYTES}), hash);
  const {size, mode} = await stat(file);
  return {size, mode: mode & 0o777, sha256: hash.digest('hex')};
};

const describeFolder = async (folder: string): Promise<Manifest> => {
  const entries = await readdir(folder, {recursive: true, withFileTypes: true});
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .filter((name) => name !== MANIFEST)
    .sort();
  const files: Manifest['files'] = {};
  for (const name of names) {
    files[name] = await describeFile(path.join(folder, name));
  }

  return {files};
};

/** Notes size, mode and SHA-256 of every file in a folder, so that damage shows before any of it is run. */
export const writeManifest = async (folder: string): Promise<void> => {
  const manifest = await describeFolder(folder);
  await writeFile(path.join(folder, MANIFEST), `${JSON.stringify(manifest, null, 2)}\n`);
};

/** Whether every file of a folder still is what its manifest says; what a browser adds there is its own. */
export const isIntact = async (folder: string): Promise<boolean> => {
  try {
    const text = await readFile(path.join(folder, MANIFEST), 'utf8');
    const expected = manifestSchema.parse(JSON.parse(text)).files;
    for (const [name, file] of Object.entries(expected)) {
      if (JSON.stringify(await describeFile(path.join(folder, name))) !== JSON.stringify(file)) {
        return false;
      }
    }

    return true;
  } catch {
    return false; // No folder, no manifest, a manifest cut short: all mean that it must be made anew.
  }
};
