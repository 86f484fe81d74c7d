import {join} from 'node:path';
import {bundle} from '@remotion/bundler';
import {PROJECT_FOLDER} from '../base/folders';

/** A process by itself, so that bundling takes another core than what the render does meanwhile. */
const [publicDir = '', outDir = ''] = process.argv.slice(2);

await bundle({
  entryPoint: join(PROJECT_FOLDER, 'compositions', 'render.tsx'),
  rootDir: PROJECT_FOLDER,
  publicDir,
  outDir,
  symlinkPublicDir: process.platform !== 'win32',
});
