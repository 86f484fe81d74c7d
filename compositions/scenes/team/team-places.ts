import {fitText} from '../../../src/text/fit-text';
import {TYPE} from '../../theme/theme';
import type {TeamLayout} from './layout';

/** A member's strip of the floor, px of 1080 lines. */
export type Place = {
  readonly x: number;
  readonly width: number;
  /** Where the feet stand. */
  readonly floor: number;
  /** Height of the figure. */
  readonly figure: number;
  /** In two rows a plate has one line, with its icon beside it. */
  readonly compact: boolean;
};

/** What the plate needs beside its text: paddings, and the icon where it is beside the words. */
const PADDING = 40;
const COMPACT_PADDING = 112;
const WIDEST = 400;

/** Gives each member as much of the floor as the role's name needs; one row, or two when one is too narrow. */
export function teamPlaces(titles: readonly string[], area: TeamLayout['members']): Place[] {
  const needs = titles.map((title) => narrowest(title, 3) + PADDING);
  if (sum(needs) <= area.width) return row(needs, area, {...area.oneRow, compact: false});
  const half = Math.ceil(titles.length / 2);
  const compact = titles.map((title) => narrowest(title, 1) + COMPACT_PADDING);
  const parts = [compact.slice(0, half), compact.slice(half)];
  return area.twoRows.flatMap((level, index) =>
    row(parts[index] ?? [], area, {...level, compact: true}),
  );
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

function row(
  needs: readonly number[],
  {x: left, width: room}: {readonly x: number; readonly width: number},
  level: Omit<Place, 'x' | 'width'>,
): Place[] {
  const widest = level.compact ? room / needs.length : WIDEST;
  const even = Math.min(room / needs.length, widest);
  if (Math.max(...needs) <= even) {
    const start = left + (room - even * needs.length) / 2;
    return needs.map((_, index) => ({...level, x: start + index * even, width: even}));
  }
  const spare = Math.max(0, Math.min(room, widest * needs.length) - sum(needs)) / needs.length;
  const total = sum(needs) + spare * needs.length;
  let x = left + (room - total) / 2;
  return needs.map((need) => {
    const place = {...level, x, width: need + spare};
    x += place.width;
    return place;
  });
}

/** Least width that sets a role's name in so many lines without a break that meaning forbids. */
function narrowest(title: string, maxLines: number): number {
  const {weight, minSize} = TYPE.label;
  for (let maxWidth = 150; maxWidth < 700; maxWidth += 8) {
    const fitted = fitText({
      text: title,
      weight,
      size: minSize,
      minSize,
      maxWidth,
      maxLines,
    });
    if (!fitted.overflows) return maxWidth;
  }
  return 700;
}
