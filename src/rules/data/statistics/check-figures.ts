import type {Dossier} from '../../../dossier/dossier';
import type {Finding} from '../../../findings/finding';
import type {Places} from '../../../findings/at-place';
import {checkBreakdowns} from './check-breakdowns';
import {checkCalls} from './check-calls';
import {checkCatalogue} from './check-catalogue';
import {checkCharts} from './check-charts';
import {checkDates} from './check-dates';
import {checkLabels} from './check-labels';
import {checkOrder} from './check-order';
import {checkRates} from './check-rates';
import {checkScale} from './check-scale';
import {checkSources} from './check-sources';
import {checkYears} from './check-years';
import {statisticsCase} from './statistics-case';

/** Whether the figures can be true, and whether they are told truly. */
export function checkFigures(dossier: Dossier, places: Places): readonly Finding[] {
  const own = statisticsCase(dossier, places);
  return [
    checkCatalogue,
    checkSources,
    checkDates,
    checkYears,
    checkOrder,
    checkBreakdowns,
    checkScale,
    checkRates,
    checkCharts,
    checkLabels,
    checkCalls,
  ].flatMap((check) => check(own));
}
