/**
 * The open strings of the đàn tranh, as MIDI numbers, lowest first.
 *
 * The strings are tuned hò-xự-xang-xê-cống, in the shape do-re-fa-sol-la, with hò on A: A B D E F♯,
 * then liu (the hò above) and so on. Xang, the root of the row of fifths, is home: D, which a
 * listener used to western music hears as a settled major tonic too. Range A3 … D6 as on 16 strings.
 * Source of the names and their shape: Hò xự xang xê cống, âm giai ngũ cung Việt Nam
 * (https://nhaxinhplaza.vn/hoi-hay/ho-xu-xang-xe-cong-la-gi.html).
 */
const OPEN_STRINGS = [57, 59, 62, 64, 66, 69, 71, 74, 76, 78, 81, 83, 86] as const;

export const HIGHEST_STRING = OPEN_STRINGS.length - 1;

/** The home note, D, as a pitch class (semitones above C). */
export const HOME_PITCH_CLASS = 2;

/** The pitch of an open string; numbers beyond the last string are held at the last. */
export const pitchOfString = (index: number): number =>
  OPEN_STRINGS[Math.min(HIGHEST_STRING, Math.max(0, index))] ?? 62;

/** Xự and cống are the tones that a player likes to shake; the others stay plain. */
export const isShakenString = (index: number): boolean => index % 5 === 1 || index % 5 === 4;

/** The chords the pads and the bass know. */
export type ChordName = 'D' | 'Bm' | 'G' | 'Asus' | 'Em' | 'D/F#';

export type Chord = {
  /** MIDI number of the bass note. */
  readonly bass: number;
  /** The tone for the bass's second step, a fifth or third that stays low. */
  readonly bassSecond: number;
  /** Close voicing around the octave below middle A, chosen so that voices move by small steps. */
  readonly pad: readonly number[];
  /** Strings the figure may use, lowest first. */
  readonly strings: readonly number[];
};

/** No chord has a semitone inside, so whatever string sounds above stays soft. */
const CHORDS: Readonly<Record<ChordName, Chord>> = {
  D: {bass: 38, bassSecond: 45, pad: [50, 57, 62, 64, 66], strings: [0, 2, 4, 5, 7]},
  Bm: {bass: 35, bassSecond: 42, pad: [50, 57, 59, 62, 66], strings: [1, 2, 4, 6, 7]},
  G: {bass: 43, bassSecond: 38, pad: [50, 55, 59, 62, 64], strings: [1, 2, 3, 6, 7]},
  Asus: {bass: 45, bassSecond: 40, pad: [52, 57, 59, 62, 64], strings: [0, 2, 3, 5, 7]},
  Em: {bass: 40, bassSecond: 47, pad: [52, 55, 59, 62, 64], strings: [1, 3, 5, 6, 8]},
  'D/F#': {bass: 42, bassSecond: 38, pad: [50, 54, 57, 62, 64], strings: [2, 4, 5, 7, 9]},
};

export const chordNamed = (name: ChordName): Chord => CHORDS[name];
