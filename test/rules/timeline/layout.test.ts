import {mkdir, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {measureLayout} from '../../../src/clip/measure-layout';
import {sceneOverflows} from '../../../src/render/scene-overflows';
import {writeScript} from '../../../src/script/write-script';
import {planTimeline} from '../../../src/timeline/plan-timeline';
import {withMusic} from '../../../src/timeline/with-music';
import {dossierFrom} from '../../fixtures/dossier';
import {askTimeline} from '../cases';

vi.mock(import('../../../src/render/scene-overflows'), async (load) => {
  const real = await load();
  return {sceneOverflows: vi.fn(real.sceneOverflows)};
});

const laidOut = vi.mocked(sceneOverflows);
const FORMAT = {fps: 25, width: 1920, height: 1080};

const script = writeScript(dossierFrom());
const heading = 'Một vòng việc của tổ';
const TOO_LONG = 'Một dòng chữ rất dài không thể nào vừa chỗ của nó '.repeat(9).trim();

/** Two scenes of the default clip, the last one under this heading. */
const timelineUnder = (text: string) => {
  const written = JSON.stringify(script.scenes).replace(heading, text);
  const scenes = (JSON.parse(written) as typeof script.scenes).filter(({id}) => KINDS.includes(id));
  return withMusic(planTimeline({...script, scenes}, FORMAT));
};
const KINDS = ['title', 'management'];

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'phuong-clip-layout-'));
  laidOut.mockClear();
});
afterEach(() => rm(folder, {recursive: true, force: true}));

async function check(text = heading, keepIn = folder) {
  const timeline = timelineUnder(text);
  const overflows = await measureLayout(timeline, keepIn);
  const locate = () => ({file: 'clip.json', line: 1, column: 1});
  return askTimeline({timeline, overflows, locate}, /^TEXT\./);
}
const scenes = KINDS.length;

test('a scene is laid out once, and again when anything of it changes', async () => {
  expect(await check()).toEqual([]);
  expect(laidOut).toHaveBeenCalledTimes(scenes);
  expect(await check()).toEqual([]);
  expect(laidOut).toHaveBeenCalledTimes(scenes);
  await check('Một tên khác');
  expect(laidOut).toHaveBeenCalledTimes(scenes + 1);
});

test('what does not fit is reported from the kept layout as from a new one', async () => {
  const fresh = await check(TOO_LONG);
  expect(fresh).toEqual([
    expect.objectContaining({ruleId: 'TEXT.OVERFLOW', measured: TOO_LONG, file: 'clip.json'}),
  ]);
  laidOut.mockClear();
  expect(await check(TOO_LONG)).toEqual(fresh);
  expect(laidOut).not.toHaveBeenCalled();
});

test.each<[string, (text: string) => string]>([
  ['cut short', (text) => text.slice(0, -9)],
  ['emptied', () => ''],
  ['of another shape', () => '{"sum": "", "layouts": {}}'],
  ['changed by hand', (text) => text.replace(/\[\{"text".*?\}\]/, '[]')],
])('a kept file that was %s is not believed', async (_name, damage) => {
  const fresh = await check(TOO_LONG);
  const file = join(folder, 'layouts.json');
  const text = await readFile(file, 'utf8');
  expect(damage(text)).not.toBe(text);
  await writeFile(file, damage(text));
  laidOut.mockClear();
  expect(await check(TOO_LONG)).toEqual(fresh);
  expect(laidOut).toHaveBeenCalledTimes(scenes);
  expect(await readFile(file, 'utf8')).toBe(text);
});

test('a folder that cannot be written to costs time, not the check', async () => {
  const file = join(folder, 'a-file');
  await writeFile(file, '');
  expect(await check(TOO_LONG, join(file, 'inside'))).toHaveLength(1);
  await mkdir(join(folder, 'layouts.json'));
  expect(await check(TOO_LONG)).toHaveLength(1);
});
