import {readFile, stat} from 'node:fs/promises';
import {z} from 'zod';
import {hashBytes} from '../../base/hash-bytes';
import {hashFile} from '../../base/hash-file';
import {writeAtomically} from '../../base/write-atomically';
import {GENERATED_FOLDER, inPublic} from './voice-folders';

const cacheSchema = z.strictObject({
  size: z.number(),
  modified: z.number(),
  changed: z.number(),
  inode: z.number(),
  sha256: z.string(),
});

/** Hexadecimal SHA-256 of a text. */
export const hashText = (text: string): string => hashBytes(text);

/**
 * SHA-256 of a file inside `public/`, read only when its size or times have changed since the last time. Each file has
 * its cache file, so that programs that run side by side lose nothing.
 */
export async function sourceHash(
  publicDir: string,
  path: string,
  signal?: AbortSignal,
): Promise<string> {
  const file = inPublic(publicDir, path);
  const cacheFile = inPublic(
    publicDir,
    `${GENERATED_FOLDER}/seen-${hashText(path).slice(0, 16)}.json`,
  );
  const {size, mtimeMs, ctimeMs, ino} = await stat(file);
  const now = {size, modified: mtimeMs, changed: ctimeMs, inode: ino};
  const known = await readCacheFile(cacheFile, cacheSchema);
  if (
    known?.size === now.size &&
    known.modified === now.modified &&
    known.changed === now.changed &&
    known.inode === now.inode
  )
    return known.sha256;
  const sha256 = await hashFile(file, signal);
  await writeAtomically(cacheFile, JSON.stringify({...now, sha256}));
  return sha256;
}

/** A small file that the program keeps for itself; `undefined` when it is missing or of another version. */
export async function readCacheFile<Shape extends z.ZodType>(
  file: string,
  schema: Shape,
): Promise<z.infer<Shape> | undefined> {
  try {
    const read = schema.safeParse(JSON.parse(await readFile(file, 'utf8')));
    return read.success ? read.data : undefined;
  } catch {
    return undefined;
  }
}
