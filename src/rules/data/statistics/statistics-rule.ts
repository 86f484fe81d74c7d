/** Rules of the data stage that judge figures: whether they can be true, and whether they are told truly. */
export type StatisticsRule =
  | 'STAT.CATALOGUE'
  | 'STAT.UNIT'
  | 'STAT.ORDER'
  | 'STAT.SUM'
  | 'STAT.SCALE'
  | 'STAT.ASOF'
  | 'STAT.YEAR'
  | 'STAT.DENOM'
  | 'STAT.OVER100'
  | 'STAT.SUPPLIED'
  | 'STAT.SMALL_CELL'
  | 'STAT.SOURCE'
  | 'STAT.CHART'
  | 'STAT.TYPED_NUMBER';
