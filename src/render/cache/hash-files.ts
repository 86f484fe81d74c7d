import {createHash} from 'node:crypto';
import {readdir} from 'node:fs/promises';
import {join, relative, sep} from 'node:path';
import {hashFile} from '../../sound/hash-file';

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
