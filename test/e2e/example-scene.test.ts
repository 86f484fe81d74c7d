import {cpSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs';
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {execa} from 'execa';
import {PNG} from 'pngjs';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {blocksOf, withBlock} from './apply-blocks';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));
const CONTRIBUTING = readFileSync(join(PROJECT, 'CONTRIBUTING.md'), 'utf8');

/** Renders the last frame of the new scene's usual case with a browser, from inside the copy. */
const DRAW = `
import {join} from 'node:path';
import {bundle} from '@remotion/bundler';
import {renderStill, selectComposition} from '@remotion/renderer';
import {findBrowser} from './src/render/browser/find-browser';
import {bundlerOverride} from './src/render/bundler-override';
import {openPlainBrowser} from './src/render/open-browser';
import {GALLERY} from './src/studio/gallery';
import {oneSceneTimeline} from './compositions/scenes/one-scene';
import {frameMarkup} from './src/render/frame-markup';
import {judgeDossier} from './src/rules/data/judge-dossier';
import {readTexts} from './src/dossier/read-texts';
import {blocks} from './src/findings/finding';

const {thanks} = GALLERY as unknown as Record<string, (typeof GALLERY)['hook']>;
const timeline = oneSceneTimeline(thanks!['usual']!);
const frame = timeline.durationInFrames - 20;
const {findings} = judgeDossier(await readTexts('data'));
const serveUrl = await bundle({
  entryPoint: join(process.cwd(), 'src', 'studio', 'index.ts'),
  rootDir: process.cwd(),
  publicDir: join(process.cwd(), 'public'),
  outDir: join(process.cwd(), 'bundle'),
  symlinkPublicDir: true,
  webpackOverride: bundlerOverride,
});
const browser = {...(await openPlainBrowser(await findBrowser())), serveUrl, logLevel: 'error'} as const;
const composition = await selectComposition({...browser, id: 'thanks-usual', inputProps: {}});
const output = join(process.cwd(), 'still.png');
await renderStill({...browser, composition, frame, output, scale: 1 / 3});
await browser.puppeteerInstance.close({silent: true});
console.log(JSON.stringify({
  markup: frameMarkup(timeline, frame),
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

test('the scene of CONTRIBUTING.md is added by its blocks alone, and a frame is rendered', async () => {
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
  const still = PNG.sync.read(readFileSync(join(copy, 'still.png')));
  expect([still.width, still.height]).toEqual([640, 360]);
  expect(colorsIn(still)).toBeGreaterThan(100);
}, 180_000);

/** A picture that was not drawn has one colour, or a few. */
const colorsIn = ({data}: PNG): number =>
  new Set(Array.from({length: data.length / 4}, (_, i) => data.readUInt32BE(4 * i))).size;

test('a block without a place is refused', () => {
  const add = {file: 'x.ts', kind: 'add', text: '// after: a\nb\n'} as const;
  expect(withBlock('  a\nc\n', add)).toBe('  a\nb\nc\n');
  expect(() => withBlock('c\n', add)).toThrow('0 lines');
  expect(() => withBlock('a\na\n', add)).toThrow('2 lines');
  expect(() => withBlock('a\n', {...add, kind: 'new'})).toThrow('already');
});
