import {type Dossier, fileOf} from '../dossier/dossier';
import {figuresOf} from '../dossier/figures';
import {
  type IndicatorRecord,
  indicatorRecords,
  type SourceDocument,
} from '../dossier/indicators/indicator-records';
import {formatPath, type JsonPath} from '../findings/json-path';
import type {Places} from '../findings/places';

/** Where something was written. */
export type Written = {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly path: string;
};

/** The origin of a figure: its value, who gave it in which paper, and where it was typed. */
export type FigureFact = Written & {
  readonly indicator: string;
  readonly label: string;
  /** A number; for the date of the statistics, `yyyy-mm-dd`. */
  readonly value: number | string;
  readonly unit: string;
  readonly period?: IndicatorRecord['period'];
  /** First day counted, `yyyy-mm-dd`. */
  readonly from?: string;
  /** Last day counted, `yyyy-mm-dd`. */
  readonly asOf?: string;
  readonly supplier?: string;
  readonly source?: SourceDocument;
  readonly approvedBy?: string;
  /** `counted`: by the program, in the dossier. */
  readonly status: 'official' | 'sample' | 'counted';
  /** The group whose share of the indicator it is. */
  readonly group?: string;
  readonly numerator?: FigureFact;
  readonly denominator?: FigureFact;
};

/** Finds the fact of a figure. @param group for one group's share of an indicator. */
export type FactOf = (indicator: string, group?: string) => FigureFact | undefined;

/** The facts of a dossier's figures. */
export function figureFacts(dossier: Dossier, places: Places): FactOf {
  const {statistics, team} = dossier;
  const records = new Map(indicatorRecords(statistics).map((record) => [record.id, record]));
  const figures = figuresOf(dossier);
  const written = writtenIn(places);
  const file = fileOf('statistics');

  const counted = (id: string): FigureFact | undefined => {
    const record = records.get(id);
    if (!record) return undefined;
    const {index, decimals, persons, target, note, id: indicator, ...known} = record;
    return {indicator, ...known, ...written(file, ['indicators', index, 'value'])};
  };

  const rate = (id: string): FigureFact | undefined => {
    const index = statistics.rates.findIndex((known) => known.id === id);
    const given = statistics.rates[index];
    const numerator = counted(given?.numerator ?? '');
    const denominator = counted(given?.denominator ?? '');
    const figure = figures.get(id);
    if (!given || !numerator || !denominator || !figure) return undefined;
    return {
      indicator: id,
      label: `${given.label} ${given.basis}`,
      value: figure.value,
      unit: figure.unit,
      status: figure.sample ? 'sample' : 'official',
      numerator,
      denominator,
      ...written(file, ['rates', index]),
    };
  };

  const cell = (id: string, group: string): FigureFact | undefined => {
    const index = statistics.breakdowns.findIndex(({figure}) => figure === id);
    const row = statistics.breakdowns[index]?.rows.findIndex((known) => known.group === group);
    const value = row === undefined ? undefined : statistics.breakdowns[index]?.rows[row]?.value;
    const whole = counted(id);
    if (row === undefined || value === undefined || !whole) return undefined;
    return {
      ...whole,
      value,
      group,
      ...written(file, ['breakdowns', index, 'rows', row, 'value']),
    };
  };

  const computed = (id: string): FigureFact | undefined => {
    const figure = figures.get(id);
    if (!figure) return undefined;
    const {label, unit} = figure;
    return id === 'ASOF'
      ? {
          indicator: id,
          label,
          value: statistics.asOf,
          unit,
          source: statistics.source,
          status: statistics.source.status,
          ...written(file, ['asOf']),
        }
      : {
          indicator: id,
          label,
          value: team.groups.length,
          unit,
          status: 'counted',
          ...written(fileOf('team'), ['groups']),
        };
  };

  return (indicator, group) =>
    group === undefined
      ? (counted(indicator) ?? rate(indicator) ?? computed(indicator))
      : cell(indicator, group);
}

/** Where a value is written in the dossier's files. */
export const writtenIn =
  (places: Places) =>
  (file: string, path: JsonPath): Written => ({
    file,
    ...(places[file]?.locate(path) ?? {line: 1, column: 1}),
    path: formatPath(path),
  });
