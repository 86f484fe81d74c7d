import type {Figure} from '../../../src/script/figure-view';
import {formatNumber} from '../../../src/text/format-number';

/** Length of a count, in frames: 0.8 s, the longest that anything may take to arrive. */
export const COUNT_FRAMES = 20;

/**
 * A figure on its way from zero. At 1 it is the text that the script formatted, to the letter;
 * before, the same text with a smaller number in it. A text without its number does not count.
 */
export function countedText({value, decimals, text}: Figure, progress: number): string {
  const whole = formatNumber(value, decimals);
  if (progress >= 1 || !text.includes(whole)) return text;
  return text.replace(whole, formatNumber(value * progress, decimals));
}

/** The unit, where the text does not name it already ("87,4%"). */
export const unitBeside = ({text, unit}: Figure): string => (text.includes(unit) ? '' : unit);

/** A figure in a row of a chart, its unit with it. */
export const withUnit = (figure: Figure): string =>
  unitBeside(figure) ? `${figure.text} ${figure.unit}` : figure.text;

/** The value of a full bar: 100 for shares of a whole, otherwise the longest bar. */
export function fullScale(figures: readonly Figure[]): number {
  const longest = Math.max(...figures.map(({value}) => value));
  const shares = figures.every(({unit, text}) => unit === '%' || text.endsWith('%'));
  return shares && longest <= 100 ? 100 : longest || 1;
}
