import {both} from '../change';
import type {Mutant} from '../mutant';
import {
  add,
  caught,
  L2_APPR,
  row,
  rowsLost,
  set,
  statistics,
  type StatisticsMutant,
  warned,
} from './edits';

const given = (id: string, value: number, more: object = {}) => ({
  id,
  value,
  status: 'sample',
  ...more,
});
const since = {period: 'cumulative'};

/** A second count by group, about `share` of the first; some groups otherwise. */
const second = (share: number, other: Readonly<Record<number, number>> = {}): Mutant['change'] =>
  statistics(({indicators, breakdowns}) => {
    const rows = breakdowns[0].rows.map(
      ({group, value}: {group: string; value: number}, i: number) => ({
        group,
        value: other[i] ?? Math.round(value * share * (1 + (i % 3) / 20)),
      }),
    );
    const value = rows.reduce((sum: number, one: {value: number}) => sum + one.value, 0);
    indicators.push(given('EID_L1_ACT', value, since));
    breakdowns.push({figure: 'EID_L1_ACT', rows});
  });

/** Figures ten or a thousand times too large or too small beside their relatives, and those that only look so. */
export const SCALE: readonly StatisticsMutant[] = [
  {
    name: 'a group with a digit too many',
    change: row(4, 7310),
    ...caught('STAT.SUM', 'breakdowns[0].rows[4].value'),
  },
  {
    name: 'a group with a digit lost',
    change: row(4, 73),
    ...caught('STAT.SUM', 'breakdowns[0].rows[4].value'),
  },
  {
    name: 'the ward’s number with a digit too many, its groups right',
    change: both(set(5, {value: 81_560}), set(L2_APPR, {value: 93_120})),
    ...caught('STAT.SUM', 'breakdowns[0].rows'),
  },
  {
    name: 'a tenth of the dossiers approved, though more accounts are active',
    change: set(L2_APPR, {value: 931}),
    ...caught('STAT.ORDER', 'indicators[5].value'),
  },
  {
    name: 'a group with a digit too many where not all groups are given',
    change: both(
      rowsLost(2, ['to-11', 'to-12']),
      row(4, 7310),
      set(5, {value: 15_735}),
      set(3, {value: 15_900}),
      set(4, {value: 15_800}),
      set(0, {value: 22_000}),
    ),
    ...warned('STAT.SCALE', 'breakdowns[0].rows[4].value'),
  },
  {
    name: 'a small hamlet among large ones, not all of them given',
    near: 'STAT.SCALE',
    change: both(rowsLost(2, ['to-11', 'to-12']), row(4, 73), set(5, {value: 8156 - 658})),
  },
  {
    name: 'a small hamlet among large ones that make the ward',
    near: 'STAT.SCALE',
    change: both(row(4, 73), set(5, {value: 8156 - 658})),
  },
  {
    name: 'one large group that makes the ward with the others',
    near: 'STAT.SCALE',
    change: both(
      row(4, 7310),
      ...[0, 3, 4].map((i) => set(i, {value: 15_000})),
      set(5, {value: 8156 + 6579}),
    ),
  },
  {
    name: 'a group that lost a digit in one count and not in the other',
    change: second(0.5, {4: 37}),
    ...warned('STAT.SCALE', 'breakdowns[1].rows[4].value'),
  },
  {
    name: 'a group that won a digit in one count and not in the other',
    change: second(0.1, {4: 731}),
    ...warned('STAT.SCALE', 'breakdowns[1].rows[4].value'),
  },
  {name: 'two counts that rise and fall together', near: 'STAT.SCALE', change: second(0.5)},
  {
    name: 'a hamlet that is small in both counts',
    change: both(row(4, 73), set(5, {value: 8156 - 658}), second(0.5)),
  },
  {
    name: 'a group that is five times as good at one thing',
    near: 'STAT.SCALE',
    change: second(0.1, {4: 365}),
  },
  {
    name: 'a population with a digit too many',
    change: add(given('POP_TOTAL', 153_000)),
    ...warned('STAT.SCALE', 'indicators[0].value'),
  },
  {
    name: 'a population in thousands too many',
    change: add(given('POP_TOTAL', 15_300_000)),
    ...warned('STAT.SCALE', 'indicators[0].value'),
  },
  {name: 'a population', near: 'STAT.SCALE', change: add(given('POP_TOTAL', 15_300))},
  {
    name: 'households with a digit lost',
    change: add(given('POP_TOTAL', 15_300), given('POP_HH', 420)),
    ...warned('STAT.SCALE', 'indicators[7].value'),
  },
  {
    name: 'households with a digit too many',
    change: add(given('POP_TOTAL', 15_300), given('POP_HH', 42_000)),
    ...warned('STAT.SCALE', 'indicators[7].value'),
  },
  {
    name: 'households',
    near: 'STAT.SCALE',
    change: add(given('POP_TOTAL', 15_300), given('POP_HH', 4200)),
  },
  {
    name: 'cards with a digit lost',
    change: set(2, {value: 1074}),
    ...warned('STAT.SCALE', 'indicators[2].value'),
  },
  {name: 'half of the cards', near: 'STAT.SCALE', change: set(2, {value: 5400})},
  {
    name: 'few dossiers online: that may well be',
    near: 'STAT.SCALE',
    change: add(given('DVC_UB_TOTAL', 1000), given('DVC_UB_ONLINE', 90)),
  },
  {
    name: 'ten teams in each group',
    change: add(given('CN_TEAMS', 120)),
    ...warned('STAT.SCALE', 'indicators[6].value'),
  },
  {name: 'one team for the whole ward', near: 'STAT.SCALE', change: add(given('CN_TEAMS', 1))},
  {name: 'more teams than groups', near: 'STAT.SCALE', change: add(given('CN_TEAMS', 14))},
];
