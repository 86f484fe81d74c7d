import {bar, type Mood} from '../mood';

/**
 * A wide, easy flow on the đàn tranh.
 *
 * The strings are tuned hò-xự-xang-xê-cống, with the steps do-re-fa-sol-la, with hò on A: A B D E F♯,
 * then liu (the hò above) and so on. Xang, the root of the row of fifths, is home: D, which a
 * listener used to western music hears as a settled major tonic too. Range A3 … D6 as on 16 strings.
 * Source of the names and the steps: Hò xự xang xê cống, âm giai ngũ cung Việt Nam
 * (https://nhaxinhplaza.vn/hoi-hay/ho-xu-xang-xe-cong-la-gi.html).
 */
export const river: Mood = {
  beatsPerMinute: 92,
  home: 2,
  strings: [57, 59, 62, 64, 66, 69, 71, 74, 76, 78, 81, 83, 86],
  // Xự and cống.
  shaken: [1, 4],
  chords: {
    D: {bass: 38, bassSecond: 45, pad: [50, 57, 62, 64, 66], strings: [0, 2, 4, 5, 7]},
    Bm: {bass: 35, bassSecond: 42, pad: [50, 57, 59, 62, 66], strings: [1, 2, 4, 6, 7]},
    G: {bass: 43, bassSecond: 38, pad: [50, 55, 59, 62, 64], strings: [1, 2, 3, 6, 7]},
    Asus: {bass: 45, bassSecond: 40, pad: [52, 57, 59, 62, 64], strings: [0, 2, 3, 5, 7]},
    Em: {bass: 40, bassSecond: 47, pad: [52, 55, 59, 62, 64], strings: [1, 3, 5, 6, 8]},
    'D/F#': {bass: 42, bassSecond: 38, pad: [50, 54, 57, 62, 64], strings: [2, 4, 5, 7, 9]},
  },
  themes: {
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
  },
  leads: {
    intro: 'tranh',
    A: 'tranh',
    A2: 'tranh',
    B: 'tranh',
    B2: 'tranh',
    C: 'tranh',
    C2: 'tranh',
    link: 'tranh',
  },
  double: 'tranh',
  figurist: 'tranh',
  figures: {
    thin: [
      [0, -1, 2, -1, 3, -1, 2, -1],
      [-1, 1, -1, 2, -1, 3, 2, -1],
    ],
    flowing: [
      [0, 2, 3, 2, 4, 3, 2, -1],
      [0, 1, 2, 3, -1, 3, 2, 1],
      [0, -1, 2, 3, 1, -1, 3, 2],
    ],
    full: [
      [0, 2, 3, 4, 3, 2, 3, 1],
      [0, 1, 3, 2, 4, 2, 3, 1],
    ],
  },
  // Fuller music walks, thin music only marks the bar.
  bass: {
    thin: [[0, false, 0.6]],
    flowing: [
      [0, false, 0.7],
      [2.5, true, 0.45],
    ],
    full: [
      [0, false, 0.78],
      [1.5, false, 0.42],
      [2, true, 0.6],
      [3.5, true, 0.4],
    ],
  },
  percussion: {
    fromDensity: 0.85,
    strokes: [
      {beat: 0, instrument: 'drum', pitches: [45, 45], velocity: 0.7},
      {beat: 1.5, instrument: 'block', pitches: [79, 81], velocity: 0.3},
      {beat: 2, instrument: 'drum', pitches: [50, 50], velocity: 0.42},
      {beat: 2.5, instrument: 'drum', pitches: [50, 50], velocity: 0.3},
      {beat: 3, instrument: 'block', pitches: [79, 81], velocity: 0.42},
      {beat: 3.5, instrument: 'block', pitches: [79, 81], velocity: 0.22},
    ],
  },
  velocities: {melody: 0.78, figure: 0.4, pad: 0.62},
  lift: {drum: 40, pitches: [50, 62, 69, 86]},
  // Its third makes it warm.
  finale: {drum: 40, pad: [50, 57, 62, 66], roll: [50, 57, 62, 66, 69, 74, 78, 86]},
  // A wooden hall, not a church.
  reverb: {ringSeconds: 1.7, wet: 0.22},
};
