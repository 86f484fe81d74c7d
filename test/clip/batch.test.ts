import {cp, mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {type BatchEvents, makeClips} from '../../src/clip/batch';
import {planClips} from '../../src/clip/plan-batch';
import {renderClip, type RenderRequest} from '../../src/clip/render-clip';
import {editJson, makeShortDossier, PROJECT} from '../e2e/short-dossier';

vi.mock('../../src/clip/render-clip', () => ({renderClip: vi.fn()}));

/** Two good dossiers, one that has the slug of the first, one that is broken. */
const SLUGS = {'to-1': 'mot', 'to-2': 'hai', 'to-3': 'mot', 'to-4': 'bon'};

let folder = '';
let parent = '';
let controller = new AbortController();
const request = () => ({
  publicDir: join(PROJECT, 'public'),
  cacheDir: join(folder, 'cache'),
  outDir: join(folder, 'out'),
  reuse: true,
  final: false,
  synthesize: false,
  plain: false,
  signal: controller.signal,
});
const rendered = ({plan}: RenderRequest) =>
  Promise.resolve({
    kind: 'published' as const,
    plan,
    findings: [],
    timings: {},
    drawn: undefined,
    outputs: {},
  });

let events: BatchEvents;
let log: string[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'phuong-clip-'));
  controller = new AbortController();
  log = [];
  events = {
    onStart: (dossier, index, of) => log.push(`${index + 1}/${of} ${dossier}`),
    onPlan: ({kind}) => log.push(kind),
    onProgress: () => undefined,
    onEnd: ({result}) => log.push(result.kind),
  };
  const whole = await makeShortDossier(folder);
  parent = join(folder, 'cac-to');
  await cp(whole, parent, {recursive: true});
  for (const [name, slug] of Object.entries(SLUGS)) {
    const file = join(parent, name, 'clip.json');
    await mkdir(join(parent, name));
    await cp(join(parent, 'clip.json'), file);
    await editJson(file, (clip) => ({...clip, slug}));
  }
  await writeFile(join(parent, 'to-4', 'clip.json'), '{');
  await rm(join(parent, 'clip.json'));
});
afterEach(() => rm(folder, {recursive: true, force: true}));

test('one clip’s error, wrong input or doubled slug does not stop the others', async () => {
  const error = new Error('hết chỗ');
  vi.mocked(renderClip)
    .mockImplementation(rendered)
    .mockImplementationOnce(rendered)
    .mockRejectedValueOnce(error);
  const clips = await makeClips(parent, request(), {...events, tools: {} as never});
  expect(log).toEqual([
    ...['1/4 to-1', 'ready', 'published'],
    ...['2/4 to-2', 'ready', 'failed'],
    ...['3/4 to-3', 'wrong-input', 'wrong-input'],
    ...['4/4 to-4', 'wrong-input', 'wrong-input'],
  ]);
  expect(clips.map(({dossier}) => dossier)).toEqual(Object.keys(SLUGS));
  expect(clips[1]?.result).toEqual({kind: 'failed', error});
  const doubled = clips[2]?.result;
  if (doubled?.kind !== 'wrong-input') throw new Error(doubled?.kind);
  expect(doubled.findings.at(-1)).toMatchObject({path: 'slug', measured: 'mot'});
  expect(doubled.findings.at(-1)?.message).toContain('“to-1”');
});

test('an interruption stops all', async () => {
  const reason = new Error('dừng');
  vi.mocked(renderClip).mockImplementation(() => {
    controller.abort(reason);
    return Promise.reject(new Error('trình duyệt đã đóng'));
  });
  await expect(makeClips(parent, request(), {...events, tools: {} as never})).rejects.toThrow(
    'đã đóng',
  );
  expect(log).toEqual(['1/4 to-1', 'ready']);
  await expect(planClips(parent, request(), events)).rejects.toBe(reason);
});

test('a folder of dossiers is planned as it is rendered', async () => {
  const planned = await planClips(parent, request(), events);
  expect(planned.map(({dossier, plan}) => [dossier, plan.kind])).toEqual([
    ['to-1', 'ready'],
    ['to-2', 'ready'],
    ['to-3', 'ready'],
    ['to-4', 'wrong-input'],
  ]);
});
