import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {bundle} from '@remotion/bundler';
import {bundlerOverride} from './bundler-override';
import {PROJECT_FOLDER} from './browser/project-folder';

export type ClipBundle = {
  /** Folder that the browser is served from. */
  readonly serveUrl: string;
  readonly remove: () => Promise<void>;
};

/** Bundles the compositions for the browser. `onProgress` gets 0 … 1. */
export async function bundleClip(
  publicDir: string,
  onProgress: (progress: number) => void,
): Promise<ClipBundle> {
  const outDir = await mkdtemp(join(tmpdir(), 'phuong-clip-bundle-'));
  const remove = () => rm(outDir, {recursive: true, force: true});
  try {
    const serveUrl = await bundle({
      entryPoint: join(PROJECT_FOLDER, 'compositions', 'index.ts'),
      rootDir: PROJECT_FOLDER,
      publicDir,
      outDir,
      symlinkPublicDir: process.platform !== 'win32',
      webpackOverride: bundlerOverride,
      onProgress: (percent) => onProgress(percent / 100),
    });
    return {serveUrl, remove};
  } catch (error) {
    await remove();
    throw error;
  }
}
