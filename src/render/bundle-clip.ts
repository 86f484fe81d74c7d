import {join} from 'node:path';
import {bundle} from '@remotion/bundler';
import {PROJECT_FOLDER} from './browser/project-folder';
import {bundlerOverride} from './bundler-override';

/**
 * Bundles the compositions for the browser; returns the folder that it is served from.
 * @param outDir a folder that the caller removes. @param onProgress gets 0 … 1.
 */
export const bundleClip = (
  publicDir: string,
  outDir: string,
  onProgress?: (progress: number) => void,
): Promise<string> =>
  bundle({
    entryPoint: join(PROJECT_FOLDER, 'compositions', 'index.ts'),
    rootDir: PROJECT_FOLDER,
    publicDir,
    outDir,
    symlinkPublicDir: process.platform !== 'win32',
    webpackOverride: bundlerOverride,
    onProgress: (percent) => onProgress?.(percent / 100),
  });
