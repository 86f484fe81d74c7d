import type {Dossier} from '../dossier/dossier';
import {formatNumber} from '../text/format-number';
import type {Figures} from './define-scene';
import type {Figure, FigureView} from './figure-view';

/** The charts of the statistics with their figures in written form; the names they call were checked before. */
export function statisticsViews({statistics, team}: Dossier, figures: Figures): FigureView[] {
  const named = (id: string): Figure => {
    const figure = figures.get(id);
    if (!figure) throw new Error(`figure ${id} passed the check of the dossier but does not exist`);
    const {value, decimals, text, unit, label} = figure;
    return {value, decimals, text, unit, label, indicator: id};
  };

  return statistics.views.map((view): FigureView => {
    switch (view.type) {
      case 'counter':
        return {type: 'counter', id: view.id, figure: named(view.figure)};
      case 'bars':
        return {type: 'bars', id: view.id, title: view.title, rows: view.figures.map(named)};
      case 'ring': {
        const rate = statistics.rates.find(({id}) => id === view.rate);
        if (!rate)
          throw new Error(`rate ${view.rate} passed the check of the dossier but does not exist`);
        return {
          type: 'ring',
          id: view.id,
          figure: named(rate.id),
          basis: rate.basis,
          numerator: named(rate.numerator),
          denominator: named(rate.denominator),
        };
      }
      case 'ranking': {
        const {unit, decimals} = named(view.figure);
        const rows = statistics.breakdowns.find(({figure}) => figure === view.figure)?.rows ?? [];
        const names = new Map(team.groups.map(({id, name}) => [id, name]));
        const nameOf = (id: string) => names.get(id) ?? id;
        const ranked = [...rows].sort((a, b) => b.value - a.value);
        return {
          type: 'ranking',
          id: view.id,
          title: view.title,
          unit,
          rows: ranked.map(({group, mergedWith = [], value}) => ({
            value,
            decimals,
            text: formatNumber(value, decimals),
            unit,
            label: [group, ...mergedWith].map(nameOf).join(' và '),
            indicator: view.figure,
            group,
          })),
        };
      }
    }
  });
}
