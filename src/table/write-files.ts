import {randomUUID} from 'node:crypto';
import {readFile, rename, rm, writeFile} from 'node:fs/promises';

/** A file to be written, and what it held when its new content was made; undefined: it was not there. */
export type NewFile = {
  readonly path: string;
  readonly content: string;
  readonly before: string | undefined;
};

/** A file was changed by another program in the meantime. */
export class FileChanged extends Error {}

/**
 * Writes several files, all or none: each beside its place first, then all moved there. If a move fails, those that
 * were moved get their old content back. A file that changed in the meantime stops everything.
 */
export async function writeFiles(files: readonly NewFile[]): Promise<void> {
  for (const {path, before} of files)
    if ((await contentOf(path)) !== before) throw new FileChanged(path);
  const written = files.map((file) => ({...file, temporary: `${file.path}.${randomUUID()}.tmp`}));
  const moved: NewFile[] = [];
  try {
    for (const {temporary, content} of written) await writeFile(temporary, content, {flush: true});
    for (const file of written) {
      await rename(file.temporary, file.path);
      moved.push(file);
    }
  } catch (error) {
    for (const {path, before} of moved)
      await (before === undefined ? rm(path, {force: true}) : writeFile(path, before));
    for (const {temporary} of written) await rm(temporary, {force: true});
    throw error;
  }
}

async function contentOf(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
