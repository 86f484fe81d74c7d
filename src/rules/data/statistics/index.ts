import type {Rule} from '../../rule';
import type {DataCase} from '../data-case';
import {catalogueUse} from './catalogue';
import {charts} from './charts';
import {dates} from './dates';
import {denominators} from './denominators';
import {order} from './order';
import {overHundred, publishedRates} from './rates';
import {scale} from './scale';
import {smallCells} from './small-cells';
import {sources} from './sources';
import {sums} from './sums';
import {units} from './units';
import {years} from './years';

/** Whether the figures can be true, and whether they are shown truly. */
export const STATISTICS_RULES: readonly Rule<DataCase>[] = [
  catalogueUse,
  units,
  sources,
  dates,
  years,
  order,
  sums,
  smallCells,
  scale,
  denominators,
  overHundred,
  publishedRates,
  charts,
];
