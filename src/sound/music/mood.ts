import type {Instrument} from './score';

/** One tone of a theme: [beat within the bar from 0, string, beats it lasts]. */
export type ThemeTone = readonly [beat: number, string: number, beats: number];

export type ThemeBar = {
  /** One chord, or one for each half of the bar, by their names in the mood. */
  readonly chords: readonly [string] | readonly [string, string];
  readonly tones: readonly ThemeTone[];
};

/**
 * The phrases the music is made of, four bars of four beats each.
 * - `intro` the figure alone, and a call
 * - `A` the theme, ends open · `A2` its answer, ends at home
 * - `B`, `B2` the bridge: higher, longer tones, ends open so that A can return
 * - `C`, `C2` few low tones, out of the way of the voice
 * - `link` up to three bars, counted from its end, that lead into a lift or the last chord
 */
export type PhraseName = 'intro' | 'A' | 'A2' | 'B' | 'B2' | 'C' | 'C2' | 'link';

/** Pitches are MIDI numbers. */
export type Chord = {
  readonly bass: number;
  /** The tone for the bass's second step, a fifth or third that stays low. */
  readonly bassSecond: number;
  /** Close voicing around the octave below middle A, chosen so that voices move by small steps. */
  readonly pad: readonly number[];
  /** Strings the figure may use, lowest first. */
  readonly strings: readonly number[];
};

/** What plays in thin, flowing and full music. */
export type ByFullness<T> = Readonly<Record<'thin' | 'flowing' | 'full', T>>;

/** Eight eighths: which of the chord's five strings each plucks; −1 rests. */
type Figure = readonly number[];

/** [beat within a chord's span, uses the chord's second bass tone, velocity]. */
type BassStep = readonly [beat: number, isSecond: boolean, velocity: number];

/** A stroke in each bar. */
type Stroke = {
  readonly beat: number;
  readonly instrument: Instrument;
  /** MIDI number in even bars and in odd ones. */
  readonly pitches: readonly [number, number];
  readonly velocity: number;
};

/** A character of music, all as data; form, melody and accompaniment are made from it. */
export type Mood = {
  /** Usual tempo; each section bends it a little so that its end falls right. */
  readonly beatsPerMinute: number;
  /** The home note as a pitch class (semitones above C). */
  readonly home: number;
  /**
   * The tones of the mode, lowest first, five in an octave, home at 2, 7 and 12. No two of them are
   * a semitone or a tritone apart, so that no tone above a chord can be wrong.
   */
  readonly strings: readonly number[];
  /** Places in the mode (string number modulo 5) that a player likes to shake. */
  readonly shaken: readonly number[];
  readonly chords: Readonly<Record<string, Chord>>;
  readonly themes: Readonly<Record<PhraseName, readonly ThemeBar[]>>;
  /** Who plays the tune of each phrase. */
  readonly leads: Readonly<Record<PhraseName, Instrument>>;
  /** Who doubles the strong beats an octave lower where the music is full. */
  readonly double: Instrument;
  /** Who plays the figure, sweeps and the last chord. */
  readonly figurist: Instrument;
  readonly figures: ByFullness<readonly Figure[]>;
  readonly bass: ByFullness<readonly BassStep[]>;
  readonly percussion: {
    /** Density, 0 … 1, from which the strokes are played; above 1 never. */
    readonly fromDensity: number;
    readonly strokes: readonly Stroke[];
  };
  /** Velocities, 0 … 1. */
  readonly velocities: {readonly melody: number; readonly figure: number; readonly pad: number};
  /** The stroke a lift opens with: drum, and home in octaves. */
  readonly lift: {readonly drum: number | undefined; readonly pitches: readonly number[]};
  readonly finale: {
    readonly drum: number | undefined;
    readonly pad: readonly number[];
    /** The last chord, rolled upwards from home to home. */
    readonly roll: readonly number[];
  };
  readonly reverb: {
    /** Seconds until the sound has fallen by 60 dB. */
    readonly ringSeconds: number;
    /** Gain of the reverb, linear. */
    readonly wet: number;
  };
};

/** A bar of a theme. */
export const bar = (chords: ThemeBar['chords'], ...tones: readonly ThemeTone[]): ThemeBar => ({
  chords,
  tones,
});

/** The pitch of a string; numbers beyond the last string are held at the last. */
export function pitchOfString({strings}: Mood, index: number): number {
  const pitch = strings[Math.min(strings.length - 1, Math.max(0, index))];
  if (pitch === undefined) throw new RangeError('a mood without strings');
  return pitch;
}

export function chordNamed({chords}: Mood, name: string): Chord {
  const chord = chords[name];
  if (chord === undefined) throw new RangeError(`no chord ${name} in this mood`);
  return chord;
}

/** A bar of a phrase; a link counts from its end, so that one bar of it is its last. */
export function themeBar(
  {themes}: Mood,
  phrase: {readonly name: PhraseName; readonly bars: {readonly length: number}},
  index: number,
): ThemeBar {
  const {name, bars} = phrase;
  const theme = themes[name];
  const first = name === 'link' ? Math.max(0, theme.length - bars.length) : 0;
  const found = theme[(first + index) % theme.length];
  if (found === undefined) throw new RangeError(`no bar ${index} in phrase ${name}`);
  return found;
}

/** What of a mood's choices fits a density. */
export const ofFullness = <T>(choices: ByFullness<T>, density: number): T =>
  choices[density < 0.5 ? 'thin' : density < 0.85 ? 'flowing' : 'full'];
