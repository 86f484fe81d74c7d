import type {ScenePart, Segment} from './plan-segments';

/** One machine's share of the drawing: the first of five is `{index: 1, of: 5}`. */
export type Shard = {readonly index: number; readonly of: number};

/**
 * One machine's share of a clip's segments: a stretch of the clip with as many pictures to draw as any other's, so
 * that neighbouring segments, which have pictures in common, stay together. Equal segments belong to whoever has the
 * first of them; segments that nothing vouches for to nobody, for no other machine could tell them apart.
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
  const mine = new Set<Segment>();
  let before = 0;
  for (const {segment, weight} of weighed) {
    // The share in which the middle of the segment lies.
    const middle = (before + weight / 2) / whole;
    if (Math.min(of - 1, Math.floor(middle * of)) === index - 1) mine.add(segment);
    before += weight;
  }
  return parts.map((part) => ({
    ...part,
    segments: part.segments.filter((segment) => mine.has(segment)),
  }));
}

/** Encoding a held frame costs about a tenth of drawing a new one (docs/performance.md). */
const HELD = 0.1;

/** What a segment costs: pictures that no segment before it has, and frames to encode. */
function weightOf({runs}: ScenePart, segment: Segment, drawn: Set<string>): number {
  let weight = segment.length * HELD;
  for (const {frame, length, signature} of runs) {
    const isShown = frame < segment.frame + segment.length && segment.frame < frame + length;
    if (!isShown || signature === null || drawn.has(signature)) continue;
    drawn.add(signature);
    weight += 1;
  }
  return weight;
}
