import {describe, expect, test} from 'vitest';
import {judgeDossier} from '../../../../src/rules/data/judge-dossier';
import {replaced, TEXTS} from '../../../fixtures/dossier';
import {mutants} from '../mutants/privacy';
import {runTextMutants} from '../mutants/run-text-mutants';

describe('personal data', () => {
  runTextMutants('privacy', mutants);

  test('is never repeated by a message', () => {
    for (const {change, caught, at} of mutants) {
      if (!caught || at === undefined) continue;
      const {dossier, findings} = judgeDossier(change(TEXTS));
      expect(dossier).toBeUndefined();
      for (const finding of findings) {
        expect(JSON.stringify(finding)).not.toContain(at);
      }
    }
  });

  test.each([
    ['a choice', 'statistics.json', '"status": "sample"', '"status": "0912345678"'],
    ['a key', 'team.json', '"motto"', '"0912345678"'],
    [
      'a text that is too long',
      'team.json',
      '"motto": "',
      `"motto": "Gọi 0912345678 ${'a'.repeat(99)}`,
    ],
    ['a number of 12 digits as a choice', 'clip.json', '"river-hill"', '"051203004567"'],
  ])('is not repeated where the file cannot be read: %s', (_, file, piece, by) => {
    const {findings} = judgeDossier({...TEXTS, [file]: replaced(file, piece, by)});
    expect(findings).not.toEqual([]);
    expect(JSON.stringify(findings)).not.toMatch(/0912345678|051203004567/);
  });
});
