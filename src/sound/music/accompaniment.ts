import type {Bar, Phrase} from './form';
import {
  type Chord,
  chordNamed,
  type Mood,
  ofFullness,
  pitchOfString,
  type ThemeBar,
  themeBar,
} from './mood';
import type {Note} from './score';
import {seededRandom, wobble} from './seeded-random';

/** The part of a bar under one chord. */
type ChordSpan = {readonly chord: Chord; readonly fromBeat: number; readonly toBeat: number};

function chordSpans(
  mood: Mood,
  [first, second]: ThemeBar['chords'],
  bar: Bar,
): readonly ChordSpan[] {
  if (second === undefined || bar.beats <= 2)
    return [{chord: chordNamed(mood, first), fromBeat: 0, toBeat: bar.beats}];
  return [
    {chord: chordNamed(mood, first), fromBeat: 0, toBeat: 2},
    {chord: chordNamed(mood, second), fromBeat: 2, toBeat: bar.beats},
  ];
}

const secondsAt = (bar: Bar, beat: number): number => bar.startSeconds + beat * bar.beatSeconds;

type Fullness = {
  /** How much plays along, 0 … 1. */
  readonly density: number;
  readonly mood: Mood;
};

/** Held chord tones; they overlap by their slow attack and release, so chords melt together. */
const padOf = (span: ChordSpan, bar: Bar, {density, mood}: Fullness): readonly Note[] =>
  span.chord.pad.map((pitch) => ({
    startSeconds: secondsAt(bar, span.fromBeat),
    durationSeconds: (span.toBeat - span.fromBeat) * bar.beatSeconds,
    pitch,
    velocity: mood.velocities.pad + 0.12 * density,
    instrument: 'pad',
    ornament: 'plain',
  }));

function bassOf(span: ChordSpan, bar: Bar, {density, mood}: Fullness): readonly Note[] {
  const steps = ofFullness(mood.bass, density).filter(
    ([beat]) => span.fromBeat + beat < span.toBeat,
  );
  return steps.map(([beat, isSecond, velocity], index) => {
    const next = steps[index + 1]?.[0] ?? span.toBeat - span.fromBeat;
    return {
      startSeconds: secondsAt(bar, span.fromBeat + beat),
      durationSeconds: (next - beat) * bar.beatSeconds,
      pitch: isSecond ? span.chord.bassSecond : span.chord.bass,
      velocity,
      instrument: 'bass',
      ornament: 'plain',
    };
  });
}

/** The plucked figure under the tune: quieter than it, and never quite even. */
function figureOf(phrase: Phrase, mood: Mood): readonly Note[] {
  const random = seededRandom(`figure ${phrase.name} ${phrase.occurrence}`);
  const {density} = phrase;
  const choices = ofFullness(mood.figures, density);
  const first = Math.floor(random() * choices.length);
  return phrase.bars.flatMap((bar, barIndex) => {
    const {chords} = themeBar(mood, phrase, barIndex);
    // The figure turns over in the last bar of a phrase, as a player does to mark it.
    const figure = choices[(first + (barIndex === 3 ? 1 : 0)) % choices.length] ?? [];
    return chordSpans(mood, chords, bar).flatMap(({chord, fromBeat, toBeat}) => {
      const notes: Note[] = [];
      for (let eighth = fromBeat * 2; eighth < toBeat * 2; eighth++) {
        const string = chord.strings[figure[eighth % 8] ?? -1];
        const chance = random();
        if (string === undefined) continue;
        const weight = eighth % 8 === 0 ? 1 : eighth % 2 === 0 ? 0.85 : 0.7;
        notes.push({
          startSeconds: Math.max(0, secondsAt(bar, eighth / 2) + 0.011 * wobble(random)),
          durationSeconds: bar.beatSeconds * 1.6,
          pitch: pitchOfString(mood, string),
          velocity: mood.velocities.figure * weight * (0.86 + 0.28 * chance),
          instrument: mood.figurist,
          ornament: 'plain',
        });
      }
      return notes;
    });
  });
}

/** Drum, clapper and rattle, only while the music is full enough for them. */
function percussionOf(phrase: Phrase, {percussion}: Mood): readonly Note[] {
  if (phrase.density < percussion.fromDensity) return [];
  const random = seededRandom(`percussion ${phrase.name} ${phrase.occurrence}`);
  return phrase.bars.flatMap((bar, barIndex) =>
    percussion.strokes
      .filter(({beat}) => beat < bar.beats)
      .map(({beat, instrument, pitches, velocity}) => ({
        startSeconds: Math.max(0, secondsAt(bar, beat) + 0.006 * wobble(random)),
        durationSeconds: 0.4,
        pitch: pitches[barIndex % 2 === 0 ? 0 : 1],
        velocity: velocity * (phrase.density >= 1 ? 1 : 0.7) * (1 + 0.12 * wobble(random)),
        instrument,
        ornament: 'plain',
      })),
  );
}

/** All that plays under the tune of one phrase. */
export const accompanimentOf = (phrase: Phrase, mood: Mood): readonly Note[] => [
  ...phrase.bars.flatMap((bar, barIndex) => {
    const {chords} = themeBar(mood, phrase, barIndex);
    return chordSpans(mood, chords, bar).flatMap((span) => [
      ...padOf(span, bar, {density: phrase.density, mood}),
      ...bassOf(span, bar, {density: phrase.density, mood}),
    ]);
  }),
  ...figureOf(phrase, mood),
  ...percussionOf(phrase, mood),
];
