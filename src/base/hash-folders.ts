import {readdir, readFile} from 'node:fs/promises';
import {join, relative, sep} from 'node:path';
import {hashBytes} from './hash-bytes';

/**
 * SHA-256 over all files of some folders or files, hexadecimal: their names and bytes, in the order of the names.
 * @param parts folders and files, relative to the root. @throws where one of them does not exist.
 */
export async function hashFolders(root: string, parts: readonly string[]): Promise<string> {
  const files = (await Promise.all(parts.map((part) => filesUnder(join(root, part))))).flat();
  // All at once: there are hundreds of files, and each is small.
  const lines = await Promise.all(
    files.sort().map(async (file) => {
      const name = relative(root, file).split(sep).join('/');
      return `${name}\0${hashBytes(await readFile(file))}\n`;
    }),
  );
  return hashBytes(lines.join(''));
}

/** A file itself, or all files of a folder. */
async function filesUnder(path: string): Promise<readonly string[]> {
  const entries = await readdir(path, {recursive: true, withFileTypes: true}).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOTDIR') return undefined;
      throw error;
    },
  );
  if (entries === undefined) return [path];
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name));
}
