import {describe, expect, test} from 'vitest';
import {DEFAULT_TEXTS} from '../rules/data/mutants/default-texts';
import {PUBLIC_FILES} from '../rules/data/mutants/public-files';
import {breakDossier} from './fuzz/break-dossier';
import {faultsOf} from './fuzz/judge';

const RUNS = Number(process.env['FUZZ_RUNS'] ?? 500);
const SEED = Number(process.env['FUZZ_SEED'] ?? 20261124);

describe(`${RUNS} broken dossiers, seed ${SEED}`, () => {
  test('the dossier itself is whole', () => {
    expect(faultsOf(DEFAULT_TEXTS, PUBLIC_FILES)).toEqual([]);
  });

  test(
    'are refused at a place or read, never with an exception, never slowly',
    {timeout: 0},
    () => {
      const wrong: string[] = [];
      for (let index = 0; index < RUNS; index++) {
        const {texts, story} = breakDossier(DEFAULT_TEXTS, SEED, index);
        for (const fault of faultsOf(texts, PUBLIC_FILES)) {
          wrong.push(`seed ${SEED}, number ${index} (${story}): ${fault}`);
        }
      }
      expect(wrong).toEqual([]);
    },
  );
});
