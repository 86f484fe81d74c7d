import {join} from 'node:path';
import {afterEach, expect, test, vi} from 'vitest';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

test('one variable moves the cache folder', async () => {
  vi.stubEnv('PHUONG_CLIP_CACHE', '/somewhere/else');
  const {CACHE_DIR} = await import('../../src/base/folders');
  expect(CACHE_DIR).toBe('/somewhere/else');
});

test('without it the cache folder is in the project', async () => {
  vi.stubEnv('PHUONG_CLIP_CACHE', undefined);
  const {CACHE_DIR, PROJECT_FOLDER} = await import('../../src/base/folders');
  expect(CACHE_DIR).toBe(join(PROJECT_FOLDER, 'node_modules', '.cache', 'phuong-clip'));
});
