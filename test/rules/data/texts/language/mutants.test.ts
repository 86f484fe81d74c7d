import {describe} from 'vitest';
import {mutants} from '../../mutants/language';
import {runTextMutants} from '../../mutants/run-text-mutants';

describe('Vietnamese done right', () => {
  runTextMutants('language', mutants);
});
