import {join} from 'node:path';
import {bundle} from '@remotion/bundler';
import {ensureFolder} from './browser/atomic-folder';
import {PROJECT_FOLDER} from './browser/project-folder';
import {hashSource} from './fast/hash-source';
import {hashOf} from './fast/hash-text';

/**
 * Bundles the clip's composition for the browser; returns the folder that it is served from.
 * @param outDir a folder that the caller removes.
 */
export const bundleClip = (publicDir: string, outDir: string): Promise<string> =>
  bundle({
    entryPoint: join(PROJECT_FOLDER, 'compositions', 'render.tsx'),
    rootDir: PROJECT_FOLDER,
    publicDir,
    outDir,
    symlinkPublicDir: process.platform !== 'win32',
  });

/** The bundle of this code, made once and kept. @param keepIn folder of what is kept between renders. */
export async function keptBundle(publicDir: string, keepIn: string): Promise<string> {
  const key = hashOf(await hashSource(), publicDir).slice(0, 16);
  const folder = join(keepIn, 'bundles', key);
  await ensureFolder(folder, async (empty) => void (await bundleClip(publicDir, empty)));
  return folder;
}
