import type {MoodPlan} from '../../timeline/music-plan';
import {accompanimentOf} from './accompaniment';
import {formOf} from './form';
import {finaleFrom, liftStroke, sweepInto} from './gestures';
import {melodyOf} from './melody';
import {moodNamed} from './moods/mood-named';
import type {Score} from './score';
import {tiePads} from './tie-pads';

/** Shortest and longest clip that has a form, in seconds: a second of chord … half an hour. */
const SHORTEST_SECONDS = 1;
const LONGEST_SECONDS = 1800;

/** Writes the score of a plan. The same plan gives the same notes on every machine. */
export function compose(plan: MoodPlan): Score {
  const durationSeconds = plan.durationInFrames / plan.fps;
  if (!(durationSeconds >= SHORTEST_SECONDS && durationSeconds <= LONGEST_SECONDS)) {
    throw new RangeError(
      `music lasts ${SHORTEST_SECONDS} to ${LONGEST_SECONDS} s, not ${durationSeconds} s`,
    );
  }
  const mood = moodNamed(plan.mood);
  const form = formOf(plan, mood.beatsPerMinute);
  const notes = form.phrases.flatMap((phrase) => [
    ...accompanimentOf(phrase, mood),
    ...melodyOf(phrase, mood),
    ...sweepInto(phrase, mood),
    ...liftStroke(phrase, mood),
  ]);
  notes.push(...finaleFrom(form.finaleSeconds, durationSeconds, mood));
  const inTime = tiePads(notes).toSorted((a, b) => a.startSeconds - b.startSeconds);
  return {notes: inTime, durationSeconds, finaleSeconds: form.finaleSeconds};
}
