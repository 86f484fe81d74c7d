import type {ChordName} from './strings';

/** One tone of a theme: [beat within the bar from 0, string, beats it lasts]. */
export type ThemeTone = readonly [beat: number, string: number, beats: number];

export type ThemeBar = {
  /** One chord, or one for each half of the bar. */
  readonly chords: readonly [ChordName] | readonly [ChordName, ChordName];
  readonly tones: readonly ThemeTone[];
};

/**
 * The phrases the music is made of, four bars of four beats each.
 * - `intro` the figure alone, and a call
 * - `A` the theme, ends open · `A2` its answer, ends at home
 * - `B`, `B2` the bridge: higher, longer tones, ends open so that A can return
 * - `C`, `C2` few low tones: room for the voice
 * - `link` up to three bars, counted from its end, that lead into a lift or the last chord
 */
export type PhraseName = 'intro' | 'A' | 'A2' | 'B' | 'B2' | 'C' | 'C2' | 'link';

const bar = (chords: ThemeBar['chords'], ...tones: readonly ThemeTone[]): ThemeBar => ({
  chords,
  tones,
});

const THEMES: Readonly<Record<PhraseName, readonly ThemeBar[]>> = {
  intro: [
    bar(['D'], [0, 2, 0.5], [0.5, 5, 0.5], [1, 7, 3]),
    bar(['G'], [1, 6, 0.5], [1.5, 7, 0.5], [2, 8, 2]),
    bar(['D/F#'], [0, 9, 1.5], [1.5, 8, 0.5], [2, 7, 2]),
    bar(['Asus'], [0, 8, 2], [2, 5, 1], [3, 6, 1]),
  ],
  A: [
    bar(['D'], [0, 7, 1.5], [1.5, 8, 0.5], [2, 9, 1], [3, 8, 0.5], [3.5, 7, 0.5]),
    bar(['Bm'], [0, 6, 1.5], [1.5, 5, 0.5], [2, 6, 2]),
    bar(['G'], [0, 7, 1], [1, 6, 0.5], [1.5, 7, 0.5], [2, 8, 1], [3, 9, 0.5], [3.5, 7, 0.5]),
    bar(['Asus'], [0, 8, 3], [3, 5, 0.5], [3.5, 6, 0.5]),
  ],
  A2: [
    bar(['D'], [0, 7, 1.5], [1.5, 8, 0.5], [2, 9, 1], [3, 10, 1]),
    bar(['Bm'], [0, 9, 1], [1, 8, 0.5], [1.5, 7, 0.5], [2, 6, 1.5], [3.5, 5, 0.5]),
    bar(
      ['Em', 'Asus'],
      [0, 6, 1],
      [1, 7, 0.5],
      [1.5, 8, 0.5],
      [2, 5, 1],
      [3, 6, 0.5],
      [3.5, 8, 0.5],
    ),
    bar(['D'], [0, 7, 3], [3, 5, 1]),
  ],
  B: [
    bar(['G'], [0, 11, 1.5], [1.5, 10, 0.5], [2, 8, 2]),
    bar(['D/F#'], [0, 10, 1.5], [1.5, 9, 0.5], [2, 7, 2]),
    bar(['Em'], [0, 8, 1], [1, 9, 0.5], [1.5, 8, 0.5], [2, 6, 2]),
    bar(['Bm'], [0, 7, 1.5], [1.5, 6, 0.5], [2, 4, 2]),
  ],
  B2: [
    bar(['G'], [0, 6, 1], [1, 7, 1], [2, 8, 1], [3, 11, 1]),
    bar(['D/F#'], [0, 10, 2], [2, 9, 0.5], [2.5, 8, 0.5], [3, 7, 1]),
    bar(['Em'], [0, 8, 1.5], [1.5, 7, 0.5], [2, 6, 1], [3, 7, 1]),
    bar(['Asus'], [0, 8, 2], [2, 5, 0.5], [2.5, 6, 0.5], [3, 7, 0.5], [3.5, 8, 0.5]),
  ],
  C: [
    bar(['D'], [0, 5, 1], [1, 7, 3]),
    bar(['Bm'], [2, 6, 0.5], [2.5, 5, 0.5], [3, 4, 1]),
    bar(['G'], [0, 3, 1], [1, 6, 3]),
    bar(['Asus'], [1, 5, 0.5], [1.5, 6, 0.5], [2, 3, 2]),
  ],
  C2: [
    bar(['D/F#'], [0, 5, 1], [1, 9, 2], [3, 8, 1]),
    bar(['G'], [1, 7, 1], [2, 6, 0.5], [2.5, 5, 0.5], [3, 6, 1]),
    bar(['Em', 'Asus'], [0, 3, 1], [1, 6, 1], [2, 5, 1], [3, 3, 1]),
    bar(['D'], [0, 4, 1], [1, 5, 1], [2, 2, 2]),
  ],
  link: [
    bar(['Bm'], [0, 6, 1], [1, 7, 1], [2, 9, 2]),
    bar(['Em'], [0, 8, 1], [1, 7, 1], [2, 6, 2]),
    bar(['Asus'], [0, 8, 1], [1, 5, 1], [2, 3, 2]),
  ],
};

/** A bar of a phrase; a link counts from its end, so that one bar of it is its last. */
export const themeBar = (phrase: PhraseName, index: number, bars: number): ThemeBar => {
  const theme = THEMES[phrase];
  const first = phrase === 'link' ? Math.max(0, theme.length - bars) : 0;
  const found = theme[(first + index) % theme.length];
  if (found === undefined) throw new RangeError(`no bar ${index} in phrase ${phrase}`);
  return found;
};
