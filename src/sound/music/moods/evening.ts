import {bar, type Mood} from '../mood';

/**
 * The day is done: a low sáo over soft keys, no drums.
 *
 * The mode is the minor pentatonic, 1 ♭3 4 5 ♭7, on A (A C D E G).
 */
export const evening: Mood = {
  beatsPerMinute: 76,
  home: 9,
  strings: [52, 55, 57, 60, 62, 64, 67, 69, 72, 74, 76, 79, 81],
  shaken: [0, 2],
  chords: {
    Am: {bass: 45, bassSecond: 40, pad: [52, 57, 60, 64], strings: [0, 2, 3, 5, 7]},
    C: {bass: 36, bassSecond: 43, pad: [52, 55, 60, 64], strings: [1, 3, 5, 6, 8]},
    Dsus: {bass: 38, bassSecond: 45, pad: [50, 55, 57, 62], strings: [1, 2, 4, 6, 7]},
    Em7: {bass: 40, bassSecond: 43, pad: [50, 52, 55, 62], strings: [0, 1, 4, 5, 6]},
    Gsus: {bass: 43, bassSecond: 38, pad: [50, 55, 57, 62], strings: [1, 2, 4, 6, 9]},
  },
  themes: {
    intro: [
      bar(['Am'], [0, 5, 2], [2, 7, 2]),
      bar(['C'], [0, 8, 3], [3, 7, 1]),
      bar(['Dsus'], [0, 9, 1], [1, 7, 1], [2, 6, 2]),
      bar(['Em7'], [0, 5, 3]),
    ],
    A: [
      bar(['Am'], [0, 7, 2], [2, 8, 1], [3, 9, 1]),
      bar(['C'], [0, 10, 2.5], [2.5, 8, 0.5], [3, 9, 1]),
      bar(['Dsus'], [0, 7, 1.5], [1.5, 6, 0.5], [2, 7, 2]),
      bar(['Em7'], [0, 6, 1], [1, 5, 2], [3, 6, 1]),
    ],
    A2: [
      bar(['Am'], [0, 7, 1.5], [1.5, 8, 0.5], [2, 10, 2]),
      bar(['C'], [0, 8, 1], [1, 9, 0.5], [1.5, 8, 0.5], [2, 6, 2]),
      bar(['Dsus', 'Em7'], [0, 7, 1], [1, 6, 1], [2, 5, 1], [3, 6, 1]),
      bar(['Am'], [0, 7, 3]),
    ],
    B: [
      bar(['C'], [0, 10, 2], [2, 11, 2]),
      bar(['Gsus'], [0, 9, 1.5], [1.5, 8, 0.5], [2, 7, 2]),
      bar(['Dsus'], [0, 9, 2], [2, 7, 1], [3, 6, 1]),
      bar(['Em7'], [0, 5, 3], [3, 6, 1]),
    ],
    B2: [
      bar(['C'], [0, 10, 1], [1, 11, 1], [2, 10, 2]),
      bar(['Am'], [0, 12, 2], [2, 10, 1], [3, 8, 1]),
      bar(['Dsus'], [0, 9, 1.5], [1.5, 8, 0.5], [2, 7, 1], [3, 6, 1]),
      bar(['Em7'], [0, 9, 2], [2, 6, 2]),
    ],
    C: [
      bar(['Am'], [0, 5, 2], [2, 3, 2]),
      bar(['Gsus'], [1, 4, 1], [2, 6, 2]),
      bar(['C'], [0, 5, 1], [1, 6, 1], [2, 3, 2]),
      bar(['Em7'], [0, 1, 2], [2, 5, 1]),
    ],
    C2: [
      bar(['Am'], [0, 2, 1], [1, 3, 1], [2, 5, 2]),
      bar(['C'], [0, 6, 1.5], [1.5, 5, 0.5], [2, 3, 2]),
      bar(['Dsus', 'Em7'], [0, 4, 1], [1, 3, 1], [2, 1, 2]),
      bar(['Am'], [0, 2, 3]),
    ],
    link: [
      bar(['C'], [0, 8, 1], [1, 9, 1], [2, 10, 2]),
      bar(['Dsus'], [0, 9, 1], [1, 7, 1], [2, 6, 2]),
      bar(['Em7'], [0, 5, 1], [1, 6, 1], [2, 4, 2]),
    ],
  },
  leads: {
    intro: 'sao',
    A: 'sao',
    A2: 'sao',
    B: 'sao',
    B2: 'sao',
    C: 'keys',
    C2: 'keys',
    link: 'sao',
  },
  double: 'keys',
  figurist: 'keys',
  figures: {
    thin: [
      [0, -1, -1, -1, 3, -1, -1, -1],
      [-1, -1, 2, -1, -1, -1, 3, -1],
    ],
    flowing: [
      [0, -1, 2, -1, 3, -1, 2, -1],
      [0, -1, 1, 2, -1, -1, 3, -1],
      [0, -1, 3, -1, 2, -1, 4, -1],
    ],
    full: [
      [0, 1, 2, 3, 4, -1, 3, 2],
      [0, 2, 3, -1, 4, 3, 2, -1],
    ],
  },
  bass: {
    thin: [[0, false, 0.5]],
    flowing: [[0, false, 0.6]],
    full: [
      [0, false, 0.66],
      [2, true, 0.46],
    ],
  },
  percussion: {fromDensity: 2, strokes: []},
  velocities: {melody: 0.7, figure: 0.42, pad: 0.66},
  lift: {drum: undefined, pitches: [45, 57, 64, 76]},
  finale: {drum: undefined, pad: [52, 57, 60, 64], roll: [45, 52, 57, 60, 64, 69, 81]},
  // Larger and later than by day.
  reverb: {ringSeconds: 2.4, wet: 0.3},
};
