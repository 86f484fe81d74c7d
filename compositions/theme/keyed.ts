import {mix, travel} from './motion';

/** A journey to a value that starts on a frame of the scene; `over` is its length in frames. */
export type Move = {readonly at: number; readonly to: number; readonly over?: number};

/** A value that travels from one rest to the next; between moves it rests exactly. */
export const keyed = (frame: number, from: number, moves: readonly Move[]): number =>
  moves.reduce((value, {at, to, over = 18}) => mix(value, to, travel(frame, at, over)), from);

/** Longest wait between two things that happen, in frames: a viewer of 25 fps sees something new every 4 s. */
const LONGEST_REST = 96;

/**
 * Frames for small accents wherever two events lie too far apart, evenly between them.
 * @param events frames on which something happens anyway. @param end last frame of the scene.
 */
export function fillGaps(events: readonly number[], end: number): readonly number[] {
  const stops = [0, ...[...events].sort((a, b) => a - b), end];
  return stops.slice(1).flatMap((stop, i) => {
    const start = stops[i] ?? 0;
    const pieces = Math.max(1, Math.ceil((stop - start) / LONGEST_REST));
    return Array.from({length: pieces - 1}, (_, k) =>
      Math.round(start + ((stop - start) * (k + 1)) / pieces),
    );
  });
}
