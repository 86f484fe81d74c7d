import {cp, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {expect, test} from 'vitest';
import {prepare} from '../../src/clip/plan-clip';

const DATA = path.join(fileURLToPath(new URL('../../', import.meta.url)), 'data');

test('the default dossier passes every check, and shows all eight contents of the plan', async () => {
  const {exitCode, findings, timeline, evidence} = await prepare({dataDir: DATA, final: false});
  expect(findings.filter(({result}) => result === 'fail')).toEqual([]);
  expect(exitCode).toBe(0);
  const shown = new Set(timeline?.scenes.flatMap(({scene}) => scene.contents));
  expect([...shown].sort()).toEqual(['C1', 'C2', 'C3.1', 'C3.2', 'C3.3', 'C4', 'C5', 'C6']);
  expect(new Set(evidence?.uses.map(({how}) => how))).toEqual(
    new Set(['seen', 'spoken', 'caption']),
  );
});

test('sample figures stop a final render', async () => {
  const {exitCode, findings} = await prepare({
    dataDir: path.join(DATA, '..', 'test/fixtures/dossier'),
    final: true,
  });
  expect(exitCode).toBe(1);
  expect(findings).toContainEqual(
    expect.objectContaining({ruleId: 'STAT.SAMPLE', result: 'fail', file: 'statistics.json'}),
  );
});

test('a font without a licence warns in a draft, and stops a final render by its name', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'phuong-clip-'));
  try {
    await cp(DATA, folder, {recursive: true});
    const file = path.join(folder, 'media.json');
    const text = await readFile(file, 'utf8');
    const spoiled = text.replace(/,\s*"licence": "[^"]*"/, '');
    await writeFile(file, spoiled);
    const lines = spoiled.split('\n');
    const line = lines.findIndex((_, i) => /"assets": \[\s*$/.test(lines[i - 1] ?? '')) + 1;
    const told = async (final: boolean) => {
      const {findings, exitCode} = await prepare({dataDir: folder, final});
      const found = findings.filter(({ruleId}) => ruleId === 'RIGHT.ASSET');
      expect(found).toHaveLength(1);
      expect(found[0]).toMatchObject({file: 'media.json', line, path: 'assets[0]'});
      expect(found[0]?.message).toContain('fonts/BeVietnamPro-500.ttf');
      return [exitCode, found[0]?.result, found[0]?.severity];
    };
    expect(await told(false)).toEqual([0, 'warn', 'warn']);
    expect(await told(true)).toEqual([1, 'fail', 'block']);
  } finally {
    await rm(folder, {recursive: true});
  }
});
