import {describe, expect, test} from 'vitest';
import {readDossier} from '../../../src/dossier/read-dossier';
import {TEXTS} from '../../fixtures/dossier';
import {mutants} from '../mutants/privacy';
import {runTextMutants} from '../mutants/run-text-mutants';

describe('personal data', () => {
  runTextMutants('privacy', mutants);

  test('is never repeated by a message', () => {
    for (const {change, caught, at} of mutants) {
      if (!caught || at === undefined) continue;
      const {dossier, findings} = readDossier(change(TEXTS));
      expect(dossier).toBeUndefined();
      for (const finding of findings) {
        expect(JSON.stringify(finding)).not.toContain(at);
      }
    }
  });
});
