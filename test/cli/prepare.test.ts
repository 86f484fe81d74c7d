import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {expect, test} from 'vitest';
import {prepare} from '../../src/cli/prepare';

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
