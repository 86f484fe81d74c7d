import {readdir, stat} from 'node:fs/promises';
import {isSoundFile} from './line-of-file-name';
import {inPublic, VOICE_FOLDER} from './voice-folders';

/**
 * Paths inside `public/` of all files that may be recordings of a clip: those in the clip's folder, then those in
 * `public/voice/` itself. Each sorted, so that every machine sees them in one order.
 */
export async function listRecordings(publicDir: string, slug: string): Promise<readonly string[]> {
  const ofClip = await soundFilesIn(publicDir, `${VOICE_FOLDER}/${slug}`);
  return [...ofClip, ...(await soundFilesIn(publicDir, VOICE_FOLDER))];
}

async function soundFilesIn(publicDir: string, folder: string): Promise<readonly string[]> {
  const names = await readdir(inPublic(publicDir, folder)).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return [];
    throw error;
  });
  const paths = names
    .filter(isSoundFile)
    .sort()
    .map((name) => `${folder}/${name}`);
  // A link that leads nowhere, or a folder with such a name, is no recording.
  const isFile = await Promise.all(
    paths.map((path) =>
      stat(inPublic(publicDir, path)).then(
        (entry) => entry.isFile(),
        () => false,
      ),
    ),
  );
  return paths.filter((_, index) => isFile[index]);
}
