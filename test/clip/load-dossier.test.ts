import {cp, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {loadDossier} from '../../src/clip/load-dossier';

const DATA = fileURLToPath(new URL('../fixtures/dossier/', import.meta.url));
const PUBLIC = fileURLToPath(new URL('../../public/', import.meta.url));

describe('loadDossier', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'phuong-clip-'));
    await cp(DATA, folder, {recursive: true});
  });
  afterEach(async () => {
    await rm(folder, {recursive: true, force: true});
  });

  test('reads a folder', async () => {
    const {dossier, findings} = await loadDossier({dataDir: folder, publicDir: PUBLIC});
    expect(findings).toEqual([]);
    expect(dossier?.clip.slug).toBe('truong-quang-trong');
  });

  test('takes a profile by its name', async () => {
    const {dossier} = await loadDossier({
      dataDir: folder,
      publicDir: PUBLIC,
      profile: 'strict-safe-harbour',
    });
    expect(dossier?.profile.id).toBe('strict-safe-harbour');
    const {findings} = await loadDossier({dataDir: folder, publicDir: PUBLIC, profile: 'khong-co'});
    expect(findings).toEqual([
      expect.objectContaining({ruleId: 'INPUT.REFERENCE', file: 'profiles/khong-co.json'}),
    ]);
  });

  test('reports what is missing and what is broken', async () => {
    await rm(join(folder, 'roles.json'));
    await writeFile(join(folder, 'team.json'), '{');
    const {dossier, findings} = await loadDossier({dataDir: folder, publicDir: PUBLIC});
    expect(dossier).toBeUndefined();
    expect(new Set(findings.map(({file}) => file))).toEqual(new Set(['roles.json', 'team.json']));
  });

  test('looks for media files in the public folder', async () => {
    const {dossier, findings} = await loadDossier({
      dataDir: folder,
      publicDir: join(folder, 'no-public'),
    });
    expect(dossier).toBeUndefined();
    expect(findings.map(({ruleId, file}) => `${ruleId} ${file}`)).toEqual(
      Array(3).fill('INPUT.FILE_MISSING media.json'),
    );
  });

  test('an empty folder is reported file by file', async () => {
    const {dossier, findings} = await loadDossier({
      dataDir: join(folder, 'nowhere'),
      publicDir: PUBLIC,
    });
    expect(dossier).toBeUndefined();
    expect(findings).toHaveLength(9);
    expect(findings.every(({ruleId}) => ruleId === 'INPUT.FILE_MISSING')).toBe(true);
  });
});
