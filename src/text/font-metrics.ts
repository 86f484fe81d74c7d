import table from './font-metrics.json';

/** The weights of Be Vietnam Pro that the project bundles. */
export const FONT_WEIGHTS = [500, 700, 800] as const;
export type FontWeight = (typeof FONT_WEIGHTS)[number];

/** Read from the font itself; lengths in font units (1/unitsPerEm of the size). */
export type FontMetrics = {
  readonly sha256: string;
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  readonly capHeight: number;
  readonly xHeight: number;
  readonly advances: Readonly<Record<string, number>>;
  /** GPOS pair kerning: `matrix[class of left letter][class of right letter]`. */
  readonly kerning: {
    readonly left: readonly string[];
    readonly right: readonly string[];
    readonly matrix: readonly (readonly number[])[];
  };
};

export type FontMetricsTable = Readonly<Record<FontWeight, FontMetrics>>;

/** @returns the metrics of one weight. */
export const fontMetrics = (weight: FontWeight): FontMetrics => (table as FontMetricsTable)[weight];
