import {HOPS_PER_SECOND} from '../../meter/k-weighting';
import {findBeats} from './find-beats';
import {BANDS, type MusicFeatures} from './music-features';

/** A part of the source, in hops of 10 ms; `to` is exclusive. */
export type Excerpt = {readonly from: number; readonly to: number};

/** Seconds before the first splice and after the last, so that there is an opening and an ending. */
const LEAST_OPENING = 4;
const LEAST_ENDING = 4;
/** The ending of most songs: a splice before it leaves the whole of it. */
const USUAL_ENDING = 12;
/** A leap is not shorter, or the ear hears a stumble. */
const LEAST_LEAP = 2;
/** Seconds the music may stop before the clip does. */
const MOST_REST = 1.2;
/** Seconds on either side of a splice that must be alike. */
const ALIKE = 1.5;

/** A leap of the reading from `at` to `at + by`, in hops. */
type Leap = {readonly at: number; readonly by: number; readonly unlike: number};

/**
 * Which excerpts of a source, played one after the other, fill `hops` of a clip and end with the
 * source's ending. A longer source leaps ahead once, a shorter one back as often as it takes;
 * each leap goes from a beat to a beat, to the place that is most like the one it leaves. The music
 * may stop up to 1.2 s before the clip, as a leap of whole beats rarely fits it to the hundredth.
 * @param features the source, @param sound its part between leading and trailing silence.
 */
export function planCuts(
  features: MusicFeatures,
  sound: Excerpt,
  hops: number,
): readonly Excerpt[] {
  const length = sound.to - sound.from;
  const rest = Math.min(seconds(MOST_REST), Math.floor(hops / 10));
  if (length <= hops && length >= hops - rest) return [sound];
  if (hops < seconds(LEAST_OPENING + LEAST_ENDING)) {
    // Too short for an opening and an ending: the ending alone.
    return [{from: sound.to - Math.min(hops, length), to: sound.to}];
  }
  const at = beatsWithin(features, sound);
  if (length > hops) {
    const leap = bestLeap(features, at, {
      by: span(length - hops, length - hops + rest),
      // As much of the start as leaves an ending.
      from: (by) =>
        span(sound.from + seconds(LEAST_OPENING), sound.to - by - seconds(LEAST_ENDING)),
      favoured: (leapAt, by) => sound.to - leapAt - by >= seconds(USUAL_ENDING),
    });
    return excerptsOf(sound, [leap]);
  }
  return excerptsOf(sound, leapsBack({features, sound, at, hops, rest}));
}

const seconds = (value: number): number => Math.round(value * HOPS_PER_SECOND);

type Span = {readonly least: number; readonly most: number};
const span = (least: number, most: number): Span => ({least, most});

const beatsWithin = (features: MusicFeatures, sound: Excerpt): readonly number[] =>
  findBeats(features.onsets.subarray(sound.from, sound.to)).at.map((hop) => hop + sound.from);

type ShortSource = {
  readonly features: MusicFeatures;
  readonly sound: Excerpt;
  /** Hops where beats fall. */
  readonly at: readonly number[];
  /** Length of the clip. */
  readonly hops: number;
  /** By how much the music may end before the clip. */
  readonly rest: number;
};

/** Leaps back by which a short source is played over and over; the last one makes the length right. */
function leapsBack({features, sound, at, hops, rest}: ShortSource): readonly Leap[] {
  const length = sound.to - sound.from;
  const opening = Math.min(seconds(LEAST_OPENING), Math.floor(length / 10));
  const most = length - opening - Math.min(seconds(LEAST_ENDING), Math.floor(length / 5));
  let missing = hops - length;
  const leaps: Leap[] = [];
  for (let left = Math.ceil(missing / (0.9 * most)); left > 0; left--) {
    const even = missing / left;
    const slack = Math.round(0.1 * even);
    // The last leap is bound to the length; those before are free, so that it can be met.
    const by =
      left === 1
        ? span(-missing, -Math.max(1, missing - rest))
        : span(-Math.round(even) - slack, -Math.round(even) + slack);
    const leap = bestLeap(features, at, {
      by,
      from: (back) => span(sound.from + opening - back, sound.to - seconds(LEAST_ENDING) / 2),
      favoured: (leapAt) => sound.to - leapAt >= seconds(LEAST_ENDING),
    });
    leaps.push(leap);
    missing += leap.by;
    if (missing <= rest && missing >= 0) break;
  }
  return leaps;
}

type Choice = {
  /** How far to leap, in hops; negative is back. */
  readonly by: Span;
  /** Where a leap of that length may leave. */
  readonly from: (by: number) => Span;
  readonly favoured: (at: number, by: number) => boolean;
};

/** What a leap costs that is not favoured, lands off the beat, or is very short. */
const NOT_FAVOURED = 0.6;
const OFF_BEAT = 1.5;
const TOO_SHORT = 3;

function bestLeap(features: MusicFeatures, at: readonly number[], choice: Choice): Leap {
  const isBeat = new Set(at.flatMap((hop) => [hop - 1, hop, hop + 1]));
  let best: Leap | undefined;
  const consider = (leave: number, by: number): void => {
    const {least, most} = choice.from(by);
    if (leave < least || leave > most) return;
    const land = leave + by;
    let unlike =
      (isBeat.has(land) ? 0 : OFF_BEAT) +
      (choice.favoured(leave, by) ? 0 : NOT_FAVOURED) +
      (Math.abs(by) < seconds(LEAST_LEAP) ? TOO_SHORT : 0);
    if (best !== undefined && unlike >= best.unlike) return;
    unlike += unlikeness(features, leave, land);
    if (best === undefined || unlike < best.unlike) best = {at: leave, by, unlike};
  };
  for (let by = choice.by.least; by <= choice.by.most; by++) {
    for (const leave of at) consider(leave, by);
  }
  if (best !== undefined) return best;
  // No beat lies where the leap has to be: the middle of what is allowed.
  const by = choice.by.least;
  const {least, most} = choice.from(by);
  return {at: Math.round((least + most) / 2), by, unlike: Infinity};
}

/**
 * How unlike two places of a piece are: the mean difference of the levels of three bands, in
 * nepers of power, around them. What comes just after the splice counts as what came before it.
 */
function unlikeness({bandLevels}: MusicFeatures, one: number, other: number): number {
  const reach = seconds(ALIKE);
  let [sum, count] = [0, 0];
  for (let step = -reach; step < reach; step += 2) {
    for (let band = 0; band < BANDS; band++) {
      const a = bandLevels[(one + step) * BANDS + band];
      const b = bandLevels[(other + step) * BANDS + band];
      if (a === undefined || b === undefined) continue;
      sum += Math.abs(a - b);
      count++;
    }
  }
  return count === 0 ? Infinity : sum / count;
}

function excerptsOf(sound: Excerpt, leaps: readonly Leap[]): readonly Excerpt[] {
  const excerpts: Excerpt[] = [];
  let from = sound.from;
  for (const {at, by} of leaps) {
    excerpts.push({from, to: at});
    from = at + by;
  }
  return [...excerpts, {from, to: sound.to}];
}
