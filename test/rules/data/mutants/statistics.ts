import {CATALOGUE} from './statistics/catalogue';
import {CELLS} from './statistics/cells';
import {DATES} from './statistics/dates';
import type {StatisticsMutant} from './statistics/edits';
import {TYPED} from './statistics/numbers';
import {ORDER} from './statistics/order';
import {RATES} from './statistics/rates';
import {SCALE} from './statistics/scale';
import {WRITTEN} from './statistics/written';

/** Mutants of the statistics and of the numbers in texts, with their near misses. */
export const mutants: readonly StatisticsMutant[] = [
  ...CATALOGUE,
  ...ORDER,
  ...CELLS,
  ...DATES,
  ...RATES,
  ...TYPED,
  ...WRITTEN,
  ...SCALE,
];
