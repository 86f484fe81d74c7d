import {readdir, stat, utimes} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {execa} from 'execa';
import {ensureFolder} from '../base/atomic-folder';
import {PROJECT_FOLDER} from '../base/folders';
import {hashValues} from '../base/hash-values';
import {removeFolder} from '../base/owned-folder';
import {hashSource} from './cache/hash-source';

/**
 * Bundles the clip's composition for the browser, in another process.
 * @param outDir a folder that the caller removes; returned.
 */
export async function bundleClip(
  publicDir: string,
  outDir: string,
  signal?: AbortSignal,
): Promise<string> {
  const tsx = createRequire(import.meta.url).resolve('tsx');
  const program = join(PROJECT_FOLDER, 'src', 'render', 'bundle-process.ts');
  await execa(process.execPath, ['--import', pathToFileURL(tsx).href, program, publicDir, outDir], {
    env: {TSX_TSCONFIG_PATH: join(PROJECT_FOLDER, 'tsconfig.json'), NODE_ENV: 'production'},
    ...(signal ? {cancelSignal: signal} : {}),
    stdin: 'ignore',
  });
  return outDir;
}

/** The bundle of this code, made once and kept. @param keepIn the cache folder. */
export async function keptBundle(
  publicDir: string,
  keepIn: string,
  signal?: AbortSignal,
): Promise<string> {
  const key = hashValues(await hashSource(), publicDir).slice(0, 16);
  const folder = join(keepIn, 'bundles', key);
  await ensureFolder(folder, async (empty) => void (await bundleClip(publicDir, empty, signal)));
  await forgetOld(join(keepIn, 'bundles'), folder);
  return folder;
}

/** No render takes as long, and no code of that age is likely to come back. */
const OLD_MS = 7 * 24 * 60 * 60 * 1000;

/** Removes bundles that were not used for a week. @param used the one that is used now. */
async function forgetOld(folder: string, used: string): Promise<void> {
  const now = new Date();
  await utimes(used, now, now).catch(() => undefined);
  for (const name of await readdir(folder)) {
    const bundle = join(folder, name);
    const entry = await stat(bundle).catch(() => undefined); // Another render may have been quicker.
    if (entry && now.getTime() - entry.mtimeMs > OLD_MS) await removeFolder(bundle);
  }
}
