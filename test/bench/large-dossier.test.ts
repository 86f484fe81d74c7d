import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {expect, test} from 'vitest';
import {LARGE, writeLargeDossier} from '../../src/bench/large-dossier';
import {loadDossier} from '../../src/clip/load-dossier';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

test('the large dossier is a good one of its size', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'phuong-clip-'));
  try {
    await writeLargeDossier(join(ROOT, 'data'), folder);
    const {dossier, findings} = await loadDossier({
      dataDir: folder,
      publicDir: join(ROOT, 'public'),
    });
    expect(findings).toEqual([]);
    expect({
      groups: dossier?.team.groups.length,
      indicators: dossier?.statistics.indicators.length,
      sessions: dossier?.sessions.sessions.length,
    }).toEqual(LARGE);
  } finally {
    await rm(folder, {recursive: true});
  }
});
