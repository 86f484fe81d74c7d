import {cpSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs';
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {execa} from 'execa';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {blocksOf, withBlock} from './apply-blocks';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));
const CONTRIBUTING = readFileSync(join(PROJECT, 'CONTRIBUTING.md'), 'utf8');

/** Prints the last frame of the new scene's usual case, from inside the copy. */
const DRAW = `
import {GALLERY} from './src/studio/gallery';
import {oneSceneTimeline} from './compositions/scenes/one-scene';
import {frameMarkup} from './src/render/frame-markup';
import {judgeDossier} from './src/rules/data/judge-dossier';
import {readTexts} from './src/dossier/read-texts';
import {blocks} from './src/findings/finding';

const {thanks} = GALLERY as unknown as Record<string, (typeof GALLERY)['hook']>;
const timeline = oneSceneTimeline(thanks!['usual']!);
const {findings} = judgeDossier(await readTexts('data'));
console.log(JSON.stringify({
  markup: frameMarkup(timeline, timeline.durationInFrames - 20),
  blocking: findings.filter(blocks),
}));
`;

let copy: string;
beforeAll(async () => {
  copy = await mkdtemp(join(tmpdir(), 'phuong-clip-example-'));
  for (const part of ['src', 'compositions', 'data', 'package.json', 'tsconfig.json'])
    cpSync(join(PROJECT, part), join(copy, part), {recursive: true});
  for (const part of ['node_modules', 'public']) symlinkSync(join(PROJECT, part), join(copy, part));
});
afterAll(() => rm(copy, {recursive: true, force: true}));

test('the scene of CONTRIBUTING.md is added by its blocks alone, and is drawn', async () => {
  for (const block of blocksOf(CONTRIBUTING)) {
    const path = join(copy, block.file);
    const before = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
    mkdirSync(dirname(path), {recursive: true});
    writeFileSync(path, withBlock(before, block));
  }
  writeFileSync(join(copy, 'draw.ts'), DRAW);
  const {stdout} = await execa('node', ['--import', 'tsx', 'draw.ts'], {
    cwd: copy,
    env: {NODE_ENV: 'production'},
  });
  const {markup, blocking} = JSON.parse(stdout) as {markup: string; blocking: unknown};
  for (const words of ['Cảm ơn bà con', 'Đoàn viên thanh niên', 'Tiểu thương ở chợ'])
    expect(markup).toContain(words);
  expect(markup).not.toContain('data-overflow');
  expect(blocking).toEqual([]);
});

test('a block without a place is refused', () => {
  const add = {file: 'x.ts', kind: 'add', text: '// after: a\nb\n'} as const;
  expect(withBlock('  a\nc\n', add)).toBe('  a\nb\nc\n');
  expect(() => withBlock('c\n', add)).toThrow('0 lines');
  expect(() => withBlock('a\na\n', add)).toThrow('2 lines');
  expect(() => withBlock('a\n', {...add, kind: 'new'})).toThrow('already');
});
