import {edit} from '../change';
import {both} from '../change';
import type {Mutant} from '../mutant';
import {add, caught, statistics, type StatisticsMutant} from './edits';

const FILE = 'statistics.json';

/** The value of the issued cards, or of a group, as an officer types it. */
const cards = (written: string): Mutant['change'] =>
  edit(FILE, '"value": 10746', `"value": ${written}`);
const group = (written: string): Mutant['change'] =>
  edit(FILE, '"value": 731}', `"value": ${written}}`);

/** An indicator of the ward's own, the last of the file, with its value as typed. */
const own = (unit: string, written: string, more: object = {}): Mutant['change'] =>
  both(
    add({
      id: 'SO_RIENG',
      label: 'Chỉ tiêu riêng',
      unit,
      value: 424_242,
      period: 'in-year',
      supplier: 'Đoàn phường',
      status: 'sample',
      ...more,
    }),
    edit(FILE, '424242', written),
  );
const OWN_VALUE = 'indicators[6].value';
const CARDS = caught('INPUT.NUMBER', 'indicators[2].value');

const stated = (written: string): Mutant['change'] =>
  edit(FILE, '"basis": "so với', `"stated": ${written}, "basis": "so với`);
const profile = (written: string): Mutant['change'] =>
  edit('profiles/quang-ngai-2023-assumed.json', /"maxSeconds": \d+/, `"maxSeconds": ${written}`);

/** Numbers whose value no longer shows how they were written. */
export const WRITTEN: readonly StatisticsMutant[] = [
  ...['10.746', '10.740', '10.700', '10.7', '1.000', '12.000', '10.7e3', '1e4', '0.5'].map(
    (written): StatisticsMutant => ({name: `cards: ${written}`, change: cards(written), ...CARDS}),
  ),
  {name: 'cards: 10746.0, as a program writes it', change: cards('10746.0')},
  {
    name: 'cards with decimals, whole all the same',
    change: statistics(({indicators}) => (indicators[2].decimals = 1)),
    ...caught('INPUT.NUMBER', 'indicators[2].decimals'),
  },
  {
    name: 'cards of the catalogue, their unit left out',
    change: both(
      statistics(({indicators}) => delete indicators[2].unit),
      cards('10.746'),
    ),
    ...CARDS,
  },
  {
    name: 'more digits than a number keeps',
    change: cards('1074600000000001'),
    ...CARDS,
  },
  {
    name: 'a group: 1.731',
    change: group('1.731'),
    ...caught('INPUT.NUMBER', 'breakdowns[0].rows[4].value'),
  },
  {
    name: 'a group: 1.000',
    change: group('1.000'),
    ...caught('INPUT.NUMBER', 'breakdowns[0].rows[4].value'),
  },
  {name: 'a group: 731.0', change: group('731.0')},
  ...[
    ['lượt người', '98.5'],
    ['học sinh', '1.250'],
    ['Người', '98.5'],
    ['chiếc', '12.5'],
    ['thửa', '98.5'],
    ['giờ', '98.125'],
    ['giờ', '1.000'],
    ['triệu đồng', '98.500'],
  ].map(([unit = '', written = '']): StatisticsMutant => ({
    name: `${written} ${unit}`,
    change: own(unit, written),
    ...caught('INPUT.NUMBER', OWN_VALUE),
  })),
  {
    name: 'hours, finer than they say',
    change: own('giờ', '98.55', {decimals: 1}),
    ...caught('INPUT.NUMBER', OWN_VALUE),
  },
  {
    name: 'pupils that say decimals',
    change: own('học sinh', '98.5', {decimals: 1}),
    ...caught('INPUT.NUMBER', OWN_VALUE),
  },
  ...[
    ['giờ', '98.5'],
    ['giờ', '98.50'],
    ['km', '12.25'],
    ['triệu đồng', '1250.5'],
    ['điểm', '86.75'],
    ['chiếc', '12.00'],
  ].map(([unit = '', written = '']): StatisticsMutant => ({
    name: `${written} ${unit}: good`,
    change: own(unit, written),
  })),
  {name: 'an average that says its decimals', change: own('người/hộ', '3.6', {decimals: 1})},
  {name: 'a unit of its own that says its decimals', change: own('sào', '98.5', {decimals: 1})},
  {name: 'a published rate', change: stated('71.05')},
  {name: 'a published rate with noughts', change: stated('71.000')},
  {
    name: 'a published rate finer than any report',
    change: stated('71.045'),
    ...caught('INPUT.NUMBER', 'rates[0].stated'),
  },
  {
    name: 'seconds of a profile: 1.000',
    change: profile('1.000'),
    ...caught('INPUT.NUMBER', 'duration.maxSeconds', 'profiles/quang-ngai-2023-assumed.json'),
  },
  {name: 'seconds of a profile: 300.5', change: profile('300.5')},
];
