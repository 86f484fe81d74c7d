import {describe, expect, test} from 'vitest';
import {INDICATOR_CATALOGUE} from '../../../../src/dossier/indicators/indicator-catalogue';
import {addsUp, isShareOf, UNITS} from '../../../../src/dossier/indicators/units';
import {statisticsSchema} from '../../../../src/dossier/schema/statistics';
import {
  CHAINS,
  DENOMINATOR_WORDS,
  FIXED_RATES,
  SUMS,
} from '../../../../src/rules/data/statistics/catalogue-rules';
import {closestWord} from '../../../../src/text/closest-word';

const unitOf = (id: string): string => INDICATOR_CATALOGUE.get(id)?.unit ?? '';
const indicator = statisticsSchema.shape.indicators.element;

describe('the catalogue of indicators', () => {
  test('has the indicators of wards, each as the schema accepts it', () => {
    expect(INDICATOR_CATALOGUE.size).toBeGreaterThanOrEqual(45);
    for (const [id, {label, unit, supplier}] of INDICATOR_CATALOGUE) {
      const given = {id, label, unit, supplier, period: 'in-year', value: 1, status: 'sample'};
      expect(indicator.safeParse(given).success, id).toBe(true);
      expect(UNITS).toContain(unit);
    }
  });

  test('names each thing once', () => {
    const labels = [...INDICATOR_CATALOGUE.values()].map(({label}) => label);
    expect(new Set(labels).size).toBe(labels.length);
  });

  test('is what its rules are about', () => {
    const named = [
      ...CHAINS.flatMap(({ids}) => ids),
      ...SUMS.flatMap(({whole, parts}) => [whole, ...parts]),
      ...Object.values(FIXED_RATES).flatMap(({numerator, denominators}) => [
        numerator,
        ...denominators,
      ]),
      ...DENOMINATOR_WORDS.flatMap(({ids}) => ids),
    ];
    expect(named.filter((id) => !INDICATOR_CATALOGUE.has(id))).toEqual([]);
    expect(Object.keys(FIXED_RATES).filter((id) => INDICATOR_CATALOGUE.has(id))).toEqual([]);
  });

  test('has rates of things that can be a share of each other', () => {
    for (const {numerator, denominators} of Object.values(FIXED_RATES))
      for (const denominator of denominators)
        expect(isShareOf(unitOf(numerator), unitOf(denominator)), numerator).toBe(true);
  });

  test('finds an id that was misspelt', () => {
    const ids = [...INDICATOR_CATALOGUE.keys()];
    expect(closestWord('CCCD_ISUED', ids)).toBe('CCCD_ISSUED');
    expect(closestWord('EID_L2_ATC', ids)).toBe('EID_L2_ACT');
  });
});

describe('units', () => {
  test.each([
    ['tài khoản', 'người', true],
    ['thẻ', 'hồ sơ', true],
    ['hồ sơ', 'hồ sơ', true],
    ['chiếc', 'chiếc', true],
    ['người', 'hộ', false],
    ['lượt', 'người', false],
    ['hộ', 'người', false],
    ['buổi', 'lượt', false],
    ['chiếc', 'người', false],
  ])('a share of %s in %s: %s', (part, whole, makesSense) => {
    expect(isShareOf(part, whole)).toBe(makesSense);
  });

  test('services and points do not add up', () => {
    expect(UNITS.filter((unit) => !addsUp(unit))).toEqual(['dịch vụ', 'điểm']);
  });
});
