import {cp, mkdir, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {planClip, type PlanRequest} from '../../src/clip/plan-clip';
import {REGISTRY_FILE} from '../../src/sound/voice/voice-folders';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));
const DATA = join(PROJECT, 'data');
const FIXTURE = join(PROJECT, 'test/fixtures/dossier');

let scratch = '';
beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'phuong-clip-'));
});
afterAll(() => rm(scratch, {recursive: true, force: true}));

const plan = (request: Partial<PlanRequest>) =>
  planClip({
    dataDir: DATA,
    publicDir: join(PROJECT, 'public'),
    cacheDir: join(scratch, 'cache'),
    reuse: true,
    final: false,
    synthesize: false,
    signal: new AbortController().signal,
    ...request,
  });

test('the default dossier passes every check, and shows all eight contents of the plan', async () => {
  const result = await plan({});
  expect(result.findings.filter(({result: one}) => one === 'fail')).toEqual([]);
  if (result.kind !== 'ready') throw new Error(result.kind);
  const shown = new Set(result.timeline.scenes.flatMap(({scene}) => scene.contents));
  expect([...shown].sort()).toEqual(['C1', 'C2', 'C3.1', 'C3.2', 'C3.3', 'C4', 'C5', 'C6']);
  expect(new Set(result.evidence.uses.map(({how}) => how))).toEqual(
    new Set(['seen', 'spoken', 'caption']),
  );
});

test('sample figures stop a final render', async () => {
  const {kind, findings} = await plan({dataDir: FIXTURE, final: true});
  expect(kind).toBe('blocked');
  expect(findings).toContainEqual(
    expect.objectContaining({ruleId: 'STAT.SAMPLE', result: 'fail', file: 'statistics.json'}),
  );
});

test('one scene has a slug that tells it from the whole, and is not judged by its length', async () => {
  const result = await plan({dataDir: FIXTURE, scene: 'hook'});
  if (result.kind !== 'ready') throw new Error(result.kind);
  expect(result.timeline.slug).toBe('truong-quang-trong-hook');
  expect(result.timeline.scenes).toHaveLength(1);
  expect(result.findings.filter(({ruleId}) => ruleId.startsWith('DUR.'))).toEqual([]);
});

test('a folder, a file, a scene that is not there, and a broken list of voices are wrong input', async () => {
  const publicDir = join(scratch, 'public');
  await cp(join(PROJECT, 'public/fonts'), join(publicDir, 'fonts'), {recursive: true});
  await mkdir(join(publicDir, REGISTRY_FILE, '..'), {recursive: true});
  await writeFile(join(publicDir, REGISTRY_FILE), 'không phải JSON');
  const empty = join(scratch, 'empty');
  await mkdir(empty);
  const broken = join(scratch, 'broken');
  await cp(FIXTURE, broken, {recursive: true});
  await writeFile(join(broken, 'team.json'), '{');
  const requests: readonly [Partial<PlanRequest>, string][] = [
    [{dataDir: join(scratch, 'nowhere')}, 'INPUT.FILE_MISSING'],
    [{dataDir: empty}, 'INPUT.FILE_MISSING'],
    [{dataDir: broken}, 'INPUT.SYNTAX'],
    [{dataDir: FIXTURE, scene: 'khong-co'}, 'INPUT.REFERENCE'],
    [{dataDir: FIXTURE, publicDir}, 'VOICE.LIST'],
  ];
  for (const [request, ruleId] of requests) {
    const {kind, findings} = await plan(request);
    expect([kind, ...findings.map((finding) => finding.ruleId)]).toEqual(
      expect.arrayContaining(['wrong-input', ruleId]),
    );
  }
});

test('an interruption is thrown', async () => {
  const reason = new Error('dừng');
  await expect(plan({signal: AbortSignal.abort(reason)})).rejects.toBe(reason);
});

test('a font without a licence warns in a draft, and stops a final render by its name', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'phuong-clip-'));
  try {
    await cp(DATA, folder, {recursive: true});
    const file = join(folder, 'media.json');
    const text = await readFile(file, 'utf8');
    const spoiled = text.replace(/,\s*"licence": "[^"]*"/, '');
    await writeFile(file, spoiled);
    const lines = spoiled.split('\n');
    const line = lines.findIndex((_, i) => /"assets": \[\s*$/.test(lines[i - 1] ?? '')) + 1;
    const judged = async (final: boolean) => {
      const {findings, kind} = await plan({dataDir: folder, final});
      const found = findings.filter(({ruleId}) => ruleId === 'RIGHT.ASSET');
      expect(found).toHaveLength(1);
      expect(found[0]).toMatchObject({file: 'media.json', line, path: 'assets[0]'});
      expect(found[0]?.message).toContain('fonts/BeVietnamPro-500.ttf');
      return [kind, found[0]?.result, found[0]?.severity];
    };
    expect(await judged(false)).toEqual(['ready', 'warn', 'warn']);
    expect(await judged(true)).toEqual(['blocked', 'fail', 'block']);
  } finally {
    await rm(folder, {recursive: true});
  }
});
