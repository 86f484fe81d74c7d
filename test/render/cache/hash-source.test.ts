import {existsSync, readFileSync, statSync} from 'node:fs';
import {dirname, extname, join, posix} from 'node:path';
import {describe, expect, test} from 'vitest';
import {PROJECT_FOLDER} from '../../../src/base/folders';
import {JUDGE_CODE, PICTURE_CODE, SOUND_CODE} from '../../../src/render/cache/hash-source';

const SPECIFIER = /(?:\bfrom|\bimport|\bimport\()\s*'(\.[^']+)'/g;

/** The file that an import names, as TypeScript finds it. */
function resolved(from: string, specifier: string): string {
  const path = posix.join(dirname(from), specifier);
  const file = [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`].find(
    (name) =>
      existsSync(join(PROJECT_FOLDER, name)) && statSync(join(PROJECT_FOLDER, name)).isFile(),
  );
  if (file === undefined) throw new Error(`${from} imports ${specifier}, which is not there`);
  return file;
}

/** A file and all that it imports of the project, directly or not, read from the source text. */
function importsOf(...entries: readonly string[]): ReadonlySet<string> {
  const files = new Set(entries);
  for (const file of files) {
    if (extname(file) === '.json') continue;
    const text = readFileSync(join(PROJECT_FOLDER, file), 'utf8');
    for (const [, specifier = ''] of text.matchAll(SPECIFIER)) files.add(resolved(file, specifier));
  }
  return files;
}

const outside = (files: ReadonlySet<string>, code: readonly string[]) =>
  [...files].filter((file) => !code.some((path) => file === path || file.startsWith(`${path}/`)));

describe('what is kept is under a hash of all code that makes it', () => {
  const pictures = importsOf('src/render/frame-markup.tsx', 'compositions/render.tsx');

  test.each([
    ['pictures', PICTURE_CODE, pictures],
    [
      'drawing, encoding and joining them',
      PICTURE_CODE,
      importsOf(
        'src/render/bundle-process.ts',
        'src/render/drawing-browser.ts',
        'src/render/scene-overflows.ts',
        'src/render/segments/draw-by-segments.ts',
        'src/render/segments/draw-cached-poster.ts',
        'src/render/segments/fingerprint-thread.ts',
      ),
    ],
    ['sound', SOUND_CODE, importsOf('src/sound/mix/mix-sound.ts', 'src/timeline/sound-plan.ts')],
    ['music', SOUND_CODE, importsOf('src/sound/write-music.ts')],
    ['verification', JUDGE_CODE, importsOf('src/clip/verify-clip.ts')],
  ])('%s', (_, code, files) => {
    expect(outside(files, code)).toEqual([]);
  });

  test('imports are followed through all rooms, to the last file', () => {
    expect([...pictures]).toEqual(
      expect.arrayContaining([
        'compositions/Clip.tsx',
        'src/text/font-metrics.json',
        'src/timeline/timeline.ts',
      ]),
    );
    expect(pictures.size).toBeGreaterThan(100);
    expect(outside(pictures, ['compositions'])).not.toEqual([]);
  });

  test('all that is named is there', () => {
    for (const path of [...PICTURE_CODE, ...SOUND_CODE, ...JUDGE_CODE])
      expect(existsSync(join(PROJECT_FOLDER, path)), path).toBe(true);
  });
});
