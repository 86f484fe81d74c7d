import type {Script} from '../script/script';
import {formatNumber} from '../text/format-number';
import {CAPTION_RULES, readingSpeed} from './caption-rules';
import {type Pacing, PACING_LIMITS, USUAL_PACING} from './pacing';
import {type PictureFormat, planTimeline} from './plan-timeline';
import type {Timeline} from './timeline';
import type {VoiceTakes} from './voice-take';

/** Seconds that the whole clip may last. */
type DurationLimits = {readonly minSeconds: number; readonly maxSeconds: number};

export type FitRequest = {
  readonly script: Script;
  readonly format: PictureFormat;
  readonly takes: VoiceTakes;
  readonly limits: DurationLimits;
};

/** One change that was made so that the clip fits. */
type Adjustment = {
  readonly kind: 'pauses' | 'tempo' | 'dropped';
  /** Vietnamese: what was done and why. */
  readonly message: string;
};

export type Fit = {
  readonly timeline: Timeline;
  /** Empty where the clip fits as it is. */
  readonly adjustments: readonly Adjustment[];
  /** There when nothing that is allowed makes it fit: by how much, and the lines that last longest. */
  readonly unsolved?: {
    readonly seconds: number;
    readonly heaviest: readonly {readonly lineId: string; readonly seconds: number}[];
  };
};

/** How many of the longest lines are listed. */
const HEAVIEST_COUNT = 5;

/**
 * Plans a clip so that it lasts as long as it may. What harms least comes first: pauses, then the tempo of a draft
 * voice, last whole lines, and only those that the officers marked as optional, the lowest number before the higher
 * and the longest of equals first. Of each as little as it takes. A draft voice is also slowed where its captions could
 * not be followed. The same script gives the same plan.
 */
export function fitDuration({script, format, takes, limits}: FitRequest): Fit {
  const plan = (pacing: Pacing): Timeline => planTimeline(script, format, {takes, pacing});
  const tempi = readableTempi(plan);
  const base: Pacing = {...USUAL_PACING, tempo: tempi.usual};
  const usual = plan(base);
  const min = limits.minSeconds * format.fps;
  const max = limits.maxSeconds * format.fps;
  const fits = ({durationInFrames: frames}: Timeline): boolean => frames >= min && frames <= max;
  const done = (pacing: Pacing, timeline: Timeline): Fit => ({
    timeline,
    adjustments: adjustmentsOf(pacing, usual, plan(USUAL_PACING)),
  });
  if (fits(usual)) return done(base, usual);

  const isLong = usual.durationInFrames > max;
  const {pauses} = PACING_LIMITS;
  const toPauses = isLong ? pauses.least : pauses.most;
  const toTempo = isLong ? tempi.fastest : PACING_LIMITS.tempo.least;
  const ways = [
    ...steps(1, toPauses, pauses.step).map((value) => ({pauses: value, tempo: base.tempo})),
    ...steps(base.tempo, toTempo, PACING_LIMITS.tempo.step).map((tempo) => ({
      pauses: toPauses,
      tempo,
    })),
  ];
  const ladder = [base, ...ways.map((way) => ({...base, ...way}))];
  const order = isLong ? optionalLines(script, usual) : [];
  let nearest: Try = {pacing: base, timeline: usual, off: Infinity};
  for (let count = 0; count <= order.length; count++) {
    const dropped = new Set(order.slice(0, count));
    // Lengths fall along the ladder, or rise: where its end is still on the wrong side, so is all of it.
    const end = {...(ladder.at(-1) ?? base), dropped};
    const {durationInFrames: reach} = plan(end);
    const inReach = isLong ? reach <= max : reach >= min;
    for (const step of inReach ? ladder : [end]) {
      const pacing = {...step, dropped};
      const timeline = plan(pacing);
      if (fits(timeline)) {
        const relaxed = relax(pacing, (other) => fits(plan(other)));
        return done(relaxed, plan(relaxed));
      }
      const off = Math.max(timeline.durationInFrames - max, min - timeline.durationInFrames);
      if (off < nearest.off) nearest = {pacing, timeline, off};
    }
  }
  return {
    ...done(nearest.pacing, nearest.timeline),
    unsolved: {
      seconds: nearest.off / format.fps,
      heaviest: heaviestLines(nearest.timeline),
    },
  };
}

/** A plan that was tried, and by how many frames it is too long or too short. */
type Try = {readonly pacing: Pacing; readonly timeline: Timeline; readonly off: number};

/** Gives pauses back what a later step saved more than was needed, as long as the clip still fits. */
function relax(pacing: Pacing, fits: (pacing: Pacing) => boolean): Pacing {
  let relaxed = pacing;
  for (const pauses of steps(pacing.pauses, 1, PACING_LIMITS.pauses.step)) {
    const next = {...relaxed, pauses};
    if (!fits(next)) break;
    relaxed = next;
  }
  return relaxed;
}

/** Values from the one after `from` to `to`, both directions, in hundredths so that nothing is lost to rounding. */
function steps(from: number, to: number, step: number): readonly number[] {
  const [start, end, width] = [from, to, step].map((value) => Math.round(value * 100)) as [
    number,
    number,
    number,
  ];
  const count = Math.floor(Math.abs(end - start) / width);
  const sign = Math.sign(end - start);
  return Array.from({length: count}, (_, i) => (start + sign * width * (i + 1)) / 100);
}

/** The tempo of a draft voice that its captions can follow: the usual one, at most 1, and the fastest. */
function readableTempi(plan: (pacing: Pacing) => Timeline): {usual: number; fastest: number} {
  const {least, most, step} = PACING_LIMITS.tempo;
  const readable = (tempo: number): boolean => {
    const {cues, voice, fps} = plan({...USUAL_PACING, tempo});
    const drafts = new Set(
      voice.filter(({take}) => take?.origin === 'synthesized').map(({lineId}) => lineId),
    );
    return cues.every(
      (cue) =>
        !drafts.has(cue.lineId) || readingSpeed(cue, fps) <= CAPTION_RULES.mostCharactersPerSecond,
    );
  };
  const usual = [1, ...steps(1, least, step)].find(readable) ?? least;
  const faster = usual < 1 ? [] : steps(1, most, step);
  const tooFast = faster.findIndex((tempo) => !readable(tempo));
  const fastest = (tooFast < 0 ? faster : faster.slice(0, tooFast)).at(-1) ?? usual;
  return {usual, fastest};
}

/** Ids of the lines that may be left out, in the order in which they go. */
function optionalLines({scenes}: Script, timeline: Timeline): readonly string[] {
  const framesOf = new Map(
    timeline.voice.map(({lineId, startFrame, endFrame}) => [lineId, endFrame - startFrame]),
  );
  return scenes
    .flatMap(({lines}) => lines)
    .filter(({optional}) => optional !== undefined)
    .sort(
      (a, b) =>
        (a.optional ?? 0) - (b.optional ?? 0) ||
        (framesOf.get(b.id) ?? 0) - (framesOf.get(a.id) ?? 0),
    )
    .map(({id}) => id);
}

const heaviestLines = ({voice, fps}: Timeline) =>
  voice
    .map(({lineId, startFrame, endFrame}) => ({lineId, seconds: (endFrame - startFrame) / fps}))
    .sort((a, b) => b.seconds - a.seconds)
    .slice(0, HEAVIEST_COUNT);

const percent = (share: number): string => `${formatNumber(Math.round(share * 100))} %`;

function adjustmentsOf(pacing: Pacing, usual: Timeline, natural: Timeline): readonly Adjustment[] {
  const adjustments: Adjustment[] = [];
  const seconds = `${formatNumber(usual.durationInFrames / usual.fps, 1)} giây`;
  if (pacing.pauses !== 1) {
    adjustments.push({
      kind: 'pauses',
      message: `Đã ${pacing.pauses < 1 ? 'rút các quãng nghỉ còn' : 'nới các quãng nghỉ lên'} ${percent(pacing.pauses)} (clip vốn dài ${seconds}).`,
    });
  }
  const hasDraft = natural.voice.some(({take}) => take?.origin === 'synthesized');
  const isBent = natural.voice.some(({take}) => take?.origin !== 'recorded');
  if (pacing.tempo !== 1 && isBent) {
    adjustments.push({
      kind: 'tempo',
      message: `${hasDraft ? 'Giọng máy đọc' : 'Nhịp đọc ước lượng'} ${pacing.tempo < 1 ? 'chậm lại' : 'nhanh lên'}, bằng ${percent(pacing.tempo)} nhịp thường${pacing.tempo < 1 ? ', để người xem kịp đọc phụ đề hoặc clip đủ dài' : ', để clip vừa thể lệ'}.`,
    });
  }
  if (pacing.dropped.size > 0) {
    adjustments.push({
      kind: 'dropped',
      message: `Đã bỏ ${pacing.dropped.size} câu được đánh dấu có thể bỏ: ${[...pacing.dropped].join(', ')} (clip vốn dài ${seconds}).`,
    });
  }
  return adjustments;
}
