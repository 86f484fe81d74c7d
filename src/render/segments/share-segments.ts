import {overlap} from '../frame-range';
import type {ScenePart, Segment} from './plan-segments';

/** One machine's share of the drawing: the first of five is `{index: 1, of: 5}`. */
export type Shard = {readonly index: number; readonly of: number};

/**
 * One machine's share of a clip's segments: neighbours, which have pictures in common, with as many pictures to draw as
 * any other share. Equal segments belong to the share that has the first of them. Segments without a key are in no
 * share: another machine could not identify them.
 */
export function shareOf(parts: readonly ScenePart[], {index, of}: Shard): readonly ScenePart[] {
  const seen = new Set<string>();
  const drawn = new Set<string>();
  const weighed = parts.flatMap((part) =>
    part.segments.flatMap((segment) => {
      if (segment.key === null || seen.has(segment.key)) return [];
      seen.add(segment.key);
      return [{segment, weight: weightOf(part, segment, drawn)}];
    }),
  );
  const whole = weighed.reduce((sum, {weight}) => sum + weight, 0);
  const share = new Set<Segment>();
  let before = 0;
  for (const {segment, weight} of weighed) {
    // The share in which the middle of the segment lies.
    const middle = (before + weight / 2) / whole;
    if (Math.min(of - 1, Math.floor(middle * of)) === index - 1) share.add(segment);
    before += weight;
  }
  return parts.map((part) => ({
    ...part,
    segments: part.segments.filter((segment) => share.has(segment)),
  }));
}

/** Encoding a frame that shows a picture again costs about a tenth of drawing a new one (docs/performance.md). */
const REUSED = 0.1;

/** What a segment costs: pictures that no segment before it has, and frames to encode. */
function weightOf({runs}: ScenePart, segment: Segment, drawn: Set<string>): number {
  let weight = segment.length * REUSED;
  for (const run of runs) {
    const {signature} = run;
    if (!overlap(run, segment) || signature === null || drawn.has(signature)) continue;
    drawn.add(signature);
    weight += 1;
  }
  return weight;
}
