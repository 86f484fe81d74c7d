import {execFileSync} from 'node:child_process';
import {cp, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
// @ts-expect-error -- plain JavaScript without declarations: the door of the program loads it.
import {programFile as untyped} from '../../../src/cli/start/program-file.mjs';
import {PROJECT} from '../../e2e/short-dossier';

const programFile = untyped as (root: string, home?: string) => Promise<string | undefined>;

const run = (file: string | undefined, ...args: readonly string[]): string =>
  execFileSync(process.execPath, [file ?? '', ...args], {encoding: 'utf8'}).trim();

describe('a small project', () => {
  let root = '';
  let home = '';
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'phuong-clip-program-'));
    home = join(root, 'made');
    await mkdir(join(root, 'src/cli'), {recursive: true});
    await mkdir(join(root, 'compositions'));
    await writeFile(join(root, 'package-lock.json'), '{}');
    await writeFile(join(root, 'tsconfig.json'), '{}');
    await writeFile(join(root, 'src/cli/main.ts'), "import {say} from './say';\nsay('một');\n");
    await mkdir(join(root, 'src/render/segments'), {recursive: true});
    await writeFile(
      join(root, 'src/render/segments/fingerprint-thread.ts'),
      "import {say} from '../../cli/say';\nsay(process.env['PHUONG_CLIP_PROGRAM'] ?? 'không biết');\n",
    );
    await writeFile(
      join(root, 'src/cli/say.ts'),
      'export const say = (word: string): void => console.log(word, import.meta.url);\n',
    );
  });
  afterEach(() => rm(root, {recursive: true, force: true}));

  test('is made once, and its modules know where they were written', async () => {
    const file = await programFile(root, home);
    expect(run(file)).toMatch(/^một file:.*\/src\/cli\/say\.ts$/);
    const {mtimeMs} = await stat(file ?? '');
    expect(await programFile(root, home)).toBe(file);
    expect((await stat(file ?? '')).mtimeMs).toBe(mtimeMs);
    expect(await readdir(home)).toHaveLength(1);
  });

  test('has its thread beside it, and both know where they are', async () => {
    const folder = dirname((await programFile(root, home)) ?? '');
    expect(run(join(folder, 'fingerprint-thread.mjs'))).toMatch(`${folder} file:`);
  });

  test.each(['src/cli/say.ts', 'package-lock.json', 'tsconfig.json'])(
    'is made again when %s changes',
    async (name) => {
      const file = await programFile(root, home);
      await writeFile(join(root, name), `${await readFile(join(root, name), 'utf8')}\n`);
      expect(await programFile(root, home)).not.toBe(file);
    },
  );

  test('is made again elsewhere', async () => {
    const file = await programFile(root, home);
    const other = join(root, 'other');
    for (const name of ['src', 'compositions', 'package-lock.json', 'tsconfig.json']) {
      await cp(join(root, name), join(other, name), {recursive: true});
    }
    expect(await programFile(other, home)).not.toBe(file);
  });

  test.each<[string, (file: string) => Promise<void>]>([
    ['changed', (file) => writeFile(file, 'throw new Error("spoiled");')],
    ['emptied', (file) => writeFile(file, '')],
    ['lost', (file) => rm(file)],
  ])('a made file that was %s is made again', async (_name, spoil) => {
    const file = await programFile(root, home);
    await spoil(file ?? '');
    expect(run(await programFile(root, home))).toContain('một');
  });

  test('two at once make one', async () => {
    const [one, two] = await Promise.all([programFile(root, home), programFile(root, home)]);
    expect(run(one ?? two)).toContain('một');
    expect(run(await programFile(root, home))).toContain('một');
    expect(await readdir(home)).toHaveLength(1);
  });

  test('is left to its sources where it cannot be made', async () => {
    await writeFile(home, 'a file, no folder');
    expect(await programFile(root, home)).toBeUndefined();
    await writeFile(join(root, 'src/cli/main.ts'), 'this is no program');
    expect(await programFile(root, join(root, 'elsewhere'))).toBeUndefined();
    expect(await readdir(join(root, 'elsewhere'))).toEqual([]);
  });
});

test('this project is made whole: every command loads', async () => {
  const home = await mkdtemp(join(PROJECT, 'node_modules', '.cache-test-program-'));
  try {
    const help = run(await programFile(PROJECT, home), 'help');
    for (const command of ['check', 'render', 'voice', 'studio', 'doctor', 'schema', 'bench']) {
      expect(help).toContain(`  ${command}`);
    }
  } finally {
    await rm(home, {recursive: true, force: true});
  }
});
