import {createHash} from 'node:crypto';
import {createReadStream} from 'node:fs';
import {readdir} from 'node:fs/promises';
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
  const hash = createHash('sha256');
  for (const file of files.sort()) {
    const name = relative(root, file).split(sep).join('/');
    hash.update(`${name}\0${await hashFile(file)}\n`);
  }
  return hash.digest('hex');
}
