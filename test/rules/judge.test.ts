import {describe, expect, test} from 'vitest';
import {blocks, type Finding} from '../../src/findings/finding';
import type {Remark} from '../../src/findings/remark';
import {judge} from '../../src/rules/judge';
import {type Rule, rule} from '../../src/rules/rule';

const hide = (finding: Finding): Finding => finding;

const saying = (remarks: readonly Remark[], given: Partial<Rule<object>> = {}): Rule<object> =>
  rule({
    id: 'STAT.CHART',
    stage: 'data',
    about: 'thử',
    severity: 'block',
    inFinal: 'block',
    source: 'thử',
    check: () => remarks,
    ...given,
  });

const times = (count: number, remark: Remark): readonly Remark[] =>
  Array.from({length: count}, () => remark);

const LIGHT: Remark = {weight: 'warn', message: 'nhẹ.'};
const HEAVY: Remark = {message: 'nặng.'};

describe('running the rules', () => {
  test('no remark is a pass, without a finding', () => {
    expect(judge([saying([])], {}, {final: true, hide})).toEqual([]);
  });

  test('lists the first remarks and counts the others', () => {
    const findings = judge([saying(times(60, HEAVY))], {}, {final: false, hide});
    expect(findings).toHaveLength(50);
    expect(findings.at(-1)?.message).toBe('nặng. (Còn 10 lỗi nữa, chưa liệt kê.)');
    expect(findings.at(-2)?.message).toBe('nặng.');
  });

  test('hides what blocks behind no number of warnings', () => {
    const remarks = [...times(60, LIGHT), HEAVY];
    const findings = judge([saying(remarks, {most: 3})], {}, {final: false, hide});
    expect(findings.map(({message}) => message)).toEqual([
      'nặng.',
      'nhẹ.',
      'nhẹ.',
      'nhẹ. (Còn 57 lỗi nữa, chưa liệt kê.)',
    ]);
    expect(findings.filter(blocks)).toHaveLength(1);
  });

  test('what warns in a draft blocks a final clip, unless its rule or remark states otherwise', () => {
    const inFinal = (remark: Remark, given: Partial<Rule<object>> = {}) =>
      judge([saying([remark], given)], {}, {final: true, hide}).map(({result}) => result);
    expect(inFinal(LIGHT)).toEqual(['fail']);
    expect(inFinal({...LIGHT, inFinal: 'same'})).toEqual(['warn']);
    expect(inFinal(LIGHT, {inFinal: 'same'})).toEqual(['warn']);
    expect(inFinal({weight: 'inform', message: 'chỉ để biết'})).toEqual(['warn']);
  });

  test.each([
    ['2023-01-01', 0],
    ['2024-06-30', 0],
    ['2024-07-01', 1],
    ['2025-12-31', 1],
    ['2026-01-01', 0],
  ])('a rule of 1 July 2024 to the end of 2025 speaks on %s: %i', (date, count) => {
    const rules = [saying([HEAVY], {validFrom: '2024-07-01', validTo: '2025-12-31'})];
    expect(judge(rules, {}, {final: false, date, hide})).toHaveLength(count);
  });

  test('a check that throws is no pass', () => {
    const broken = saying([], {
      severity: 'warn',
      check: () => {
        throw new TypeError('x is undefined');
      },
    });
    expect(judge([broken], {}, {final: false, hide})).toMatchObject([
      {result: 'not-evaluated', severity: 'warn', measured: 'TypeError: x is undefined'},
    ]);
    expect(judge([broken], {}, {final: true, hide}).some(blocks)).toBe(true);
  });
});
