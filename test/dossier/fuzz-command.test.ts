import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {blocks} from '../../src/findings/finding';
import {judgeDossier} from '../../src/rules/data/judge-dossier';
import {runClip} from '../e2e/run-clip';
import {DEFAULT_TEXTS} from '../rules/data/mutants/default-texts';
import {breakDossier, type Broken} from './fuzz/break-dossier';
import {faultsOf} from './fuzz/judge';

const SEED = 10;
const REFUSED = 8;

/** The first broken dossiers of a seed that are refused. */
function refused(): readonly Broken[] {
  const found: Broken[] = [];
  for (let index = 0; found.length < REFUSED; index++) {
    const broken = breakDossier(DEFAULT_TEXTS, SEED, index);
    if (judgeDossier(broken.texts).findings.some(blocks)) found.push(broken);
  }
  return found;
}

describe('the command itself', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'phuong-clip-fuzz-'));
  });
  afterAll(() => rm(folder, {recursive: true, force: true}));

  const check = async (files: Readonly<Record<string, string | Uint8Array | undefined>>) => {
    const data = await mkdtemp(join(folder, 'data-'));
    for (const [file, content] of Object.entries(files)) {
      await mkdir(dirname(join(data, file)), {recursive: true});
      if (content !== undefined) await writeFile(join(data, file), content);
    }
    return runClip(['check', '--data', data], folder);
  };

  test.each(refused())('ends with 2 and a place: $story', async ({texts}) => {
    expect(faultsOf(texts, new Set())).toEqual([]);
    const {exitCode, stderr} = await check(texts);
    expect(stderr).not.toMatch(TRACE);
    expect(stderr).toMatch(/^\S+\.json/m);
    expect(exitCode).toBe(2);
  });

  test.each<[string, Uint8Array]>([
    ['UTF-16', Buffer.from(DEFAULT_TEXTS['team.json'] ?? '', 'utf16le')],
    [
      'bytes that are no UTF-8',
      Buffer.concat([
        Buffer.from('{"heading": "'),
        Buffer.from([0xff, 0xc3, 0x28]),
        Buffer.from('"}'),
      ]),
    ],
    ['nothing but zeros', Buffer.alloc(4096)],
  ])('ends with 2 and a place: %s', async (_name, content) => {
    const {exitCode, stderr} = await check({...DEFAULT_TEXTS, 'team.json': content});
    expect(stderr).not.toMatch(TRACE);
    expect(stderr).toMatch(/^team\.json:\d+:\d+/m);
    expect(exitCode).toBe(2);
  });
});

/** How a program's own fault looks. */
const TRACE = /^\s+at .+:\d+:\d+\)?$|lỗi của chương trình/m;
