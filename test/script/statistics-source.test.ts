import {describe, expect, test} from 'vitest';
import {figuresOf} from '../../src/dossier/figures';
import {statisticsSource} from '../../src/script/statistics-source';
import {statisticsViews} from '../../src/script/statistics-views';
import {dossierFrom, TEXTS} from '../fixtures/dossier';
import {edited} from '../rules/data/mutants/edit';

type Change = Parameters<typeof edited>[1];

function sourceOf(change: Change) {
  const dossier = dossierFrom(edited('statistics.json', change)(TEXTS));
  const views = statisticsViews(dossier, figuresOf(dossier));
  return {...statisticsSource(dossier.statistics, views), views};
}

describe('statisticsSource', () => {
  test('names the one day and the one paper', () => {
    expect(sourceOf(() => undefined)).toMatchObject({
      asOf: 'Tính đến ngày 31/7/2023',
      source: 'Nguồn: Báo cáo tổng hợp của Công an phường, ngày 01/8/2023',
    });
  });

  test('names every day and every paper that a shown figure has', () => {
    const {asOf, source} = sourceOf((data) => {
      data.sources = [{...data.source, id: 'rieng', number: '45/BC-CAP', date: '2023-07-05'}];
      Object.assign(data.indicators[2], {asOf: '2023-06-30', source: 'rieng'});
    });
    expect(asOf).toBe('Tính đến các ngày 30/6/2023, 31/7/2023');
    expect(source).toMatch(/^Nguồn: .*ngày 01\/8\/2023.*45\/BC-CAP, ngày 05\/7\/2023|45\/BC-CAP/);
  });

  test('is silent of figures that no chart shows', () => {
    const {asOf} = sourceOf((data) => {
      data.indicators[1].asOf = '2023-06-30';
    });
    expect(asOf).toBe('Tính đến ngày 31/7/2023');
  });

  test('a merged row bears the names of all its groups', () => {
    const {views} = sourceOf((data) => {
      data.breakdowns[0].rows.pop();
      Object.assign(data.breakdowns[0].rows[10], {mergedWith: ['to-12'], value: 555 + 634});
    });
    const ranking = views.find((view) => view.type === 'ranking');
    expect(ranking?.rows.map(({label}) => label)).toContain('Tổ dân phố 11 và Tổ dân phố 12');
  });
});
