import {fontMetrics, type FontWeight} from './font-metrics';

/** How a run of text is set. `size` and the result of measuring are in px. */
export type TextStyle = {
  readonly weight: FontWeight;
  readonly size: number;
};

type PairKerning = (left: string, right: string) => number;

const kerningByWeight = new Map<FontWeight, PairKerning>();

function pairKerning(weight: FontWeight): PairKerning {
  const known = kerningByWeight.get(weight);
  if (known) return known;
  const {left, right, matrix} = fontMetrics(weight).kerning;
  const rowOf = classIndex(left);
  const columnOf = classIndex(right);
  const kerning: PairKerning = (a, b) => matrix[rowOf.get(a) ?? -1]?.[columnOf.get(b) ?? -1] ?? 0;
  kerningByWeight.set(weight, kerning);
  return kerning;
}

const classIndex = (classes: readonly string[]): ReadonlyMap<string, number> =>
  new Map(classes.flatMap((group, index) => [...group].map((char) => [char, index] as const)));

/**
 * Width of one line in px: the font's advances plus its pair kerning, as the browser sets it with
 * ligatures off and `text-rendering: geometricPrecision`. Text must be NFC; a letter that the font lacks
 * counts as wide as "m" and is named by {@link missingGlyphs}.
 */
export function measureText(text: string, {weight, size}: TextStyle): number {
  const {advances, unitsPerEm} = fontMetrics(weight);
  const kerning = pairKerning(weight);
  let units = 0;
  let previous = '';
  for (const char of text) {
    units +=
      (advances[char] ?? advances['m'] ?? unitsPerEm) + (previous ? kerning(previous, char) : 0);
    previous = char;
  }
  return (units * size) / unitsPerEm;
}

/** Letters of the text that the bundled font cannot draw, each once, in order. */
export function missingGlyphs(text: string, weight: FontWeight = 500): readonly string[] {
  const {advances} = fontMetrics(weight);
  return [...new Set([...text].filter((char) => char !== '\n' && advances[char] === undefined))];
}
