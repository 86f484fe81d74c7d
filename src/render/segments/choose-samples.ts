import {hashValues} from '../../base/hash-values';
import type {ScenePart, Segment} from './plan-segments';

/** No held picture is trusted for longer than so many frames. */
const EVERY = 24;
/** Frames drawn for proof, as a share of the pictures that are encoded: of a first render, what they cost of it, too. */
const BUDGET = 0.05;
/** Even of a scene whose pictures are all known, so many frames are drawn again. */
const LEAST = 3;

/**
 * Held frames of a scene that are drawn to prove that they are equal to the picture shown in their place: the ends of
 * runs and every 24th frame between, the scene's own ends, and pictures that come back. When there are more than the
 * budget allows, the scene's ends, then the longest gaps, then by lot; the lot falls by the scene's own pictures, so
 * that other clips prove other frames, but the same clip the same.
 * @param fresh segments that were not proved by an earlier render. @param pictures how many pictures are encoded of
 * them, those among them that a render has drawn which was stopped before it encoded them.
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
  const isFresh = (at: number) =>
    fresh.some(({frame, length}) => at >= frame && at < frame + length);
  return candidates(part)
    .filter(({frame}) => isFresh(frame))
    .map((sample) => ({...sample, lot: hashValues(seed, sample.frame)}))
    .sort((a, b) => b.weight - a.weight || a.lot.localeCompare(b.lot))
    .slice(0, budget)
    .map(({frame}) => frame)
    .sort((a, b) => a - b);
}

type Sample = {readonly frame: number; readonly weight: number};

/** Every frame that the full rule would have drawn. */
export function candidates({
  runs,
  durationInFrames,
}: Pick<ScenePart, 'runs' | 'durationInFrames'>): readonly Sample[] {
  const seen = new Set<string>();
  return runs.flatMap(({frame, length, signature}) => {
    if (signature === null) return [];
    const comesBack = seen.has(signature);
    seen.add(signature);
    const last = frame + length - 1;
    const frames = new Set<number>();
    if (comesBack) frames.add(frame);
    for (let at = frame + EVERY; at < last; at += EVERY) frames.add(at);
    if (last > frame) frames.add(last);
    const weight = (at: number) => (at === durationInFrames - 1 ? 2 : length > EVERY ? 1 : 0);
    return [...frames].map((at) => ({frame: at, weight: weight(at)}));
  });
}
