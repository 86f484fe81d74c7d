import {both} from '../change';
import {add, caught, row, rowsLost, statistics, type StatisticsMutant} from './edits';

/** Small cells. */
export const CELLS: readonly StatisticsMutant[] = [
  {
    name: 'four persons in a group',
    change: both(row(0, 4), row(1, 655 + 698)),
    ...caught('STAT.SMALL_CELL', 'breakdowns[0].rows[0].value'),
  },
  {
    name: 'five persons in a group',
    near: 'STAT.SMALL_CELL',
    change: both(row(0, 5), row(1, 655 + 697)),
  },
  {
    name: 'no people in a group',
    change: both(row(2, 0), row(1, 655 + 812)),
    ...caught('STAT.SMALL_CELL', 'breakdowns[0].rows[2].value'),
  },
  {
    name: 'one group hidden that subtraction finds',
    change: both(rowsLost(1, ['to-12']), row(0, 702 + 630)),
    ...caught('STAT.SMALL_CELL', 'breakdowns[0].hidden'),
  },
  {
    name: 'two groups hidden that have four persons together',
    change: both(rowsLost(2, ['to-11', 'to-12']), row(0, 702 + 555 + 630)),
    ...caught('STAT.SMALL_CELL', 'breakdowns[0].hidden'),
  },
  {
    name: 'a group left out that subtraction finds',
    change: both(rowsLost(1), row(0, 702 + 631)),
    ...caught('STAT.SMALL_CELL', 'breakdowns[0].rows'),
  },
  {
    name: 'a small group hidden together with a large one',
    near: 'STAT.SMALL_CELL',
    change: both(rowsLost(2, ['to-11', 'to-12']), row(0, 702 + 552)),
  },
  {
    name: 'a small group merged with its neighbour',
    near: 'STAT.SMALL_CELL',
    change: statistics(({breakdowns, views}) => {
      breakdowns[0].rows.pop();
      Object.assign(breakdowns[0].rows[10], {mergedWith: ['to-12'], value: 555 + 634});
      Object.assign(views[3], {type: 'counter', figure: 'POP_14', title: undefined});
    }),
  },
  {
    name: 'a merged group that is in the table as well',
    change: statistics(({breakdowns}) => {
      breakdowns[0].rows[10].mergedWith = ['to-12'];
    }),
    ...caught('INPUT.REFERENCE', 'breakdowns[0].rows[10].mergedWith[0]'),
  },
  {
    name: 'a hidden group that does not exist',
    change: rowsLost(1, ['to-13']),
    ...caught('INPUT.REFERENCE', 'breakdowns[0].hidden[0]'),
  },
  {
    name: 'two sessions in a group: sessions are no persons',
    near: 'STAT.SMALL_CELL',
    change: both(
      add({id: 'CN_SESSIONS', value: 26, status: 'sample'}),
      statistics(({breakdowns}) =>
        breakdowns.push({
          figure: 'CN_SESSIONS',
          rows: breakdowns[0].rows.map(({group}: {group: string}, i: number) => ({
            group,
            value: i === 0 ? 4 : 2,
          })),
        }),
      ),
    ),
  },
];
