import type {Bar, Phrase} from './form';
import type {Note} from './score';
import {seededRandom, wobble} from './seeded-random';
import {chordNamed, pitchOfString, type Chord, type ChordName} from './strings';
import {themeBar} from './themes';

/** A stretch of a bar under one chord. */
type ChordSpan = {readonly chord: Chord; readonly fromBeat: number; readonly toBeat: number};

const chordSpans = (names: readonly ChordName[], bar: Bar): readonly ChordSpan[] => {
  const [first = 'D', second] = names;
  if (second === undefined || bar.beats <= 2) {
    return [{chord: chordNamed(first), fromBeat: 0, toBeat: bar.beats}];
  }
  return [
    {chord: chordNamed(first), fromBeat: 0, toBeat: 2},
    {chord: chordNamed(second), fromBeat: 2, toBeat: bar.beats},
  ];
};

const at = (bar: Bar, beat: number): number => bar.startSeconds + beat * bar.beatSeconds;

/** Held chord tones; they overlap by their own slow attack and release, so chords melt together. */
const padOf = (span: ChordSpan, bar: Bar, density: number): readonly Note[] =>
  span.chord.pad.map((pitch) => ({
    startSeconds: at(bar, span.fromBeat),
    durationSeconds: (span.toBeat - span.fromBeat) * bar.beatSeconds,
    pitch,
    velocity: 0.62 + 0.12 * density,
    instrument: 'pad',
    ornament: 'plain',
  }));

/** [beat, uses the second tone, velocity]: fuller music walks, thin music only marks the bar. */
const bassSteps = (density: number): readonly (readonly [number, boolean, number])[] => {
  if (density < 0.5) return [[0, false, 0.6]];
  if (density < 0.85) {
    return [
      [0, false, 0.7],
      [2.5, true, 0.45],
    ];
  }
  return [
    [0, false, 0.78],
    [1.5, false, 0.42],
    [2, true, 0.6],
    [3.5, true, 0.4],
  ];
};

const bassOf = (span: ChordSpan, bar: Bar, density: number): readonly Note[] => {
  const steps = bassSteps(density).filter(([beat]) => span.fromBeat + beat < span.toBeat);
  return steps.map(([beat, isSecond, velocity], index) => {
    const next = steps[index + 1]?.[0] ?? span.toBeat - span.fromBeat;
    return {
      startSeconds: at(bar, span.fromBeat + beat),
      durationSeconds: (next - beat) * bar.beatSeconds,
      pitch: isSecond ? span.chord.bassSecond : span.chord.bass,
      velocity,
      instrument: 'bass',
      ornament: 'plain',
    };
  });
};

/** Which of the chord's five strings each eighth plucks; −1 rests. One figure a phrase. */
const FIGURES = {
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
} as const;

/** The plucked figure under the tune: quieter than it, and never quite even. */
const figureOf = (phrase: Phrase): readonly Note[] => {
  const random = seededRandom(`figure ${phrase.name} ${phrase.occurrence}`);
  const {density} = phrase;
  const choices = FIGURES[density < 0.5 ? 'thin' : density < 0.85 ? 'flowing' : 'full'];
  const first = Math.floor(random() * choices.length);
  return phrase.bars.flatMap((bar, barIndex) => {
    const {chords} = themeBar(phrase.name, barIndex, phrase.bars.length);
    // The figure turns over in the last bar of a phrase, as a player does to mark it.
    const figure = choices[(first + (barIndex === 3 ? 1 : 0)) % choices.length] ?? FIGURES.thin[0];
    return chordSpans(chords, bar).flatMap(({chord, fromBeat, toBeat}) => {
      const notes: Note[] = [];
      for (let eighth = fromBeat * 2; eighth < toBeat * 2; eighth++) {
        const string = chord.strings[figure[eighth % 8] ?? -1];
        const chance = random();
        if (string === undefined) continue;
        const weight = eighth % 8 === 0 ? 1 : eighth % 2 === 0 ? 0.85 : 0.7;
        notes.push({
          startSeconds: Math.max(0, at(bar, eighth / 2) + 0.011 * wobble(random)),
          durationSeconds: bar.beatSeconds * 1.6,
          pitch: pitchOfString(string),
          velocity: 0.4 * weight * (0.86 + 0.28 * chance),
          instrument: 'tranh',
          ornament: 'plain',
        });
      }
      return notes;
    });
  });
};

/** Frame drum and woodblock, only while the music is full: [beat, drum or block, velocity]. */
const STROKES = [
  [0, 'drum', 0.7],
  [1.5, 'block', 0.3],
  [2, 'drum', 0.42],
  [2.5, 'drum', 0.3],
  [3, 'block', 0.42],
  [3.5, 'block', 0.22],
] as const;

const percussionOf = (phrase: Phrase): readonly Note[] => {
  if (phrase.density < 0.85) return [];
  const random = seededRandom(`percussion ${phrase.name} ${phrase.occurrence}`);
  return phrase.bars.flatMap((bar, barIndex) =>
    STROKES.filter(([beat]) => beat < bar.beats).map(([beat, instrument, velocity]) => ({
      startSeconds: Math.max(0, at(bar, beat) + 0.006 * wobble(random)),
      durationSeconds: 0.4,
      pitch: instrument === 'drum' ? (beat === 0 ? 45 : 50) : barIndex % 2 === 0 ? 79 : 81,
      velocity: velocity * (phrase.density >= 1 ? 1 : 0.7) * (1 + 0.12 * wobble(random)),
      instrument,
      ornament: 'plain',
    })),
  );
};

/** All that plays under the tune of one phrase. */
export const accompanimentOf = (phrase: Phrase): readonly Note[] => [
  ...phrase.bars.flatMap((bar, barIndex) => {
    const {chords} = themeBar(phrase.name, barIndex, phrase.bars.length);
    return chordSpans(chords, bar).flatMap((span) => [
      ...padOf(span, bar, phrase.density),
      ...bassOf(span, bar, phrase.density),
    ]);
  }),
  ...figureOf(phrase),
  ...percussionOf(phrase),
];
