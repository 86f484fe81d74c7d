import type {Dossier} from '../dossier/dossier';
import {indicatorRecords} from '../dossier/indicators/indicator-records';
import {formatDate} from '../text/format-date';
import type {Figure, FigureView} from './figure-view';

/** Every figure of a chart. */
export function figuresOfView(view: FigureView): readonly Figure[] {
  switch (view.type) {
    case 'counter':
      return [view.figure];
    case 'ring':
      return [view.figure, view.numerator, view.denominator];
    case 'bars':
    case 'ranking':
      return view.rows;
  }
}

/**
 * Until when the shown figures count and which papers they come from, as the scene says it. Where they differ among
 * themselves, all days and all papers are named.
 */
export function statisticsSource(
  statistics: Dossier['statistics'],
  views: readonly FigureView[],
): {readonly asOf: string; readonly source: string} {
  const shown = new Set(views.flatMap(figuresOfView).map(({indicator}) => indicator));
  const rates = statistics.rates.filter(({id}) => shown.has(id));
  const counted = new Set([
    ...shown,
    ...rates.flatMap(({numerator, denominator}) => [numerator, denominator]),
  ]);
  const records = indicatorRecords(statistics).filter(({id}) => counted.has(id));
  const days = distinct(
    records
      .filter(({target}) => !target)
      .map(({asOf}) => asOf)
      .sort(),
  ).map(formatDate);
  const papers = distinct(
    records.map(({source}) => `${source.number}, ngày ${formatDate(source.date)}`),
  );
  return {
    asOf:
      days.length > 1
        ? `Tính đến các ngày ${days.join(', ')}`
        : `Tính đến ngày ${days[0] ?? formatDate(statistics.asOf)}`,
    source: `Nguồn: ${papers.join('; ')}`,
  };
}

const distinct = (texts: readonly string[]): readonly string[] => [...new Set(texts)];
