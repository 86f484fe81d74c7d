import {HOPS_PER_SECOND} from '../../meter/k-weighting';

/** Slowest and fastest beat that is looked for, in seconds: 50 to 200 a minute. */
const LONGEST_SECONDS = 1.2;
const SHORTEST_SECONDS = 0.3;
/** People tap about twice a second; how far from it they still tap, in octaves. */
const TAPPED_SECONDS = 0.5;
const TAPPING_OCTAVES = 0.9;
/** How strictly beats keep their distance, against how strongly they fall on onsets. */
const TIGHTNESS = 100;
/** Hops of the onset curve that the tempo is taken from: four minutes say enough. */
const MOST_HOPS = 240 * HOPS_PER_SECOND;

export type Beats = {
  /** Hops (10 ms) between two beats. */
  readonly period: number;
  /** Hops where beats fall, in order. */
  readonly at: readonly number[];
};

/**
 * Where the beats of a piece fall: their distance from the autocorrelation of its onsets, their
 * places by dynamic programming. Music without a beat gets an even grid, which does no harm.
 * Source: D. P. W. Ellis, “Beat Tracking by Dynamic Programming”, Journal of New Music Research 36:1, 2007.
 */
export function findBeats(onsets: Float64Array): Beats {
  const even = evened(onsets);
  const period = periodOf(even.subarray(0, MOST_HOPS));
  const score = new Float64Array(even.length);
  const before = new Int32Array(even.length).fill(-1);
  const [nearest, furthest] = [Math.round(period / 2), Math.round(2 * period)];
  const cost = Float64Array.from({length: furthest + 1}, (_, gap) =>
    gap < nearest ? 0 : TIGHTNESS * Math.log(gap / period) ** 2,
  );
  for (let hop = 0; hop < even.length; hop++) {
    let best = 0;
    for (let gap = nearest; gap <= furthest && gap <= hop; gap++) {
      const reached = (score[hop - gap] as number) - (cost[gap] as number);
      if (reached <= best) continue;
      best = reached;
      before[hop] = hop - gap;
    }
    score[hop] = (even[hop] as number) + best;
  }
  let last = Math.max(0, even.length - furthest);
  for (let hop = last; hop < even.length; hop++) {
    if ((score[hop] as number) > (score[last] as number)) last = hop;
  }
  const at: number[] = [];
  for (let hop = last; hop >= 0; hop = before[hop] as number) at.push(hop);
  return {period, at: at.reverse()};
}

/** Onsets of spread 1 around 0, in which no single stroke outweighs a phrase. */
function evened(onsets: Float64Array): Float64Array {
  const rooted = onsets.map(Math.sqrt);
  const mean = rooted.reduce((sum, value) => sum + value, 0) / Math.max(1, rooted.length);
  const spread = Math.sqrt(
    rooted.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, rooted.length),
  );
  return rooted.map((value) => (spread === 0 ? 0 : (value - mean) / spread));
}

function periodOf(even: Float64Array): number {
  let best = {period: TAPPED_SECONDS * HOPS_PER_SECOND, likeness: 0};
  const longest = Math.round(LONGEST_SECONDS * HOPS_PER_SECOND);
  for (let lag = Math.round(SHORTEST_SECONDS * HOPS_PER_SECOND); lag <= longest; lag++) {
    // Twice and four times the beat must repeat as well, or half of an uneven pattern would win.
    const raw = alike(even, lag) + 0.5 * alike(even, 2 * lag) + 0.25 * alike(even, 4 * lag);
    const octaves = Math.log2(lag / (TAPPED_SECONDS * HOPS_PER_SECOND)) / TAPPING_OCTAVES;
    const likeness = raw * Math.exp(-0.5 * octaves * octaves);
    if (likeness > best.likeness) best = {period: lag, likeness};
  }
  return best.period;
}

/** How like the onsets are to themselves a little later; neighbours count half, for tempo is never whole hops. */
function alike(even: Float64Array, lag: number): number {
  let sum = 0;
  for (let i = lag + 1; i < even.length; i++) {
    const then =
      (even[i - lag] as number) +
      0.5 * ((even[i - lag - 1] as number) + (even[i - lag + 1] as number));
    sum += (even[i] as number) * then;
  }
  return sum / Math.max(1, even.length - lag);
}
