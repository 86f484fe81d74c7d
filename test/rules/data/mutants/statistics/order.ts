import {both} from '../change';
import {
  add,
  caught,
  CCCD_ISSUED,
  CCCD_RECV,
  L2_APPR,
  L2_RECV,
  row,
  rowsLost,
  set,
  statistics,
  type StatisticsMutant,
  warned,
} from './edits';

/** Order and sums. */
export const ORDER: readonly StatisticsMutant[] = [
  {
    name: 'more cards issued than dossiers received',
    change: set(CCCD_ISSUED, {value: 10_913}),
    ...caught('STAT.ORDER', 'indicators[2].value'),
  },
  {
    name: 'as many cards as dossiers',
    near: 'STAT.ORDER',
    change: set(CCCD_ISSUED, {value: 10_912}),
  },
  {
    name: 'more accounts approved than dossiers received',
    change: set(L2_APPR, {value: 9900}),
    ...caught('STAT.ORDER', 'indicators[4].value'),
  },
  {
    name: 'more accounts activated than approved',
    change: set(L2_APPR, {value: 8000}),
    ...caught('STAT.ORDER', 'indicators[5].value'),
  },
  {
    name: 'more activated than received, without a count of approved ones',
    change: both(
      set(L2_RECV, {value: 8100}),
      statistics((data) => {
        data.indicators.splice(L2_APPR, 1);
        data.views[1].figures = ['EID_L2_RECV', 'EID_L2_ACT'];
      }),
    ),
    ...caught('STAT.ORDER', 'indicators[4].value'),
  },
  {
    name: 'more delivered than issued',
    change: add({id: 'CCCD_DELIV', value: 10_800, period: 'cumulative', status: 'sample'}),
    ...caught('STAT.ORDER', 'indicators[6].value'),
  },
  {
    name: 'more issued than received, but counted on another day',
    change: both(set(CCCD_ISSUED, {value: 10_913}), set(CCCD_RECV, {asOf: '2023-07-15'})),
    ...warned('STAT.ORDER', 'indicators[2].value'),
  },
  {
    name: 'more delivered in the year than issued in the year: those of last year were waiting',
    change: add(
      {id: 'EID_L1_ACT', value: 60, period: 'in-year', status: 'sample'},
      {id: 'EID_L1_APPR', value: 50, period: 'in-year', status: 'sample'},
    ),
    ...warned('STAT.ORDER', 'indicators[6].value'),
  },
  {
    name: 'more online dossiers than dossiers, even in one year',
    change: add(
      {id: 'DVC_UB_TOTAL', value: 100, status: 'sample'},
      {id: 'DVC_UB_ONLINE', value: 101, status: 'sample'},
    ),
    ...caught('STAT.ORDER', 'indicators[7].value'),
  },
  {
    name: 'all dossiers online',
    near: 'STAT.ORDER',
    change: add(
      {id: 'DVC_UB_TOTAL', value: 100, status: 'sample'},
      {id: 'DVC_UB_ONLINE', value: 100, status: 'sample'},
    ),
  },
  {
    name: 'issued since ever against received this year',
    near: 'STAT.ORDER',
    change: both(set(CCCD_RECV, {period: 'in-year', value: 400})),
  },
  {
    name: 'levels that do not make the whole',
    change: add(
      {id: 'EID_L1_ACT', value: 100, period: 'cumulative', status: 'sample'},
      {id: 'EID_ACT', value: 8000, period: 'cumulative', status: 'sample'},
    ),
    ...caught('STAT.SUM', 'indicators[7].value'),
  },
  {
    name: 'levels that make the whole',
    near: 'STAT.SUM',
    change: add(
      {id: 'EID_L1_ACT', value: 100, period: 'cumulative', status: 'sample'},
      {id: 'EID_ACT', value: 8256, period: 'cumulative', status: 'sample'},
    ),
  },
  {
    name: 'groups that do not make the ward',
    change: row(4, 732),
    ...caught('STAT.SUM', 'breakdowns[0].rows'),
  },
  {
    name: 'one group up, one group down',
    near: 'STAT.SUM',
    change: both(row(4, 732), row(5, 670)),
  },
  {
    name: 'a group without its number',
    change: rowsLost(1),
    ...warned('STAT.SUM', 'breakdowns[0].rows'),
  },
  {
    name: 'some groups that are more than the whole ward',
    change: both(rowsLost(1), row(0, 5000)),
    ...caught('STAT.SUM', 'breakdowns[0].rows'),
  },
];
