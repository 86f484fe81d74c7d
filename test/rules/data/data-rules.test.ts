import {describe, expect, test} from 'vitest';
import {DATA_RULES} from '../../../src/rules/data/index';
import {READING_RULES, WRITING_RULES} from '../../../src/rules/data/input/index';
import {typedByHand} from '../../../src/rules/data/numbers/typed-numbers';
import {STATISTICS_RULES} from '../../../src/rules/data/statistics/index';
import {mutants as inputMore} from './mutants/input-more';
import {mutants as inputSessions} from './mutants/input-sessions';
import {mutants as inputSyntax} from './mutants/input-syntax';
import {mutants as inputValues} from './mutants/input-values';
import {mutants as statistics} from './mutants/statistics';

const MUTANTS = [...inputMore, ...inputSessions, ...inputSyntax, ...inputValues, ...statistics];
const RULES = [...READING_RULES, ...WRITING_RULES, ...STATISTICS_RULES, typedByHand];

test('each id is listed once', () => {
  const ids = DATA_RULES.map(({id}) => id);
  expect(ids).toEqual([...new Set(ids)]);
  for (const {id} of RULES) expect(ids).toContain(id);
});

describe.each(RULES.map(({id}) => id))('%s', (id) => {
  test('has a mutant that it catches', () => {
    expect(MUTANTS.filter(({caught}) => caught?.ruleId === id)).not.toEqual([]);
  });

  test('has a near-miss', () => {
    expect(MUTANTS.filter(({near, caught}) => near === id && !caught)).not.toEqual([]);
  });
});

test('only near-misses name the rule that must be silent', () => {
  expect(MUTANTS.filter(({near, caught}) => near !== undefined && caught)).toEqual([]);
  const silent = MUTANTS.flatMap(({near}) => near ?? []);
  for (const id of silent) expect(RULES.map((each) => each.id)).toContain(id);
});

test.each(DATA_RULES)('$id says what it is about, and where it comes from', (rule) => {
  expect(rule.about).toMatch(/\p{L}/u);
  expect(rule.source).toMatch(/\p{L}/u);
  expect(rule.stage).toBe(rule.id.startsWith('INPUT.') ? 'input' : 'data');
});
