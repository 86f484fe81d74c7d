import type {FontWeight} from '../../src/text/font-metrics';

/**
 * Colours by role, so that another theme is other data. Contrast ratios (WCAG 2.2) that the roles promise:
 * ink on paper 15.9, paper on ink 15.9, paper on river 6.3, paper on teal ≥ 4.5, ink on lamp 11.5, paper on brick 5.2.
 */
export const COLORS = {
  /** Text on day scenes, ground of night scenes. */
  ink: '#0B1F3A',
  /** Ground of day scenes, text on night scenes. */
  paper: '#F7F9FC',
  /** Cards on paper. */
  card: '#FFFFFF',
  /** Text of second rank on paper. */
  inkSoft: '#41536E',
  /** Text of second rank on ink. */
  paperSoft: '#B9C7DB',
  /** Hairlines and empty tracks on paper. */
  line: '#D5DEEA',
  /** Raised surfaces on ink. */
  inkRaised: '#17325A',
  river: '#0B5FB0',
  riverSoft: '#CFE3F6',
  teal: '#08776F',
  tealSoft: '#CDEBE6',
  lamp: '#FFC83D',
  lampSoft: '#FFF0C7',
  brick: '#C8372D',
  brickSoft: '#F8DDD8',
  skin: '#E8B48F',
  skinDeep: '#D39A73',
  hair: '#2A2430',
  leaf: '#3E8E5A',
  leafDeep: '#2C6E45',
  wood: '#9A6A43',
} as const;

/** Ground and text of a scene by the time of day that it plays in. */
export const GROUNDS = {
  day: {
    ground: COLORS.paper,
    text: COLORS.ink,
    soft: COLORS.inkSoft,
    card: COLORS.card,
    line: COLORS.line,
  },
  dawn: {
    ground: '#FFF6E3',
    text: COLORS.ink,
    soft: COLORS.inkSoft,
    card: COLORS.card,
    line: '#E9DCBF',
  },
  water: {
    ground: '#E6F1FA',
    text: COLORS.ink,
    soft: COLORS.inkSoft,
    card: COLORS.card,
    line: '#C3D8EA',
  },
  night: {
    ground: COLORS.ink,
    text: COLORS.paper,
    soft: COLORS.paperSoft,
    card: COLORS.inkRaised,
    line: '#2B4A78',
  },
} as const;
export type Ground = keyof typeof GROUNDS;

/** A type role: size and floor in px of 1080 lines. Below the floor a text overflows and is refused. */
type TypeRole = {
  readonly weight: FontWeight;
  readonly size: number;
  readonly minSize: number;
};

export const TYPE = {
  display: {weight: 800, size: 112, minSize: 80},
  figure: {weight: 800, size: 220, minSize: 120},
  title: {weight: 800, size: 68, minSize: 56},
  heading: {weight: 700, size: 54, minSize: 46},
  body: {weight: 500, size: 46, minSize: 44},
  strong: {weight: 700, size: 46, minSize: 44},
  label: {weight: 700, size: 38, minSize: 34},
  note: {weight: 500, size: 36, minSize: 32},
  caption: {weight: 700, size: 46, minSize: 46},
  source: {weight: 500, size: 32, minSize: 30},
} as const satisfies Record<string, TypeRole>;
export type TypeRoleName = keyof typeof TYPE;

/** One family of radii, px of 1080 lines. */
export const RADIUS = {small: 14, medium: 24, large: 40} as const;

export const FONT_FAMILY = 'Be Vietnam Pro';
