import {type MoodPlan, orderedLifts} from '../../timeline/music-plan';
import type {PhraseName} from './mood';

const BEATS_PER_BAR = 4;
const BARS_PER_PHRASE = 4;
/** Seconds at the end for the last chord; shorter clips give it 40 % of their length. */
const FINALE_SECONDS = 4;

export type Bar = {
  /** From the start of the clip. */
  readonly startSeconds: number;
  readonly beatSeconds: number;
  readonly beats: number;
};

export type Phrase = {
  readonly name: PhraseName;
  readonly bars: readonly Bar[];
  /** How many times this phrase has come before: the first time it is played as written. */
  readonly occurrence: number;
  /** How much plays along, 0 … 1. */
  readonly density: number;
  /** It begins on a lift. */
  readonly opensLift: boolean;
  /** What comes after it, where that is an event. */
  readonly leadsTo: 'lift' | 'finale' | undefined;
};

export type Form = {
  readonly phrases: readonly Phrase[];
  readonly finaleSeconds: number;
  readonly durationSeconds: number;
};

/** The seconds where a section or the last chord begins, in order. */
function anchorsOf(
  plan: MoodPlan,
  durationSeconds: number,
  beatsPerMinute: number,
): readonly number[] {
  const finale = durationSeconds - Math.min(FINALE_SECONDS, 0.4 * durationSeconds);
  // A lift within a bar of another event has no time for itself: it is part of that event.
  const least = (BEATS_PER_BAR * 60) / beatsPerMinute;
  const anchors = [0];
  for (const frame of orderedLifts(plan)) {
    const seconds = frame / plan.fps;
    const previous = anchors[anchors.length - 1] ?? 0;
    if (seconds - previous >= least && finale - seconds >= least) anchors.push(seconds);
  }
  return [...anchors, finale];
}

/**
 * Bars of whole beats that fill a section exactly: bars of four, and a last one of two, three or five, as a
 * film composer lengthens one bar to meet a cut. The tempo gives way by half a beat at most.
 */
function barsBetween(start: number, end: number, beatsPerMinute: number): readonly Bar[] {
  const beats = Math.max(1, Math.round(((end - start) * beatsPerMinute) / 60));
  const beatSeconds = (end - start) / beats;
  const bars: Bar[] = [];
  for (let done = 0; done < beats;) {
    const left = beats - done;
    const size = left === BEATS_PER_BAR + 1 ? left : Math.min(BEATS_PER_BAR, left);
    bars.push({startSeconds: start + done * beatSeconds, beatSeconds, beats: size});
    done += size;
  }
  return bars;
}

const MIDDLE_PAIRS = ['B', 'C', 'A'] as const;

const pairNamed = (name: 'A' | 'B' | 'C'): readonly PhraseName[] =>
  name === 'A' ? ['A', 'A2'] : name === 'B' ? ['B', 'B2'] : ['C', 'C2'];

/**
 * The phrases of a section, `count` of four bars each: pairs of question and answer, with the theme
 * at both ends and the bridge and the low phrases between them.
 */
function phraseNames(count: number, isFirst: boolean, isLast: boolean): readonly PhraseName[] {
  if (count <= 0) return [];
  if (count === 1) return [isLast ? 'A2' : 'A'];
  if (count === 3 && !isFirst) return ['A', 'B2', isLast ? 'A2' : 'A'];
  if (count === 4 && isLast) return ['A', 'B', 'B2', 'A2'];
  const pairs = Math.floor(count / 2);
  const names: PhraseName[] = [];
  for (let pair = 0; pair < pairs; pair++) {
    const isEdge = pair === 0 || (pair === pairs - 1 && pairs > 2);
    const middle = MIDDLE_PAIRS[(pair - 1 + MIDDLE_PAIRS.length) % MIDDLE_PAIRS.length] ?? 'B';
    // Two pairs of A in a row would be a loop.
    const wouldRepeat = middle === 'A' && pair === pairs - 2;
    names.push(...pairNamed(isEdge ? 'A' : wouldRepeat ? 'B' : middle));
  }
  if (count % 2 === 0) return names;
  // An odd phrase is the entry of the whole, or a new entry in the middle of a section.
  return isFirst ? ['intro', ...names] : names.toSpliced(2 * Math.ceil(pairs / 2), 0, 'intro');
}

const BASE_DENSITY: Readonly<Record<PhraseName, number>> = {
  intro: 0.45,
  A: 0.7,
  A2: 0.7,
  B: 0.6,
  B2: 0.6,
  C: 0.35,
  C2: 0.35,
  link: 0.65,
};

/** Fuller after a lift and towards an event, thinner in the middle of a long section. */
function densityOf(
  name: PhraseName,
  place: {readonly index: number; readonly count: number},
  section: {readonly isLifted: boolean; readonly isLast: boolean},
): number {
  const base = BASE_DENSITY[name];
  if (section.isLifted && place.index < 2) return 1;
  if (section.isLifted && (place.index < 4 || section.isLast)) return Math.max(base, 0.85);
  const fraction = (place.index + 0.5) / place.count;
  const isMiddle = place.count >= 6 && fraction > 0.35 && fraction < 0.65;
  return isMiddle ? Math.min(base, 0.5) : base;
}

/** The form of the whole: which phrase, where, how full. Pure arithmetic, no chance. */
export function formOf(plan: MoodPlan, beatsPerMinute: number): Form {
  const durationSeconds = plan.durationInFrames / plan.fps;
  const anchors = anchorsOf(plan, durationSeconds, beatsPerMinute);
  const phrases: Phrase[] = [];
  const seen = new Map<PhraseName, number>();
  const sections = anchors.length - 1;
  for (let section = 0; section < sections; section++) {
    const bars = barsBetween(anchors[section] ?? 0, anchors[section + 1] ?? 0, beatsPerMinute);
    const whole = Math.floor(bars.length / BARS_PER_PHRASE);
    const isLast = section === sections - 1;
    const names: PhraseName[] = [...phraseNames(whole, section === 0, isLast)];
    if (bars.length % BARS_PER_PHRASE > 0) names.push('link');
    names.forEach((name, index) => {
      const occurrence = seen.get(name) ?? 0;
      seen.set(name, occurrence + 1);
      const place = {index, count: names.length};
      const isEnd = index === names.length - 1;
      phrases.push({
        name,
        bars: bars.slice(index * BARS_PER_PHRASE, (index + 1) * BARS_PER_PHRASE),
        occurrence,
        density: densityOf(name, place, {isLifted: section > 0, isLast}),
        opensLift: section > 0 && index === 0,
        leadsTo: !isEnd ? undefined : isLast ? 'finale' : 'lift',
      });
    });
  }
  return {phrases, finaleSeconds: anchors[sections] ?? 0, durationSeconds};
}
