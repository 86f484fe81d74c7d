import {join} from 'node:path';
import {PROJECT_FOLDER} from './project-folder';

export const PUBLIC_DIR = join(PROJECT_FOLDER, 'public');
export const DATA_DIR = join(PROJECT_FOLDER, 'data');

/** Pictures, scenes and layouts that were made before; safe to delete. */
export const CACHE_DIR =
  process.env['PHUONG_CLIP_CACHE'] ?? join(PROJECT_FOLDER, 'node_modules', '.cache', 'phuong-clip');
