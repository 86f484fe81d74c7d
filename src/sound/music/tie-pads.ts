import type {Note} from './score';

/** Longest tied tone in seconds: beyond it a pad stops breathing and becomes a drone. */
const LONGEST_SECONDS = 11;
/** Seconds two tones may be apart and still be one. */
const NEAR_SECONDS = 0.01;

/**
 * Ties pad tones that two chords share, so that they are held through instead of struck again; the
 * other notes are left alone. The result is not in the order of time.
 */
export function tiePads(notes: readonly Note[]): readonly Note[] {
  const done: Note[] = notes.filter((note) => note.instrument !== 'pad');
  const open = new Map<number, Note>();
  const pads = notes
    .filter((note) => note.instrument === 'pad')
    .toSorted((a, b) => a.startSeconds - b.startSeconds);
  for (const pad of pads) {
    const before = open.get(pad.pitch);
    const end = pad.startSeconds + pad.durationSeconds;
    const follows =
      before !== undefined &&
      pad.startSeconds - before.startSeconds - before.durationSeconds < NEAR_SECONDS &&
      end - before.startSeconds <= LONGEST_SECONDS;
    if (follows) {
      open.set(pad.pitch, {...before, durationSeconds: end - before.startSeconds});
    } else {
      if (before !== undefined) done.push(before);
      open.set(pad.pitch, pad);
    }
  }
  return [...done, ...open.values()];
}
