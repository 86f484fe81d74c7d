import {both} from '../change';
import {edited} from '../edit';
import type {Mutant} from '../mutant';
import {
  add,
  bars,
  caught,
  L2_APPR,
  L2_RECV,
  NO_RATE_LINE,
  rate,
  rowsLost,
  say,
  set,
  statistics,
  type StatisticsMutant,
  warned,
} from './edits';

const target = (fields: object = {}): Mutant['change'] =>
  add({id: 'EID_TARGET', value: 7500, period: 'cumulative', status: 'sample', ...fields});

/** Rates and charts. */
export const RATES: readonly StatisticsMutant[] = [
  {
    name: 'a basis that names another denominator',
    change: rate({basis: 'so với chỉ tiêu được giao'}),
    ...caught('STAT.DENOM', 'rates[0].basis'),
  },
  {
    name: 'a denominator that the basis does not name',
    change: rate({denominator: 'EID_L2_RECV'}),
    ...caught('STAT.DENOM', 'rates[0].basis'),
  },
  {
    name: 'received, and called so',
    near: 'STAT.DENOM',
    change: both(
      rate({denominator: 'EID_L2_RECV', basis: 'so với hồ sơ đã thu nhận'}),
      NO_RATE_LINE,
    ),
  },
  {
    name: 'received, in other words',
    near: 'STAT.DENOM',
    change: both(rate({denominator: 'EID_L2_RECV', basis: 'so với số đã đăng ký'}), NO_RATE_LINE),
  },
  {
    name: 'a basis that names nothing',
    change: rate({basis: 'tính chung cả phường'}),
    ...warned('STAT.DENOM', 'rates[0].basis'),
  },
  {
    name: 'a rate of a thing in itself',
    change: rate({denominator: 'EID_L2_ACT', basis: 'so với số đã kích hoạt'}),
    ...caught('STAT.DENOM', 'rates[0].denominator'),
  },
  {
    name: 'accounts among households',
    change: both(
      add({id: 'POP_HH', value: 9000, status: 'sample'}),
      rate({denominator: 'POP_HH', basis: 'so với số hộ'}),
    ),
    ...caught('STAT.DENOM', 'rates[0].denominator'),
  },
  {
    name: 'acts among people',
    change: both(
      add({id: 'CN_REACH', value: 900, status: 'sample'}),
      rate({numerator: 'CN_REACH'}),
    ),
    ...caught('STAT.DENOM', 'rates[0].denominator'),
  },
  {
    name: 'a known rate of other things',
    change: rate({id: 'EID_L2_OF_TARGET'}),
    ...caught('STAT.DENOM', 'rates[0].denominator'),
  },
  {
    name: 'since ever among this year’s',
    change: both(
      add({id: 'DVC_ACC', value: 9000, period: 'in-year', status: 'sample'}),
      rate({denominator: 'DVC_ACC', basis: 'so với tài khoản lập mới'}),
      NO_RATE_LINE,
    ),
    ...warned('STAT.DENOM', 'rates[0].denominator'),
  },
  {
    name: 'a line that compares with something else',
    change: say(2, '[[ty-le]] Đến {{ASOF}}, tỷ lệ đạt {{EID_L2_RATE}} so với chỉ tiêu được giao.'),
    ...caught('STAT.DENOM', 'narration[2]'),
  },
  {
    name: 'a line that compares with nothing',
    near: 'STAT.DENOM',
    change: say(2, '[[ty-le]] Đến {{ASOF}}, tỷ lệ kích hoạt đạt {{EID_L2_RATE}}, một bước dài.'),
  },
  {
    name: 'more than all without a word',
    change: both(
      target(),
      rate({denominator: 'EID_TARGET', basis: 'so với chỉ tiêu được giao'}),
      NO_RATE_LINE,
    ),
    ...caught('STAT.OVER100', 'rates[0]'),
  },
  {
    name: 'more than all, and why',
    near: 'STAT.OVER100',
    change: both(
      target(),
      rate({denominator: 'EID_TARGET', basis: 'so với chỉ tiêu được giao', note: 'vượt chỉ tiêu'}),
      NO_RATE_LINE,
    ),
  },
  {
    name: 'more than a ring can show',
    change: both(
      target({value: 4000}),
      rate({denominator: 'EID_TARGET', basis: 'so với chỉ tiêu được giao', note: 'vượt chỉ tiêu'}),
      NO_RATE_LINE,
    ),
    ...caught('STAT.CHART', 'views[2].rate'),
  },
  {
    name: 'a published rate of another denominator',
    change: rate({stated: 82.7}),
    ...caught('STAT.SUPPLIED', 'rates[0].stated'),
  },
  {name: 'a published rate, rounded', near: 'STAT.SUPPLIED', change: rate({stated: 71})},
  {
    name: 'a published rate, five hundredths off',
    near: 'STAT.SUPPLIED',
    change: rate({stated: 71.09}),
  },
  {
    name: 'a published rate, one tenth off',
    change: rate({stated: 71.1}),
    ...caught('STAT.SUPPLIED', 'rates[0].stated'),
  },
  {
    name: 'cards beside accounts',
    change: bars('CCCD_ISSUED', 'EID_L2_ACT'),
    ...caught('STAT.CHART', 'views[1].figures'),
  },
  {name: 'the steps of one dossier', near: 'STAT.CHART', change: bars('CCCD_RECV', 'CCCD_ISSUED')},
  {
    name: 'the year beside all years',
    change: both(
      add({id: 'EID_L1_ACT', value: 60, period: 'in-year', status: 'sample'}),
      bars('EID_L1_ACT', 'EID_L2_ACT'),
    ),
    ...caught('STAT.CHART', 'views[1].figures'),
  },
  {
    name: 'bars of two days',
    change: set(L2_RECV, {asOf: '2023-06-30'}),
    ...warned('STAT.CHART', 'views[1].figures'),
  },
  {
    name: 'two bars of one name',
    change: set(L2_APPR, {label: 'Đã kích hoạt'}),
    ...caught('STAT.CHART', 'views[1].figures'),
  },
  {
    name: 'counts that call themselves a rate',
    change: statistics(({views}) => Object.assign(views[3], {title: 'Tỷ lệ kích hoạt theo tổ'})),
    ...warned('STAT.CHART', 'views[3].title'),
  },
  {
    name: 'a lone percentage',
    change: statistics(({views}) => {
      views[0].figure = 'EID_L2_RATE';
    }),
    ...caught('STAT.DENOM', 'views[0].figure'),
  },
  {
    name: 'a ranking that lacks groups and does not say so',
    change: both(
      rowsLost(2, ['to-11', 'to-12']),
      statistics(({views}) => Object.assign(views[3], {title: 'Tài khoản mức 2 theo tổ dân phố'})),
    ),
    ...warned('STAT.CHART', 'views[3].title'),
  },
  {
    name: 'a ranking that says whom it shows',
    near: 'STAT.CHART',
    change: rowsLost(2, ['to-11', 'to-12']),
  },
  {
    name: 'a label of another level',
    change: set(L2_RECV, {label: 'Định danh mức 1 đã thu nhận'}),
    ...caught('STAT.CHART', 'indicators[3].label'),
  },
  {
    name: 'a label of the decree’s words',
    near: 'STAT.CHART',
    change: set(L2_RECV, {label: 'Mức độ 2: đã thu nhận'}),
  },
  {
    name: 'a label of another step',
    change: set(L2_RECV, {label: 'Tài khoản kích hoạt xong'}),
    ...warned('STAT.CHART', 'indicators[3].label'),
  },
  {
    name: 'a chart’s title of another level',
    change: statistics(({views}) => Object.assign(views[1], {title: 'Định danh điện tử mức 1'})),
    ...caught('STAT.CHART', 'views[1].title'),
  },
  {
    name: 'a rate of another level',
    change: rate({label: 'Tỷ lệ kích hoạt định danh mức 1'}),
    ...caught('STAT.CHART', 'rates[0].label'),
  },
  {
    name: 'a text on screen that compares with something else',
    change: edited('management.json', (data) => {
      data.steps[3].detail = 'Đạt {{EID_L2_RATE}} so với chỉ tiêu';
    }),
    ...caught('STAT.DENOM', 'steps[3].detail', 'management.json'),
  },
  {
    name: 'a text on screen that compares rightly',
    near: 'STAT.DENOM',
    change: edited('management.json', (data) => {
      data.steps[3].detail = 'Đạt {{EID_L2_RATE}} so với dân từ 14 tuổi';
    }),
  },
];
