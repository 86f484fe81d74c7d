import {describe, expect, test} from 'vitest';
import {figuresOf} from '../../src/dossier/figures';
import {
  marksIn,
  referencesIn,
  resolveReferences,
  strayBracketIn,
  withoutMarks,
} from '../../src/dossier/references';
import {dossierFrom, replaced, TEXTS} from '../fixtures/dossier';

const figures = figuresOf(dossierFrom());

describe('references', () => {
  test('are found and replaced by the figure as it is written', () => {
    const text = 'cấp {{CCCD_ISSUED}} thẻ cho {{ GROUP_COUNT }} tổ';
    expect(referencesIn(text)).toEqual(['CCCD_ISSUED', 'GROUP_COUNT']);
    expect(resolveReferences(text, figures)).toBe('cấp 10.746 thẻ cho 12 tổ');
    expect(resolveReferences('{{X}} {CCCD_ISSUED}', figures)).toBe('{{X}} {CCCD_ISSUED}');
  });

  test('marks are found and left out', () => {
    expect(marksIn('[[a]] x [[b-2]]y [c]')).toEqual(['a', 'b-2']);
    expect(withoutMarks('[[a]] x [[b-2]]y')).toBe(' x y');
  });

  test.each([
    ['{{A}} [[b]]', true, undefined],
    ['{{A}} [[b]]', false, '[['],
    ['{{A} x', true, '{{'],
    ['A}} x', true, '}}'],
    ['[[b] x', true, '[['],
    ['(x) [y] {z}', false, undefined],
  ])('stray bracket in “%s” (marks allowed: %s): %s', (text, marks, stray) => {
    expect(strayBracketIn(text, marks)).toBe(stray);
  });
});

describe('figuresOf', () => {
  test('rates are computed, never typed', () => {
    expect(figures.get('EID_L2_RATE')).toMatchObject({
      text: '71,0%',
      unit: '%',
      sample: true,
      decimals: 1,
    });
    expect(figures.get('EID_L2_RATE')?.value).toBeCloseTo((8156 / 11480) * 100, 10);
  });

  test('the number of groups and the date come from their own files', () => {
    expect(figures.get('GROUP_COUNT')).toMatchObject({value: 12, text: '12', sample: false});
    expect(figures.get('ASOF')?.text).toBe('ngày 31/7/2023');
    const fewer = dossierFrom({
      ...TEXTS,
      'team.json': replaced('team.json', /,\s*\{"id": "to-12", "name": "Tổ dân phố 12"\}/, ''),
      'statistics.json': replaced(
        'statistics.json',
        /,\s*\{"group": "to-12", "value": 634\}/,
        '',
      ).replace('"value": 8156', '"value": 7522'),
    });
    expect(figuresOf(fewer).get('GROUP_COUNT')?.text).toBe('11');
  });

  test('a rate is sample data when either of its figures is', () => {
    const given = TEXTS['statistics.json']
      ?.replaceAll('"sample"', '"official"')
      .replace('"asOf"', '"approvedBy": "Công an phường", "asOf"');
    expect(
      figuresOf(dossierFrom({...TEXTS, 'statistics.json': given})).get('EID_L2_RATE')?.sample,
    ).toBe(false);
    const half = given?.replace(/("value": 11480,[^}]*)"official"/, '$1"sample"');
    expect(
      figuresOf(dossierFrom({...TEXTS, 'statistics.json': half})).get('EID_L2_RATE')?.sample,
    ).toBe(true);
  });
});
