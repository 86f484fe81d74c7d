import {randomUUID} from 'node:crypto';
import {mkdir, rename, rm, stat, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {encodeWav, wavByteLength} from './music/encode-wav';
import {musicSampleCount, synthesizeMusic} from './music/synthesize';
import {musicFileName, type MusicPlan} from './music-plan';

/** The size of a file in bytes, or undefined where there is none. */
const fileSize = async (file: string): Promise<number | undefined> => {
  try {
    const found = await stat(file);
    return found.isFile() ? found.size : undefined;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
};

/**
 * Makes sure that `folder` holds the music of a plan, and returns the path of the file.
 *
 * The name tells the content, so a file that is there in full size is kept. Otherwise it is written
 * beside its place and moved there: a reader, or a killed program, never leaves half a file.
 */
export const writeMusic = async (plan: MusicPlan, folder: string): Promise<string> => {
  const file = path.join(folder, musicFileName(plan));
  if ((await fileSize(file)) === wavByteLength(musicSampleCount(plan))) return file;
  const bytes = encodeWav(synthesizeMusic(plan));
  await mkdir(folder, {recursive: true});
  const temporary = `${file}.${randomUUID()}.tmp`;
  try {
    await writeFile(temporary, bytes, {flush: true});
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, {force: true});
    throw error;
  }
  return file;
};
