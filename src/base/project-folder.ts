import path from 'node:path';
import {fileURLToPath} from 'node:url';

export const PROJECT_FOLDER = path.resolve(
  path.dirname(fileURLToPath(import.meta.url)),
  '..',
  '..',
);

/** Our own corner of the folder that tools share for what can be made anew; `npm ci` empties it. */
export const CACHE_FOLDER = path.join(PROJECT_FOLDER, 'node_modules', '.cache', 'phuong-clip');
