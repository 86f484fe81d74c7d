import type {Phrase} from './form';
import type {Note} from './score';
import {HIGHEST_STRING, HOME_PITCH_CLASS, pitchOfString} from './strings';

/** Strings of the sweep, low to high; it stops below the home string that the lift then strikes. */
const SWEEP_FIRST_STRING = 2;
const SWEEP_LAST_STRING = HIGHEST_STRING - 1;

/**
 * Á: the thumb sweeps over the open strings, slow then quicker, into what comes next. Because the
 * strings are pentatonic, no tone of it can be wrong.
 */
export const sweepInto = (phrase: Phrase): readonly Note[] => {
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
      pitch: pitchOfString(SWEEP_FIRST_STRING + index),
      velocity: 0.26 + 0.2 * progress,
      instrument: 'tranh',
      ornament: 'plain',
    };
  });
};

/** The stroke a lift opens with: drum, and home struck in three octaves, slightly rolled. */
export const liftStroke = (phrase: Phrase): readonly Note[] => {
  const startSeconds = phrase.bars[0]?.startSeconds;
  if (startSeconds === undefined || !phrase.opensLift) return [];
  const drum = {startSeconds, durationSeconds: 1, pitch: 40, velocity: 0.9} as const;
  return [
    {...drum, instrument: 'drum', ornament: 'plain'},
    ...[50, 62, 69, 86].map((pitch, index): Note => ({
      startSeconds: startSeconds + index * 0.022,
      durationSeconds: 2.4,
      pitch,
      velocity: 0.55 - 0.06 * index,
      instrument: 'tranh',
      ornament: 'plain',
    })),
  ];
};

/** The last chord, rolled upwards from home to home. Its third makes it warm. */
const FINAL_ROLL = [50, 57, 62, 66, 69, 74, 78, 86] as const;

/** The end: home, rolled slowly, over bass and pad that ring with it until the clip is over. */
export const finaleFrom = (finaleSeconds: number, durationSeconds: number): readonly Note[] => {
  const length = durationSeconds - finaleSeconds;
  const held = {startSeconds: finaleSeconds, durationSeconds: length, ornament: 'plain'} as const;
  const step = Math.min(0.075, length / 30);
  return [
    {...held, pitch: 36 + HOME_PITCH_CLASS, velocity: 0.75, instrument: 'bass'},
    {...held, durationSeconds: 0.4, pitch: 40, velocity: 0.45, instrument: 'drum'},
    ...[50, 57, 62, 66].map((pitch): Note => ({...held, pitch, velocity: 0.7, instrument: 'pad'})),
    ...FINAL_ROLL.map((pitch, index): Note => {
      const startSeconds = finaleSeconds + index * step;
      return {
        startSeconds,
        durationSeconds: length - index * step,
        pitch,
        velocity: 0.7 - 0.035 * index,
        instrument: 'tranh',
        ornament: index === FINAL_ROLL.length - 1 ? 'rung' : 'plain',
      };
    }),
  ];
};
