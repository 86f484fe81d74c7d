import {formatDate} from '../text/format-date';
import type {CellKind, CellValue, Scalar} from './table';

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

/**
 * How a value is written in its cell: a number as a number, all else as text; undefined for an empty cell. Dates are texts
 * too, for a date cell means another day on a computer that puts the month first.
 */
export function writtenAs(value: CellValue, kind: CellKind): string | number | undefined {
  if (value === undefined) return undefined;
  if (kind.type === 'lines') {
    const items = Array.isArray(value) ? (value as readonly Scalar[]) : [value as Scalar];
    return items.map((item) => String(writtenAs(item, kind.item) ?? '')).join('\n');
  }
  if (kind.type === 'choice')
    return kind.options.find((option) => option.value === value)?.word ?? String(value);
  if (kind.type === 'date' && typeof value === 'string' && ISO_DATE.test(value))
    return formatDate(value);
  return kind.type === 'number' && typeof value === 'number' ? value : String(value);
}
