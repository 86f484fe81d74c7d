import {
  add,
  caught,
  CCCD_ISSUED,
  OWN,
  POP_14,
  set,
  type StatisticsMutant,
  warned,
  without,
} from './edits';

/** Catalogue: ids, units, what may be left out. */
export const CATALOGUE: readonly StatisticsMutant[] = [
  {
    name: 'a catalogue id without label, unit, supplier',
    near: 'STAT.CATALOGUE',
    change: without(CCCD_ISSUED, 'label', 'unit', 'supplier'),
  },
  {
    name: 'a catalogue id with a label of the office',
    near: 'STAT.CATALOGUE',
    change: set(POP_14, {label: 'Dân từ 14 tuổi'}),
  },
  {
    name: 'a stock of the catalogue without its period',
    near: 'STAT.CATALOGUE',
    change: without(POP_14, 'label', 'unit', 'supplier', 'period'),
  },
  {
    name: 'a count that may be of the year or since ever, and does not say',
    change: without(CCCD_ISSUED, 'period'),
    ...caught('STAT.CATALOGUE', 'indicators[2].id'),
  },
  {
    name: 'accounts in place of people',
    change: set(POP_14, {unit: 'tài khoản'}),
    ...caught('STAT.UNIT', 'indicators[0].unit'),
  },
  {
    name: 'cards counted as acts',
    change: set(CCCD_ISSUED, {unit: 'lượt'}),
    ...caught('STAT.UNIT', 'indicators[2].unit'),
  },
  {
    name: 'a misspelt id that leaves out what only the catalogue knows',
    change: add({id: 'CCCD_DELIVV', value: 9, status: 'sample'}),
    ...caught('STAT.CATALOGUE', 'indicators[6].id'),
  },
  {
    name: 'a misspelt id that brings everything',
    change: add({...OWN, id: 'CN_SESSION', label: 'Buổi ra quân'}),
    ...warned('STAT.CATALOGUE', 'indicators[6].id'),
  },
  {
    name: 'an indicator of the ward',
    near: 'STAT.CATALOGUE',
    change: add({...OWN, id: 'LOA_PHUONG', label: 'Lượt phát loa'}),
  },
  {
    name: 'an indicator of the ward in a unit that no other ward has',
    near: 'STAT.UNIT',
    change: add({...OWN, id: 'MAY_TINH', label: 'Máy tính tặng học sinh', unit: 'chiếc'}),
  },
  {
    name: 'an indicator of the ward without its supplier',
    change: add({...OWN, id: 'LOA_PHUONG', label: 'Lượt phát loa', supplier: undefined}),
    ...caught('STAT.CATALOGUE', 'indicators[6].id'),
  },
  {
    name: 'another level is another indicator, not a slip',
    near: 'STAT.CATALOGUE',
    change: add({...OWN, id: 'EID_L3_ACT', label: 'Tài khoản tổ chức', unit: 'tài khoản'}),
  },
  {
    name: 'a typed rate',
    change: add({...OWN, id: 'HAI_LONG', label: 'Tỷ lệ hài lòng', unit: '%', value: 98.5}),
    ...caught('STAT.DENOM', 'indicators[6].unit'),
  },
  {
    name: 'a unit with a slip of the pen',
    change: add({...OWN, id: 'LOA_PHUONG', label: 'Lượt phát loa', unit: 'lựơt'}),
    ...warned('STAT.UNIT', 'indicators[6].unit'),
  },
];
