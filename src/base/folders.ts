import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

export const PROJECT_FOLDER = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
export const PUBLIC_DIR = join(PROJECT_FOLDER, 'public');
export const DATA_DIR = join(PROJECT_FOLDER, 'data');

/**
 * All that was made before and is kept: pictures, scenes, layouts, the unpacked browser; safe to delete. By default it
 * is in the folder that tools share for such things, which `npm ci` empties.
 */
export const CACHE_DIR =
  process.env['PHUONG_CLIP_CACHE'] ?? join(PROJECT_FOLDER, 'node_modules', '.cache', 'phuong-clip');

/**
 * Folder of the program bundled by `program-file.mjs`, which sets it; absent where the sources are run. Its name is a
 * hash of all sources and locked packages.
 */
export const BUNDLED_PROGRAM = process.env['PHUONG_CLIP_PROGRAM'];
