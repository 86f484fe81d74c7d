import type {Rule} from '../rule';
import type {DataCase} from './data-case';
import {READING_RULES, WRITING_RULES} from './input';
import {typedByHand} from './numbers/typed-numbers';
import {RIGHTS_RULES} from './rights';
import {STATISTICS_RULES} from './statistics';
import {TEXT_RULES} from './texts';

/** Every rule of the data, in the order in which officers read them. */
export const DATA_RULES: readonly Rule<DataCase>[] = [
  ...READING_RULES,
  ...WRITING_RULES,
  ...STATISTICS_RULES,
  typedByHand,
  ...RIGHTS_RULES,
  ...TEXT_RULES,
];
