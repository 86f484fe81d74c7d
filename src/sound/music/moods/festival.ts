import {bar, type Mood} from '../mood';

/**
 * A village feast: t'rưng in front, đàn bầu in the bridge, drum, clapper and rattle.
 *
 * The tones are hò-xự-xang-xê-cống as in `river`, here E F♯ A B C♯ (1 2 4 5 6), but hò itself is
 * home. The mode has no third, so home is an open fifth.
 */
export const festival: Mood = {
  beatsPerMinute: 108,
  home: 4,
  strings: [59, 61, 64, 66, 69, 71, 73, 76, 78, 81, 83, 85, 88],
  shaken: [3],
  chords: {
    E: {bass: 40, bassSecond: 47, pad: [52, 59, 64, 66], strings: [0, 2, 3, 5, 7]},
    A: {bass: 45, bassSecond: 40, pad: [52, 57, 61, 64], strings: [1, 2, 4, 6, 7]},
    'F#m': {bass: 42, bassSecond: 49, pad: [54, 57, 61, 66], strings: [1, 3, 4, 6, 8]},
    Bsus: {bass: 47, bassSecond: 42, pad: [54, 59, 64, 66], strings: [0, 2, 3, 5, 8]},
    'C#m7': {bass: 37, bassSecond: 40, pad: [52, 59, 61, 64], strings: [0, 1, 2, 5, 6]},
  },
  themes: {
    intro: [
      bar(['E'], [0, 2, 0.5], [0.5, 3, 0.5], [1, 5, 1], [2.5, 5, 0.5], [3, 6, 1]),
      bar(['A'], [0, 7, 1], [1, 6, 0.5], [1.5, 7, 0.5], [2, 9, 2]),
      bar(['C#m7'], [0, 7, 0.5], [0.5, 6, 0.5], [1, 5, 1], [2, 6, 0.5], [2.5, 5, 0.5], [3, 3, 1]),
      bar(['Bsus'], [0, 5, 2], [2, 7, 0.5], [2.5, 8, 0.5], [3, 10, 1]),
    ],
    A: [
      bar(['E'], [0, 10, 0.5], [0.5, 10, 0.5], [1, 8, 0.5], [1.5, 7, 1], [2.5, 8, 0.5], [3, 10, 1]),
      bar(['A'], [0, 9, 0.5], [0.5, 11, 0.5], [1, 9, 0.5], [1.5, 7, 1], [2.5, 6, 0.5], [3, 7, 1]),
      bar(
        ['C#m7'],
        [0, 6, 0.5],
        [0.5, 7, 0.5],
        [1, 10, 1],
        [2, 7, 0.5],
        [2.5, 8, 0.5],
        [3, 7, 0.5],
        [3.5, 6, 0.5],
      ),
      bar(['Bsus'], [0, 5, 1], [1, 7, 0.5], [1.5, 8, 1.5], [3, 10, 0.5], [3.5, 11, 0.5]),
    ],
    A2: [
      bar(['E'], [0, 12, 0.5], [0.5, 12, 0.5], [1, 10, 0.5], [1.5, 8, 1], [2.5, 7, 0.5], [3, 8, 1]),
      bar(['F#m'], [0, 9, 0.5], [0.5, 8, 0.5], [1, 9, 0.5], [1.5, 11, 1], [2.5, 9, 0.5], [3, 8, 1]),
      bar(
        ['C#m7', 'Bsus'],
        [0, 7, 0.5],
        [0.5, 6, 0.5],
        [1, 5, 0.5],
        [1.5, 6, 0.5],
        [2, 7, 0.5],
        [2.5, 8, 0.5],
        [3, 5, 0.5],
        [3.5, 8, 0.5],
      ),
      bar(['E'], [0, 7, 1], [1, 5, 0.5], [1.5, 7, 2.5]),
    ],
    B: [
      bar(['A'], [0, 11, 2], [2, 9, 1], [3, 8, 1]),
      bar(['E'], [0, 10, 1.5], [1.5, 8, 0.5], [2, 7, 2]),
      bar(['F#m'], [0, 8, 1], [1, 9, 1], [2, 11, 1.5], [3.5, 9, 0.5]),
      bar(['Bsus'], [0, 10, 3], [3, 8, 1]),
    ],
    B2: [
      bar(['A'], [0, 9, 1], [1, 11, 1], [2, 12, 2]),
      bar(['C#m7'], [0, 11, 1.5], [1.5, 10, 0.5], [2, 7, 2]),
      bar(['F#m'], [0, 8, 1], [1, 6, 0.5], [1.5, 8, 0.5], [2, 9, 2]),
      bar(
        ['Bsus'],
        [0, 8, 1],
        [1, 10, 1],
        [2, 7, 0.5],
        [2.5, 8, 0.5],
        [3, 10, 0.5],
        [3.5, 11, 0.5],
      ),
    ],
    C: [
      bar(['E'], [0, 5, 1], [1.5, 7, 2.5]),
      bar(['C#m7'], [1, 6, 0.5], [1.5, 5, 1], [3, 7, 1]),
      bar(['A'], [0, 4, 1], [1.5, 6, 2.5]),
      bar(['Bsus'], [1, 5, 0.5], [1.5, 3, 0.5], [2, 2, 2]),
    ],
    C2: [
      bar(['A'], [0, 4, 1], [1, 6, 0.5], [1.5, 7, 2.5]),
      bar(['F#m'], [1, 8, 1], [2.5, 6, 0.5], [3, 4, 1]),
      bar(['C#m7', 'Bsus'], [0, 5, 1], [1, 6, 1], [2, 5, 1], [3, 3, 1]),
      bar(['E'], [0, 2, 1], [1.5, 5, 1], [2.5, 7, 1.5]),
    ],
    link: [
      bar(['A'], [0, 9, 0.5], [0.5, 9, 0.5], [1, 11, 1], [2, 9, 2]),
      bar(['F#m'], [0, 8, 0.5], [0.5, 8, 0.5], [1, 9, 1], [2, 6, 2]),
      bar(['Bsus'], [0, 5, 0.5], [0.5, 5, 0.5], [1, 8, 1], [2, 10, 2]),
    ],
  },
  leads: {
    intro: 'trung',
    A: 'trung',
    A2: 'trung',
    B: 'bau',
    B2: 'bau',
    C: 'bau',
    C2: 'bau',
    link: 'trung',
  },
  double: 'trung',
  figurist: 'tranh',
  figures: {
    thin: [
      [0, -1, 3, 2, -1, 2, 3, -1],
      [-1, 2, 3, -1, 1, -1, 3, 2],
    ],
    flowing: [
      [0, -1, 3, 2, -1, 3, 4, 2],
      [0, 2, -1, 3, 0, 2, -1, 3],
      [0, 3, 2, -1, 3, 4, -1, 2],
    ],
    full: [
      [0, 3, 2, 4, 3, 2, 4, 3],
      [0, 2, 4, 2, 3, 0, 4, 3],
    ],
  },
  bass: {
    thin: [
      [0, false, 0.62],
      [3, true, 0.4],
    ],
    flowing: [
      [0, false, 0.72],
      [1.5, false, 0.42],
      [2.5, true, 0.5],
    ],
    full: [
      [0, false, 0.78],
      [1, true, 0.4],
      [1.5, false, 0.46],
      [2.5, true, 0.56],
      [3.5, true, 0.44],
    ],
  },
  percussion: {
    fromDensity: 0.6,
    strokes: [
      {beat: 0, instrument: 'drum', pitches: [47, 47], velocity: 0.66},
      {beat: 0.5, instrument: 'shaker', pitches: [96, 96], velocity: 0.51},
      {beat: 1, instrument: 'block', pitches: [84, 83], velocity: 0.58},
      {beat: 1.5, instrument: 'drum', pitches: [54, 54], velocity: 0.4},
      {beat: 1.5, instrument: 'shaker', pitches: [96, 96], velocity: 0.71},
      {beat: 2, instrument: 'shaker', pitches: [96, 96], velocity: 0.41},
      {beat: 2.5, instrument: 'drum', pitches: [47, 52], velocity: 0.5},
      {beat: 3, instrument: 'block', pitches: [84, 83], velocity: 0.75},
      {beat: 3.5, instrument: 'shaker', pitches: [96, 96], velocity: 0.68},
      {beat: 3.5, instrument: 'block', pitches: [79, 86], velocity: 0.44},
    ],
  },
  velocities: {melody: 0.8, figure: 0.36, pad: 0.42},
  lift: {drum: 42, pitches: [52, 64, 71, 88]},
  finale: {drum: 42, pad: [52, 59, 64, 71], roll: [52, 59, 64, 71, 76, 83, 88]},
  // A courtyard: short and open.
  reverb: {ringSeconds: 1.1, wet: 0.16},
};
