import {hashValues} from '../../base/hash-values';
import {contains} from '../frame-range';
import type {ScenePart, Segment} from './plan-segments';

/** At least one of so many reused frames is a candidate. */
const EVERY = 24;
/** Samples as a share of the pictures that are encoded: what they cost of a first render, too. */
const BUDGET = 0.05;
/** Even of a scene whose pictures are all known, so many frames are drawn again. */
const LEAST = 3;

/**
 * Reused frames of a scene that are drawn after all and compared with the picture shown in their place: the ends of
 * runs and every 24th frame between, the scene's last frame, and pictures that come back. When there are more than the
 * budget allows: the scene's end first, then long runs, then by lot. The lot depends on the scene's pictures, so that
 * another clip compares other frames, but the same clip the same.
 * @param fresh segments that no earlier render compared. @param pictures how many pictures of them are encoded, among
 * them those that a render had drawn which was stopped before it encoded them.
 * @returns frames from the start of the scene, in order.
 */
export function chooseSamples(
  part: ScenePart,
  fresh: readonly Segment[],
  pictures: number,
): readonly number[] {
  if (fresh.length === 0) return [];
  const budget = Math.max(LEAST, Math.round(pictures * BUDGET));
  const seed = hashValues(part.runs);
  return candidates(part)
    .filter(({frame}) => fresh.some((segment) => contains(segment, frame)))
    .map((sample) => ({...sample, lot: hashValues(seed, sample.frame)}))
    .sort((a, b) => b.weight - a.weight || a.lot.localeCompare(b.lot))
    .slice(0, budget)
    .map(({frame}) => frame)
    .sort((a, b) => a - b);
}

type Sample = {readonly frame: number; readonly weight: number};

/** Every frame that would be compared if nothing limited them. */
export function candidates({
  runs,
  durationInFrames,
}: Pick<ScenePart, 'runs' | 'durationInFrames'>): readonly Sample[] {
  const seen = new Set<string>();
  return runs.flatMap(({from, length, signature}) => {
    if (signature === null) return [];
    const comesBack = seen.has(signature);
    seen.add(signature);
    const last = from + length - 1;
    const frames = new Set<number>();
    if (comesBack) frames.add(from);
    for (let frame = from + EVERY; frame < last; frame += EVERY) frames.add(frame);
    if (last > from) frames.add(last);
    const weightOf = (frame: number) =>
      frame === durationInFrames - 1 ? 2 : length > EVERY ? 1 : 0;
    return [...frames].map((frame) => ({frame, weight: weightOf(frame)}));
  });
}
