import {decimalsIn} from '../../text/format-number';
import type {Dossier} from '../dossier';
import {INDICATOR_CATALOGUE} from './indicator-catalogue';
import {countsPersons, mostDecimals} from './units';

type Statistics = Dossier['statistics'];

/** The document that a figure comes from. */
export type SourceDocument = Statistics['source'];

/** Everything that is known of one indicator: as given, else from the top of the file, else from the catalogue. */
export type IndicatorRecord = {
  readonly id: string;
  /** Place in `indicators`, from 0. */
  readonly index: number;
  readonly label: string;
  readonly unit: string;
  readonly value: number;
  readonly decimals: number;
  readonly period: 'in-year' | 'cumulative';
  /** First day that is counted, `yyyy-mm-dd`; absent = from the beginning. */
  readonly from?: string;
  /** Last day that is counted, `yyyy-mm-dd`. */
  readonly asOf: string;
  readonly supplier: string;
  readonly source: SourceDocument;
  readonly approvedBy?: string;
  readonly status: 'official' | 'sample';
  readonly note?: string;
  /** Each one counted is a person, or a person's card or account. */
  readonly persons: boolean;
  /** Assigned rather than counted. */
  readonly target: boolean;
};

/** The year that the figures report on. */
export const reportingYear = ({year, asOf}: Statistics): number => year ?? yearOf(asOf);

/** @param date `yyyy-mm-dd`. */
export const yearOf = (date: string): number => Number(date.slice(0, 4));

/**
 * One complete record for each indicator, in the order of the file. An official value from a sample document counts as
 * a sample.
 */
export function indicatorRecords(statistics: Statistics): readonly IndicatorRecord[] {
  const documents = new Map(statistics.sources?.map(({id, ...source}) => [id, source] as const));
  return statistics.indicators.map((given, index) => {
    const known = INDICATOR_CATALOGUE.get(given.id);
    const unit = given.unit ?? known?.unit ?? '';
    const label = given.label ?? known?.label ?? given.id;
    const source = documents.get(given.source ?? '') ?? statistics.source;
    const period = given.period ?? (known?.period === 'in-year' ? 'in-year' : 'cumulative');
    const from =
      given.from ?? (period === 'in-year' ? `${reportingYear(statistics)}-01-01` : undefined);
    const approvedBy = given.approvedBy ?? statistics.approvedBy;
    return {
      id: given.id,
      index,
      label,
      unit,
      value: given.value,
      decimals: shownDecimals(statistics, given, unit),
      period,
      ...(from === undefined ? {} : {from}),
      asOf: given.to ?? given.asOf ?? statistics.asOf,
      supplier: given.supplier ?? known?.supplier ?? '',
      source,
      ...(approvedBy === undefined ? {} : {approvedBy}),
      status: source.status === 'sample' ? 'sample' : given.status,
      ...(given.note === undefined ? {} : {note: given.note}),
      persons: known?.persons ?? countsPersons(unit),
      target: known?.target ?? /chỉ tiêu/i.test(label),
    };
  });
}

/** How many decimals are shown: as the indicator says, else all that it and its groups have. */
function shownDecimals(
  {breakdowns}: Statistics,
  {id, value, decimals}: Statistics['indicators'][number],
  unit: string,
): number {
  const most = mostDecimals(unit, decimals);
  if (decimals !== undefined || most === 0) return most;
  const groups = breakdowns.flatMap(({figure, rows}) => (figure === id ? rows : []));
  return Math.min(most, Math.max(...[{value}, ...groups].map((one) => decimalsIn(one.value))));
}
