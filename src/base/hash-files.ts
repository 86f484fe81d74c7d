import {createHash} from 'node:crypto';
import {readdir, readFile} from 'node:fs/promises';
import {join, relative, sep} from 'node:path';

/** SHA-256 over all files of some folders or files: their names and bytes, in the order of the names. */
export async function hashFolders(root: string, parts: readonly string[]): Promise<string> {
  const files: string[] = [];
  for (const part of parts) {
    const path = join(root, part);
    const entries = await readdir(path, {recursive: true, withFileTypes: true}).catch(
      (error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOTDIR') return undefined;
        throw error;
      },
    );
    if (entries === undefined) files.push(path);
    for (const entry of entries ?? []) {
      if (!entry.isDirectory()) files.push(join(entry.parentPath, entry.name));
    }
  }
  // All at once: there are hundreds of files, and each is small.
  const hashes = await Promise.all(
    files.sort().map(async (file) =>
      createHash('sha256')
        .update(await readFile(file))
        .digest('hex'),
    ),
  );
  const hash = createHash('sha256');
  for (const [i, file] of files.entries()) {
    hash.update(`${relative(root, file).split(sep).join('/')}\0${hashes[i]}\n`);
  }
  return hash.digest('hex');
}
