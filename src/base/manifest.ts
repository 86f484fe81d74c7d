import {readdir, readFile, stat, writeFile} from 'node:fs/promises';
import {join, relative} from 'node:path';
import {z} from 'zod';
import {hashFile} from './hash-file';

const MANIFEST = 'manifest.json';

const manifestSchema = z.strictObject({
  files: z.record(
    z.string(),
    z.strictObject({size: z.int(), mode: z.int(), sha256: z.hex().length(64)}),
  ),
});

type Manifest = z.infer<typeof manifestSchema>;

async function describeFile(file: string): Promise<Manifest['files'][string]> {
  const sha256 = await hashFile(file);
  const {size, mode} = await stat(file);
  return {size, mode: mode & 0o777, sha256};
}

async function describeFolder(folder: string): Promise<Manifest> {
  const entries = await readdir(folder, {recursive: true, withFileTypes: true});
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .filter((name) => name !== MANIFEST)
    .sort();
  const files: Manifest['files'] = {};
  for (const name of names) files[name] = await describeFile(join(folder, name));
  return {files};
}

/** Notes size, mode and SHA-256 of every file in a folder, so that damage shows before any of it is run. */
export async function writeManifest(folder: string): Promise<void> {
  const manifest = await describeFolder(folder);
  await writeFile(join(folder, MANIFEST), `${JSON.stringify(manifest, null, 2)}\n`);
}

/** Whether every file in the manifest is unchanged; files that were added later do not count. */
export async function isIntact(folder: string): Promise<boolean> {
  try {
    const text = await readFile(join(folder, MANIFEST), 'utf8');
    const expected = manifestSchema.parse(JSON.parse(text)).files;
    for (const [name, file] of Object.entries(expected)) {
      if (JSON.stringify(await describeFile(join(folder, name))) !== JSON.stringify(file))
        return false;
    }
    return true;
  } catch {
    return false; // No folder, no manifest, or half a manifest: the folder must be made again.
  }
}
