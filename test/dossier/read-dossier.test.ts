import {describe, expect, test} from 'vitest';
import type {DossierTexts} from '../../src/dossier/read-dossier';
import type {Finding} from '../../src/findings/finding';
import {judgeDossier} from '../../src/rules/data/judge-dossier';
import {replaced, TEXTS} from '../fixtures/dossier';
import {FAULTS} from './faults';

/** Line and column of a piece of text, 1-based; the piece must occur once. */
function placeOf(text: string, piece: string): {line: number; column: number} {
  const at = text.indexOf(piece);
  if (at < 0 || text.includes(piece, at + 1)) throw new Error(`“${piece}” is not there once`);
  const before = text.slice(0, at).split('\n');
  return {line: before.length, column: (before.at(-1)?.length ?? 0) + 1};
}

const PUBLIC = new Set([500, 700, 800].map((weight) => `fonts/BeVietnamPro-${weight}.ttf`));
const read = (texts: DossierTexts, profile?: string) =>
  judgeDossier(texts, {profile, publicFiles: PUBLIC});

const blocking = (findings: readonly Finding[]) =>
  findings.filter(({result, severity}) => result === 'fail' && severity === 'block');

describe('judgeDossier', () => {
  test('reads the default dossier without a finding', () => {
    const {dossier, findings} = read(TEXTS);
    expect(findings).toEqual([]);
    expect(dossier?.team.groups).toHaveLength(12);
    expect(dossier?.profile.id).toBe('quang-ngai-2023-assumed');
  });

  test('does without the words of the place, and has defaults for the voice where the profile has none', () => {
    const {dossier} = read({...TEXTS, 'words.json': undefined});
    expect(dossier?.words).toEqual({readings: [], compounds: [], accepted: [], public: []});
    expect(dossier?.clip.music).toEqual({mood: 'river'});
    expect(dossier?.profile.sound).toMatchObject({
      loudnessLufs: -16,
      truePeakDb: -1,
      synthesizedVoice: 'forbidden',
    });
  });

  test('lists a word without a known reading, once, and takes the reading that the office gives', () => {
    const spoiled = replaced('team.json', 'Cả tổ cùng đi', 'Cả tổ và QZXV cùng đi');
    const {dossier, findings} = read({...TEXTS, 'team.json': spoiled});
    expect(dossier).toBeDefined();
    expect(findings).toEqual([
      expect.objectContaining({
        ruleId: 'INPUT.READING',
        result: 'warn',
        file: 'team.json',
        measured: 'QZXV',
        path: 'narration[5]',
      }),
    ]);
    const words = JSON.stringify({
      readings: [{written: 'QZXV', spoken: 'quê dét ích vê'}],
      compounds: [],
    });
    expect(read({...TEXTS, 'team.json': spoiled, 'words.json': words}).findings).toEqual([]);
  });

  test('takes the profile that the caller names', () => {
    const {dossier} = read(TEXTS, 'strict-safe-harbour');
    expect(dossier?.profile.id).toBe('strict-safe-harbour');
  });

  test('does not ask for media files when it does not know which exist', () => {
    const media = replaced('media.json', 'BeVietnamPro-800.ttf', 'x.ttf');
    expect(judgeDossier({...TEXTS, 'media.json': media}).dossier).toBeDefined();
    expect(read({...TEXTS, 'media.json': media}).dossier).toBeUndefined();
  });

  test.each(FAULTS)('refuses $name', ({file, piece, by, at, ruleId, message}) => {
    const text = replaced(file, piece, by);
    const {dossier, findings} = read({...TEXTS, [file]: text});
    expect(dossier).toBeUndefined();
    const place = at === undefined ? {} : placeOf(text, at);
    expect(blocking(findings)).toContainEqual(
      expect.objectContaining({file, ruleId, message: expect.stringMatching(message), ...place}),
    );
  });

  test.each([...FAULTS.filter(({name}) => !/footage|one figure|two things/.test(name))])(
    'says $name once, without echoes',
    ({file, piece, by, ruleId}) => {
      const {findings} = read({...TEXTS, [file]: replaced(file, piece, by)});
      expect(findings.filter((finding) => finding.ruleId === ruleId)).toHaveLength(1);
    },
  );

  test.each(['team.json', 'media.json'])('names %s when it is missing', (file) => {
    const {dossier, findings} = read({...TEXTS, [file]: undefined});
    expect(dossier).toBeUndefined();
    expect(findings).toEqual([expect.objectContaining({file, ruleId: 'INPUT.FILE_MISSING'})]);
  });

  test('names the profile of the command line when it is missing', () => {
    const {dossier, findings} = read(TEXTS, 'ha-noi');
    expect(dossier).toBeUndefined();
    expect(findings).toEqual([
      expect.objectContaining({file: 'profiles/ha-noi.json', ruleId: 'INPUT.REFERENCE'}),
    ]);
  });

  test('lists the faults of several files at once', () => {
    const {dossier, findings} = read({
      ...TEXTS,
      'roles.json': replaced('roles.json', '"Trước",', '"Trước"'),
      'team.json': replaced('team.json', '"motto"', '"moto"'),
      'outreach.json': undefined,
      'statistics.json': replaced('statistics.json', '"value": 11480', '"value": -1'),
    });
    expect(dossier).toBeUndefined();
    expect(new Set(findings.map(({file}) => file))).toEqual(
      new Set(['roles.json', 'team.json', 'outreach.json', 'statistics.json']),
    );
  });

  test('lists faults between the files of several files at once', () => {
    const {findings} = read({
      ...TEXTS,
      'team.json': replaced('team.json', '[[groups]]', '[[group]]'),
      'activities.json': replaced('activities.json', '[[pledge]]', '[[plege]]'),
      'statistics.json': replaced('statistics.json', '"value": 11480', '"value": 0'),
    });
    expect(findings.map(({file}) => file).sort()).toEqual([
      'activities.json',
      'statistics.json',
      'team.json',
    ]);
  });

  test('accepts footage that is registered and called', () => {
    const asset =
      '"assets": [{"id": "cho-song", "kind": "photo", "file": "photos/cho.jpg", "author": "Đoàn thanh niên phường", "origin": "own", "people": []},';
    const media = replaced('media.json', '"assets": [', asset).replace(
      '"footage": []',
      '"footage": [{"scene": "market", "asset": "cho-song"}]',
    );
    const activities = replaced('activities.json', 'Hàng thật,', '[[footage]] Hàng thật,');
    const texts = {...TEXTS, 'media.json': media, 'activities.json': activities};
    const {dossier, findings} = judgeDossier(texts, {
      publicFiles: new Set([...PUBLIC, 'photos/cho.jpg']),
    });
    expect(findings).toEqual([]);
    expect(dossier?.media.footage).toHaveLength(1);
  });
});
