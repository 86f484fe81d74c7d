import {both} from '../change';
import {edited} from '../edit';
import {
  add,
  caught,
  CCCD_ISSUED,
  CCCD_RECV,
  IN_2023,
  POP_14,
  say,
  set,
  statistics,
  type StatisticsMutant,
  warned,
} from './edits';

/** Days, years, papers. */
export const DATES: readonly StatisticsMutant[] = [
  {
    name: 'figures from after the clip',
    change: both(
      statistics((data) => Object.assign(data, {asOf: '2023-08-16'})),
      statistics(({source}) => Object.assign(source, {date: '2023-08-15'})),
    ),
    ...caught('STAT.ASOF', 'asOf'),
  },
  {
    name: 'figures of the clip’s own day',
    near: 'STAT.ASOF',
    change: edited('clip.json', (clip) => (clip.date = '2023-08-01')),
  },
  {
    name: 'a paper from after the clip',
    change: statistics(({source}) => Object.assign(source, {date: '2023-08-16'})),
    ...caught('STAT.ASOF', 'source.date'),
  },
  {
    name: 'an indicator newer than the day on screen',
    change: set(POP_14, {asOf: '2023-08-01'}),
    ...caught('STAT.ASOF', 'indicators[0].asOf'),
  },
  {
    name: 'an indicator older than the day on screen',
    near: 'STAT.ASOF',
    change: set(POP_14, {asOf: '2023-06-30'}),
  },
  {
    name: 'a period without its end',
    change: set(CCCD_RECV, {from: '2023-01-01', period: 'in-year'}),
    ...caught('STAT.ASOF', 'indicators[1].from'),
  },
  {
    name: 'a period that ends before it begins',
    change: set(POP_14, {from: '2023-06-30', to: '2023-06-01'}),
    ...caught('STAT.ASOF', 'indicators[0].from'),
  },
  {
    name: 'a period and a day',
    change: set(POP_14, {from: '2023-01-01', to: '2023-06-30', asOf: '2023-06-30'}),
    ...caught('STAT.ASOF', 'indicators[0].asOf'),
  },
  {
    name: 'a paper older than the month that it is about',
    change: statistics(({source}) => Object.assign(source, {date: '2023-06-30'})),
    ...caught('STAT.ASOF', 'source.date'),
  },
  {
    name: 'a paper some days older than its figures',
    change: statistics(({source}) => Object.assign(source, {date: '2023-07-28'})),
    ...warned('STAT.ASOF', 'source.date'),
  },
  {
    name: 'a paper of the very day',
    near: 'STAT.ASOF',
    change: statistics(({source}) => Object.assign(source, {date: '2023-07-31'})),
  },
  {
    name: 'a day in the same breath as a figure of another day',
    change: both(
      set(POP_14, {asOf: '2023-06-30'}),
      say(3, '[[xep-hang]] Đến {{ASOF}}, phường có {{POP_14}} công dân từ đủ 14 tuổi.'),
    ),
    ...caught('STAT.ASOF', 'narration[3]'),
  },
  {
    name: 'last year’s figures as this year’s',
    change: set(CCCD_RECV, {period: 'in-year', from: '2022-01-01', to: '2022-12-31'}),
    ...caught('STAT.YEAR', 'indicators[1].from'),
  },
  {
    name: 'a year that begins in the year before',
    change: set(CCCD_RECV, {period: 'in-year', from: '2022-12-01', to: '2023-06-30'}),
    ...caught('STAT.YEAR', 'indicators[1].from'),
  },
  {name: 'half a year', near: 'STAT.ASOF', change: set(CCCD_RECV, {...IN_2023, value: 300})},
  {
    name: 'a population counted in a year',
    change: set(POP_14, {period: 'in-year'}),
    ...warned('STAT.YEAR', 'indicators[0].period'),
  },
  {
    name: 'a reporting year in which nothing was counted',
    change: both(
      statistics((data) => (data.year = 2022)),
      set(CCCD_RECV, {period: 'in-year'}),
    ),
    ...caught('STAT.YEAR', 'indicators[1].period'),
  },
  {
    name: 'a count since the beginning called the year’s',
    change: say(0, '[[the-can-cuoc]] Trong năm 2023, công an phường đã cấp {{CCCD_ISSUED}} thẻ.'),
    ...warned('STAT.YEAR', 'narration[0]'),
  },
  {
    name: 'the year after the figure',
    change: say(0, '[[the-can-cuoc]] Phường đã cấp {{CCCD_ISSUED}} thẻ ngay trong năm.'),
    ...warned('STAT.YEAR', 'narration[0]'),
  },
  {
    name: 'a count since the beginning called so',
    near: 'STAT.YEAR',
    change: say(0, '[[the-can-cuoc]] Đến năm 2023, công an phường đã cấp {{CCCD_ISSUED}} thẻ.'),
  },
  {
    name: 'the year’s count and the whole in one line',
    near: 'STAT.YEAR',
    change: both(
      set(CCCD_RECV, {...IN_2023, value: 300}),
      say(
        0,
        '[[the-can-cuoc]] Trong năm thu nhận {{CCCD_RECV}} hồ sơ, nâng số thẻ đã cấp lên {{CCCD_ISSUED}} thẻ.',
      ),
    ),
  },
  {
    name: 'a label that says of the year what is since ever',
    change: set(CCCD_ISSUED, {label: 'Thẻ cấp trong năm'}),
    ...warned('STAT.YEAR', 'indicators[2].label'),
  },
  {
    name: 'official figures without approval',
    change: both(
      statistics(({source}) => Object.assign(source, {status: 'official'})),
      set(CCCD_ISSUED, {status: 'official'}),
    ),
    ...caught('STAT.SOURCE', 'indicators[2].status'),
  },
  {
    name: 'official figures that the police approved',
    near: 'STAT.SOURCE',
    change: both(
      statistics((data) => (data.approvedBy = 'Công an phường')),
      statistics(({source}) => Object.assign(source, {status: 'official', number: '45/BC-CAP'})),
      set(CCCD_ISSUED, {status: 'official'}),
    ),
  },
  {
    name: 'an official figure with its own approver',
    near: 'STAT.SOURCE',
    change: both(
      statistics(({source}) => Object.assign(source, {status: 'official'})),
      set(CCCD_ISSUED, {status: 'official', approvedBy: 'Công an phường'}),
    ),
  },
  {
    name: 'an official figure from a sample paper',
    change: set(CCCD_ISSUED, {status: 'official', approvedBy: 'Công an phường'}),
    ...warned('STAT.SOURCE', 'indicators[2].status'),
  },
  {
    name: 'an official paper without its number',
    change: statistics(({source}) =>
      Object.assign(source, {status: 'official', number: '…/BC-CAP'}),
    ),
    ...caught('STAT.SOURCE', 'source.number'),
  },
  {
    name: 'a paper that is not listed',
    change: set(CCCD_ISSUED, {source: 'bao-cao-quy'}),
    ...caught('INPUT.REFERENCE', 'indicators[2].source'),
  },
  {
    name: 'a paper that is listed',
    near: 'INPUT.REFERENCE',
    change: both(
      statistics((data) => {
        data.sources = [{...data.source, id: 'bao-cao-quy', number: '45/BC-CAP'}];
      }),
      set(CCCD_ISSUED, {source: 'bao-cao-quy'}),
    ),
  },
  {
    name: 'a listed paper older than what it is about',
    change: both(
      statistics((data) => {
        data.sources = [{...data.source, id: 'bao-cao-quy', date: '2023-05-02'}];
      }),
      set(CCCD_ISSUED, {source: 'bao-cao-quy'}),
    ),
    ...caught('STAT.ASOF', 'sources[0].date'),
  },
  {
    name: 'a target that was assigned in spring',
    near: 'STAT.ASOF',
    change: both(
      statistics((data) => {
        data.sources = [{...data.source, id: 'giao-chi-tieu', date: '2023-03-02'}];
      }),
      add({
        id: 'EID_TARGET',
        value: 9000,
        period: 'in-year',
        source: 'giao-chi-tieu',
        status: 'sample',
      }),
    ),
  },
  {
    name: 'five steps are no year',
    near: 'STAT.YEAR',
    change: say(0, '[[the-can-cuoc]] Chỉ trong năm bước, phường đã cấp {{CCCD_ISSUED}} thẻ.'),
  },
  {
    name: 'up to this year is since ever',
    near: 'STAT.YEAR',
    change: say(0, '[[the-can-cuoc]] Đến năm nay, phường đã cấp {{CCCD_ISSUED}} thẻ.'),
  },
  {
    name: 'the whole in the words of the year',
    change: say(0, '[[the-can-cuoc]] Từ đầu năm, phường đã cấp {{CCCD_ISSUED}} thẻ.'),
    ...warned('STAT.YEAR', 'narration[0]'),
  },
  {
    name: 'the year’s count called a count since the beginning',
    change: both(
      set(CCCD_RECV, {...IN_2023, value: 300}),
      say(0, '[[the-can-cuoc]] Lũy kế đã thu nhận {{CCCD_RECV}} hồ sơ.'),
    ),
    ...warned('STAT.YEAR', 'narration[0]'),
  },
];
