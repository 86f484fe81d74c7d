import {createHash} from 'node:crypto';
import {createReadStream} from 'node:fs';
import {readdir, readFile} from 'node:fs/promises';
import {join, relative, sep} from 'node:path';
import {pipeline} from 'node:stream/promises';

/** SHA-256 of a file's bytes in hex. @throws when it cannot be read. */
export async function hashFile(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file, {highWaterMark: 1 << 20}), hash);
  return hash.digest('hex');
}

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
