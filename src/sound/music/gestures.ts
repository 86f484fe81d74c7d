import type {Phrase} from './form';
import {type Mood, pitchOfString} from './mood';
import type {Note} from './score';

/** Strings of the sweep, low to high; it stops below the home string that the lift then strikes. */
const SWEEP_FIRST_STRING = 2;
const SWEEP_LAST_STRING = 11;

/**
 * Á: the thumb sweeps over the open strings, slow then quicker, into what comes next. Because the
 * strings are pentatonic, no tone of it can be wrong.
 */
export function sweepInto(phrase: Phrase, mood: Mood): readonly Note[] {
  const lastBar = phrase.bars[phrase.bars.length - 1];
  if (lastBar === undefined || phrase.leadsTo !== 'lift') return [];
  const endSeconds = lastBar.startSeconds + lastBar.beats * lastBar.beatSeconds;
  const lengthSeconds = Math.min(1.2, lastBar.beats * lastBar.beatSeconds * 0.5);
  const count = SWEEP_LAST_STRING - SWEEP_FIRST_STRING + 1;
  return Array.from({length: count}, (_, index) => {
    const progress = index / count;
    return {
      startSeconds: endSeconds - lengthSeconds * (1 - progress) ** 1.25,
      durationSeconds: 0.7,
      pitch: pitchOfString(mood, SWEEP_FIRST_STRING + index),
      velocity: 0.26 + 0.2 * progress,
      instrument: mood.figurist,
      ornament: 'plain',
    };
  });
}

/** The stroke a lift opens with: drum, and home struck in three octaves, slightly rolled. */
export function liftStroke(phrase: Phrase, mood: Mood): readonly Note[] {
  const startSeconds = phrase.bars[0]?.startSeconds;
  if (startSeconds === undefined || !phrase.opensLift) return [];
  const {drum, pitches} = mood.lift;
  const stroke = {startSeconds, durationSeconds: 1, velocity: 0.9, ornament: 'plain'} as const;
  return [
    ...(drum === undefined ? [] : [{...stroke, pitch: drum, instrument: 'drum'} as const]),
    ...pitches.map((pitch, index): Note => ({
      startSeconds: startSeconds + index * 0.022,
      durationSeconds: 2.4,
      pitch,
      velocity: 0.55 - 0.06 * index,
      instrument: mood.figurist,
      ornament: 'plain',
    })),
  ];
}

/** The end: home, rolled slowly, over bass and pad that ring with it until the clip is over. */
export function finaleFrom(
  finaleSeconds: number,
  durationSeconds: number,
  mood: Mood,
): readonly Note[] {
  const length = durationSeconds - finaleSeconds;
  const held = {startSeconds: finaleSeconds, durationSeconds: length, ornament: 'plain'} as const;
  const step = Math.min(0.075, length / 30);
  const {drum, pad, roll} = mood.finale;
  const stroke = {...held, durationSeconds: 0.4, velocity: 0.45} as const;
  return [
    {...held, pitch: lowestHome(mood), velocity: 0.75, instrument: 'bass'},
    ...(drum === undefined ? [] : [{...stroke, pitch: drum, instrument: 'drum'} as const]),
    ...pad.map((pitch): Note => ({...held, pitch, velocity: 0.7, instrument: 'pad'})),
    ...roll.map((pitch, index): Note => {
      const startSeconds = finaleSeconds + index * step;
      return {
        startSeconds,
        durationSeconds: length - index * step,
        pitch,
        velocity: 0.7 - 0.035 * index,
        instrument: mood.figurist,
        ornament: index === roll.length - 1 ? 'rung' : 'plain',
      };
    }),
  ];
}

/** Home in the octave from B1 (62 Hz): below it small loudspeakers give nothing. */
const lowestHome = ({home}: Mood): number => 35 + ((home + 1) % 12);
