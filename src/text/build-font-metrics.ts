/**
 * Writes `font-metrics.json` from the fonts in `public/fonts`: run it after a font changes
 * (`npm run font-metrics`). It belongs to the workshop, not to the flow: nothing imports it at run time.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import type {Font} from 'fontkit';
import * as fontkit from 'fontkit';
import {hashBytes} from '../base/hash-bytes';
import {FONT_WEIGHTS, type FontMetrics, type FontMetricsTable} from './font-metrics';

const root = new URL('../../', import.meta.url);

/** Characters that Vietnamese office prose is written with; everything else is reported as a missing glyph. */
const REPERTOIRE = [
  ...codePoints(0x20, 0x7e),
  ...codePoints(0xa0, 0xff),
  ...'ĂăĐđĨĩŨũƠơƯư',
  ...codePoints(0x1ea0, 0x1ef9),
  ...'–—‘’“”„…•·₫×÷≤≥−€™',
];

function codePoints(first: number, last: number): string[] {
  return Array.from({length: last - first + 1}, (_, i) => String.fromCodePoint(first + i));
}

const isOpen = (font: fontkit.Font | fontkit.FontCollection): font is Font => 'layout' in font;

const widthOf = (font: Font, text: string): number =>
  font.layout(text, {liga: false, kern: true}).positions.reduce((sum, p) => sum + p.xAdvance, 0);

/** Letters that kern alike share a row (as left neighbour) or a column (as right neighbour) of the matrix. */
function classesOf(chars: readonly string[], signature: (char: string) => string) {
  const classes = new Map<string, string[]>();
  for (const char of chars) {
    const key = signature(char);
    classes.set(key, [...(classes.get(key) ?? []), char]);
  }
  return [...classes.values()];
}

function metricsOf(font: Font, sha256: string): FontMetrics {
  const chars = REPERTOIRE.filter((c) => font.hasGlyphForCodePoint(c.codePointAt(0) ?? 0));
  const advance = new Map(chars.map((c) => [c, widthOf(font, c)]));
  const pair = new Map<string, number>();
  for (const left of chars) {
    for (const right of chars) {
      const kern =
        widthOf(font, left + right) - (advance.get(left) ?? 0) - (advance.get(right) ?? 0);
      if (kern !== 0) pair.set(left + right, kern);
    }
  }
  const kern = (left: string, right: string) => pair.get(left + right) ?? 0;
  const leftClasses = classesOf(chars, (left) => chars.map((right) => kern(left, right)).join());
  const rightClasses = classesOf(chars, (right) => chars.map((left) => kern(left, right)).join());
  return {
    sha256,
    unitsPerEm: font.unitsPerEm,
    ascent: font.ascent,
    descent: -font.descent,
    capHeight: font.capHeight,
    xHeight: font.xHeight,
    advances: Object.fromEntries(advance),
    kerning: {
      left: leftClasses.map((group) => group.join('')),
      right: rightClasses.map((group) => group.join('')),
      matrix: leftClasses.map((l) => rightClasses.map((r) => kern(l[0] ?? '', r[0] ?? ''))),
    },
  };
}

const table = Object.fromEntries(
  FONT_WEIGHTS.map((weight) => {
    const file = new URL(`public/fonts/BeVietnamPro-${weight}.ttf`, root);
    const bytes = readFileSync(file);
    const font = fontkit.create(bytes);
    if (!isOpen(font)) throw new Error(`${file.pathname} is a collection, not one font`);
    return [weight, metricsOf(font, hashBytes(bytes))];
  }),
) as FontMetricsTable;

writeFileSync(new URL('src/text/font-metrics.json', root), `${JSON.stringify(table)}\n`);
