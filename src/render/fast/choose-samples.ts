import {hashOf} from './hash-text';
import type {Segment} from './plan-segments';

/** No held picture is trusted for longer than so many frames. */
const EVERY = 24;
/** Frames drawn for proof, as a share of those that must be drawn; measured: 8 % of them cost 8 % of the drawing. */
const BUDGET = 0.08;
/** Even of a segment whose pictures are all known, so many frames are drawn again. */
const LEAST = 3;

/**
 * Held frames of a segment that are drawn to prove that they are equal to the picture shown in their place: the ends of
 * runs and every 24th frame between, the segment's own ends, and pictures that come back. When there are more than the
 * budget allows, the segment's ends, then the longest gaps, then by lot; the lot falls by the segment's own hash, so
 * that other clips prove other frames, but the same clip the same.
 * @param drawn how many of its frames must be drawn anyhow.
 * @returns frames from the start of the segment, in order.
 */
export function chooseSamples(segment: Segment, drawn: number): readonly number[] {
  const budget = Math.max(LEAST, Math.round(drawn * BUDGET));
  return candidates(segment)
    .map((sample) => ({...sample, lot: hashOf(segment.key, sample.frame)}))
    .sort((a, b) => b.weight - a.weight || a.lot.localeCompare(b.lot))
    .slice(0, budget)
    .map(({frame}) => frame)
    .sort((a, b) => a - b);
}

type Sample = {readonly frame: number; readonly weight: number};

/** Every frame that the full rule would have drawn. */
export function candidates({runs, durationInFrames}: Segment): readonly Sample[] {
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
    return [...frames].map((at) => ({frame: at, weight: weightOf(at)}));
  });

  function weightOf(frame: number): number {
    if (frame === durationInFrames - 1) return 2;
    const run = runs.find((one) => frame >= one.frame && frame < one.frame + one.length);
    return run !== undefined && run.length > EVERY ? 1 : 0;
  }
}
