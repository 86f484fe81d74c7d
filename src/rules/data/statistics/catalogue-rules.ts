/** Counts of which each is at most the next. */
export type Chain = {
  readonly ids: readonly string[];
  /**
   * `steps`: the way of one dossier; in a year more may leave a step than entered it, when dossiers of the year before
   * were waiting. `parts`: each is a part of the next at all times.
   */
  readonly kind: 'steps' | 'parts';
};

/** Delivered ≤ issued ≤ received; activated ≤ approved ≤ received, level by level; a part ≤ its whole. */
export const CHAINS: readonly Chain[] = [
  {kind: 'steps', ids: ['CCCD_DELIV', 'CCCD_ISSUED', 'CCCD_RECV']},
  {kind: 'steps', ids: ['EID_L1_ACT', 'EID_L1_APPR', 'EID_L1_RECV']},
  {kind: 'steps', ids: ['EID_L2_ACT', 'EID_L2_APPR', 'EID_L2_RECV']},
  {kind: 'steps', ids: ['EID_ACT', 'EID_RECV']},
  {kind: 'parts', ids: ['CCCD_ELIG', 'POP_14', 'POP_TOTAL']},
  {kind: 'parts', ids: ['POP_15', 'POP_14']},
  {kind: 'parts', ids: ['DC_CLEAN', 'DC_CASES']},
  {kind: 'parts', ids: ['DC_BHYT_SYNC', 'BHYT_TOTAL']},
  {kind: 'parts', ids: ['DVC_CA_ONLINE', 'DVC_CA_TOTAL']},
  {kind: 'parts', ids: ['DVC_UB_ONLINE', 'DVC_UB_TOTAL']},
  {kind: 'parts', ids: ['DVC_ONTIME', 'DVC_RESOLVED']},
  {kind: 'parts', ids: ['DVC_PAY', 'DVC_FEE']},
  {kind: 'parts', ids: ['DVC_SAT', 'DVC_SURVEY']},
  {kind: 'parts', ids: ['YT_CCCD', 'YT_TOTAL']},
  {kind: 'parts', ids: ['ASXH_TK', 'ASXH_TOTAL']},
  {kind: 'parts', ids: ['KTS_SHOP', 'KTS_BUSINESS']},
  {kind: 'parts', ids: ['KTS_QR', 'KTS_BUSINESS']},
  {kind: 'parts', ids: ['KTS_PAYACC', 'POP_15']},
];

/** A count that is the sum of others, when all of them are given. */
export const SUMS: readonly {readonly whole: string; readonly parts: readonly string[]}[] = [
  {whole: 'EID_RECV', parts: ['EID_L1_RECV', 'EID_L2_RECV']},
  {whole: 'EID_ACT', parts: ['EID_L1_ACT', 'EID_L2_ACT']},
  {
    whole: 'Q766_TOTAL',
    parts: ['Q766_OPEN', 'Q766_TIME', 'Q766_DIGITAL', 'Q766_ONLINE', 'Q766_SAT'],
  },
];

/**
 * Counts that are always about so large beside each other, in every ward: `least` … `most` of the whole. Wide enough
 * for any ward, far narrower than tenfold. Households have 3,6 people and three people in four are 15 or older
 * (Tổng điều tra dân số 2019); insurance covers nine in ten (BHXH Việt Nam 2022). Where a part cannot pass its whole,
 * the chains above say so.
 */
export const LIKELY_SHARES: readonly {
  readonly part: string;
  readonly whole: string;
  readonly least: number;
  readonly most: number;
}[] = [
  {part: 'POP_HH', whole: 'POP_TOTAL', least: 0.12, most: 0.8},
  {part: 'POP_14', whole: 'POP_TOTAL', least: 0.5, most: 1},
  {part: 'POP_15', whole: 'POP_14', least: 0.7, most: 1},
  {part: 'CCCD_ELIG', whole: 'POP_14', least: 0.7, most: 1},
  {part: 'CCCD_ISSUED', whole: 'CCCD_RECV', least: 0.7, most: 1},
  {part: 'BHYT_TOTAL', whole: 'POP_TOTAL', least: 0.6, most: 1.5},
  {part: 'DVC_RESOLVED', whole: 'DVC_UB_TOTAL', least: 0.7, most: 1.3},
  {part: 'DVC_ONTIME', whole: 'DVC_RESOLVED', least: 0.7, most: 1},
  {part: 'DVC_SAT', whole: 'DVC_SURVEY', least: 0.7, most: 1},
];

/** Rates whose meaning is fixed, by id: what they are a share of. Other rates need another id. */
export const FIXED_RATES: Readonly<
  Record<string, {readonly numerator: string; readonly denominators: readonly string[]}>
> = {
  CCCD_RATE: {numerator: 'CCCD_ISSUED', denominators: ['CCCD_ELIG']},
  EID_ACT_OF_TARGET: {numerator: 'EID_ACT', denominators: ['EID_TARGET']},
  EID_ACT_OF_RECV: {numerator: 'EID_ACT', denominators: ['EID_RECV']},
  EID_L2_OF_ELIG: {numerator: 'EID_L2_ACT', denominators: ['POP_14']},
  EID_L2_OF_TARGET: {numerator: 'EID_L2_ACT', denominators: ['EID_TARGET']},
  EID_L2_OF_RECV: {numerator: 'EID_L2_ACT', denominators: ['EID_L2_RECV']},
  DVC_ONTIME_RATE: {numerator: 'DVC_ONTIME', denominators: ['DVC_RESOLVED']},
  DVC_ONLINE_RATE: {numerator: 'DVC_UB_ONLINE', denominators: ['DVC_UB_TOTAL']},
  DVC_SOHOA_RATE: {numerator: 'DVC_SOHOA', denominators: ['DVC_UB_TOTAL', 'DVC_RESOLVED']},
  DVC_PAY_RATE: {numerator: 'DVC_PAY', denominators: ['DVC_FEE']},
  DVC_SAT_RATE: {numerator: 'DVC_SAT', denominators: ['DVC_SURVEY']},
  KTS_PAYACC_RATE: {numerator: 'KTS_PAYACC', denominators: ['POP_15']},
};

/** Words by which a text names what a rate is measured against; the same activation is 20 % of one and 75 % of another. */
type DenominatorWords = {
  readonly ids: readonly string[];
  /** Words with no other meaning. */
  readonly words: readonly string[];
  /** Words that may mean these, and other things as well. */
  readonly alsoCalled: readonly string[];
};

export const DENOMINATOR_WORDS: readonly DenominatorWords[] = [
  {ids: ['EID_TARGET'], words: ['chỉ tiêu'], alsoCalled: ['kế hoạch', 'được giao']},
  {ids: ['POP_14'], words: ['14 tuổi', 'mười bốn tuổi'], alsoCalled: ['độ tuổi']},
  {ids: ['POP_15'], words: ['15 tuổi', 'mười lăm tuổi'], alsoCalled: ['độ tuổi']},
  {ids: ['CCCD_ELIG'], words: ['đủ điều kiện'], alsoCalled: ['trong diện', 'thuộc diện']},
  {ids: ['POP_TOTAL'], words: ['nhân khẩu', 'dân số'], alsoCalled: ['người dân', 'toàn dân']},
  {ids: ['POP_HH'], words: [], alsoCalled: ['hộ']},
  {
    ids: ['CCCD_RECV', 'EID_L1_RECV', 'EID_L2_RECV', 'EID_RECV'],
    words: ['thu nhận'],
    alsoCalled: ['tiếp nhận', 'đăng ký', 'đã nộp'],
  },
  {ids: ['EID_L1_APPR', 'EID_L2_APPR'], words: ['phê duyệt'], alsoCalled: ['duyệt']},
  {ids: ['CCCD_ISSUED'], words: [], alsoCalled: ['cấp']},
  {ids: ['DVC_UB_TOTAL', 'DVC_CA_TOTAL'], words: [], alsoCalled: ['tiếp nhận', 'hồ sơ']},
  {ids: ['DVC_RESOLVED'], words: [], alsoCalled: ['giải quyết']},
];
