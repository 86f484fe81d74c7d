import {formatDate} from '../text/format-date';
import {formatNumber, formatPercent} from '../text/format-number';
import type {Dossier} from './dossier';
import {indicatorRecords} from './indicators/indicator-records';

/** A figure that a text may call by `{{ID}}`: the one source of what is shown, captioned and spoken. */
export type NamedFigure = {
  readonly value: number;
  readonly decimals: number;
  /** As it is written, by Vietnamese rules. */
  readonly text: string;
  readonly unit: string;
  readonly label: string;
  readonly sample: boolean;
};

const PERCENT_DECIMALS = 1;

/** Ids of the figures that no officer types: what is counted, and the date of the statistics. */
export const COMPUTED_FIGURES = ['GROUP_COUNT', 'ASOF', 'SESSION_COUNT', 'SESSION_REACH'] as const;

/** All figures of a dossier by their id: given ones, computed rates, counts and the date of the statistics. */
export function figuresOf({
  statistics,
  team,
  sessions,
}: Pick<Dossier, 'statistics' | 'team' | 'sessions'>): ReadonlyMap<string, NamedFigure> {
  const figures = new Map<string, NamedFigure>();
  for (const {id, value, decimals, unit, label, status} of indicatorRecords(statistics)) {
    figures.set(id, {
      value,
      decimals,
      text: formatNumber(value, decimals),
      unit,
      label,
      sample: status === 'sample',
    });
  }
  for (const {id, numerator, denominator, label} of statistics.rates) {
    const over = figures.get(numerator);
    const under = figures.get(denominator);
    if (!over || !under || under.value === 0) continue;
    const value = (over.value / under.value) * 100;
    figures.set(id, {
      value,
      decimals: PERCENT_DECIMALS,
      text: formatPercent(value, PERCENT_DECIMALS),
      unit: '%',
      label,
      sample: over.sample || under.sample,
    });
  }
  figures.set('GROUP_COUNT', counted(team.groups.length, 'tổ dân phố', 'Số tổ dân phố'));
  figures.set('ASOF', {
    value: 0,
    decimals: 0,
    text: `ngày ${formatDate(statistics.asOf)}`,
    unit: '',
    label: 'Ngày của số liệu',
    sample: false,
  });
  if (sessions.sessions.length > 0) {
    const reach = sessions.sessions.reduce((sum, {people}) => sum + people, 0);
    figures.set('SESSION_COUNT', counted(sessions.sessions.length, 'buổi', 'Số buổi hướng dẫn'));
    figures.set('SESSION_REACH', counted(reach, 'lượt người', 'Số lượt người được hướng dẫn'));
  }
  return figures;
}

const counted = (value: number, unit: string, label: string): NamedFigure => ({
  value,
  decimals: 0,
  text: formatNumber(value),
  unit,
  label,
  sample: false,
});
