import fc from 'fast-check';
import {expect, test} from 'vitest';
import {evidenceOf} from '../../../../src/report/evidence';
import {judgeDossier} from '../../../../src/rules/data/judge-dossier';
import {writeScript} from '../../../../src/script/write-script';
import {planTimeline} from '../../../../src/timeline/plan-timeline';
import {TEXTS} from '../../../fixtures/dossier';

/** More by `FUZZ_RUNS`. */
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 60);

const IDS = ['POP_14', 'CCCD_ISSUED', 'EID_L2_ACT', 'EID_TARGET', 'CN_REACH', 'MOI', 'ASOF'];
const DAYS = ['2022-12-31', '2023-01-01', '2023-07-31', '2023-08-15', '2024-01-01'];

const id = fc.constantFrom(...IDS);
const day = fc.constantFrom(...DAYS);
const value = fc.oneof(fc.nat(6), fc.nat(20_000));
const optional = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, {nil: undefined});
const status = fc.constantFrom('official', 'sample');

const indicator = fc.record({
  id,
  value,
  status,
  label: optional(fc.constantFrom('Đã cấp', 'Chỉ tiêu trong năm', 'Mức 1 đã kích hoạt')),
  unit: optional(fc.constantFrom('người', 'lượt', 'thẻ', '%', 'chiếc')),
  period: optional(fc.constantFrom('in-year', 'cumulative')),
  supplier: optional(fc.constant('Công an phường')),
  asOf: optional(day),
  from: optional(day),
  to: optional(day),
  source: optional(fc.constantFrom('rieng', 'khac')),
  approvedBy: optional(fc.constant('Công an phường')),
});

const rate = fc.record({
  id: fc.constantFrom('TY_LE', 'CCCD_RATE', 'EID_ACT_OF_TARGET'),
  label: fc.constant('Tỷ lệ'),
  numerator: id,
  denominator: id,
  basis: fc.constantFrom('so với chỉ tiêu', 'so với dân số', 'tính chung'),
  stated: optional(fc.nat(200)),
  note: optional(fc.constant('có lý do')),
});

const group = fc.integer({min: 1, max: 13}).map((n) => `to-${n}`);
const breakdown = fc.record({
  figure: id,
  rows: fc.array(
    fc.record({group, value, mergedWith: optional(fc.array(group, {minLength: 1, maxLength: 2}))}),
    {minLength: 2, maxLength: 13},
  ),
  hidden: optional(fc.array(group, {minLength: 1, maxLength: 3})),
});

const view = fc.oneof(
  fc.record({type: fc.constant('counter'), id: fc.constant('v-a'), figure: id}),
  fc.record({type: fc.constant('ring'), id: fc.constant('v-b'), rate: fc.constant('TY_LE')}),
  fc.record({
    type: fc.constant('bars'),
    id: fc.constant('v-c'),
    title: fc.constant('Tỷ lệ mức 1'),
    figures: fc.array(id, {minLength: 2, maxLength: 4}),
  }),
  fc.record({
    type: fc.constant('ranking'),
    id: fc.constant('v-d'),
    title: fc.constant('Theo tổ'),
    figure: id,
  }),
);

const statistics = fc.record({
  heading: fc.constant('Con số'),
  asOf: day,
  year: optional(fc.integer({min: 2022, max: 2024})),
  source: fc.record({
    number: fc.constantFrom('45/BC', '…'),
    date: day,
    issuer: fc.constant('Công an phường'),
    status,
  }),
  sources: optional(
    fc.constant([
      {id: 'rieng', number: '7/BC', date: '2023-05-01', issuer: 'VP', status: 'sample'},
    ]),
  ),
  approvedBy: optional(fc.constant('Công an phường')),
  indicators: fc.uniqueArray(indicator, {minLength: 1, maxLength: 6, selector: (one) => one.id}),
  rates: fc.array(rate, {maxLength: 2}),
  breakdowns: fc.array(breakdown, {maxLength: 2}),
  views: fc.uniqueArray(view, {minLength: 1, maxLength: 4, selector: (one) => one.id}),
  narration: fc.array(
    fc.constantFrom(
      'Đến {{ASOF}} có {{POP_14}} người.',
      'Trong năm cấp {{CCCD_ISSUED}} thẻ.',
      'Đạt {{TY_LE}} so với chỉ tiêu, 12 tổ.',
      'Mười hai tổ cùng làm.',
    ),
    {maxLength: 3},
  ),
});

test('whatever the figures are, the checks answer in whole words and at a place', () => {
  fc.assert(
    fc.property(statistics, (data) => {
      const {findings} = judgeDossier({...TEXTS, 'statistics.json': JSON.stringify(data)});
      for (const {message, line} of findings) {
        expect(message).not.toMatch(/undefined|NaN|\[object/);
        expect(line).toBeGreaterThan(0);
      }
    }),
    {numRuns: RUNS},
  );
});

/** The default statistics with other values, of which the greatest come first; the parts make the whole. */
const sound = fc
  .record({
    steps: fc.tuple(value, value, value).map((steps) => steps.map((n) => n + 60)),
    cuts: fc.array(fc.nat(59), {minLength: 12, maxLength: 12}),
    lines: fc.subarray([0, 1, 2, 3]),
    more: fc.subarray(['CCCD_DELIV', 'CN_REACH', 'DVC_UB_TOTAL', 'KTS_QR']),
  })
  .map(({steps, cuts, lines, more}) => {
    const data = JSON.parse(TEXTS['statistics.json'] ?? '');
    const groups = cuts.map((cut) => cut + 5);
    const whole = groups.reduce((sum, n) => sum + n, 0);
    const [a = 0, b = 0] = [...steps].sort((x, y) => y - x).map((n) => n + whole);
    data.indicators.slice(3, 6).forEach((one: {value: number}, i: number) => {
      one.value = [Math.max(a, b), b, whole][i] ?? whole;
    });
    data.indicators[0].value = Math.max(a, 11_480);
    data.breakdowns[0].rows.forEach((row: {value: number}, i: number) => {
      row.value = groups[i] ?? 5;
    });
    data.narration = lines.map((i) => data.narration[i]);
    for (const one of more)
      data.indicators.push({id: one, value: 7, status: 'sample', period: 'cumulative'});
    return data;
  });

test('right figures pass, and each that is shown or spoken is in the ledger', () => {
  fc.assert(
    fc.property(sound, (data) => {
      const texts = {...TEXTS, 'statistics.json': JSON.stringify(data)};
      const {dossier, places, findings} = judgeDossier(texts);
      expect(findings).toEqual([]);
      if (!dossier) throw new Error('sound figures were refused');
      const timeline = planTimeline(writeScript(dossier), dossier.profile.picture);
      const {uses} = evidenceOf(timeline, dossier, places);
      expect(uses.filter(({path}) => path.startsWith('breakdowns'))).toHaveLength(12);
      for (const {startFrame, endFrame} of uses) expect(endFrame).toBeGreaterThan(startFrame);
    }),
    {numRuns: Math.ceil(RUNS / 10)},
  );
});
