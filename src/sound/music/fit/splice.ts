import {decodeSound} from '../../dsp/decode-sound';
import {SAMPLE_RATE, type StereoPcm} from '../../dsp/stereo-sound';
import {HOP_SAMPLES} from '../../meter/k-weighting';
import type {Excerpt} from './plan-cuts';

/** A splice ends this long before its beat, so that the whole stroke comes from one side. */
const BEFORE_BEAT = Math.round(0.012 * SAMPLE_RATE);
/** Length of a splice in samples: too short to hear both sides, too long to click. */
const SPLICE = Math.round(0.07 * SAMPLE_RATE);

/** Samples of the source and where they go in the clip; fades of equal power at both ends. */
type Placement = {
  readonly from: number;
  readonly to: number;
  readonly place: number;
  readonly fadeIn: number;
  readonly fadeOut: number;
};

/** Samples over which the first excerpt comes and the last one goes. */
type Ends = {readonly fadeIn: number; readonly fadeOut: number};

export type SpliceRequest = {
  readonly file: string;
  readonly excerpts: readonly Excerpt[];
  readonly ends: Ends;
  /** The sound that the excerpts are added to. */
  readonly out: StereoPcm;
  readonly signal?: AbortSignal | undefined;
};

function placementsOf(excerpts: readonly Excerpt[], ends: Ends): readonly Placement[] {
  let place = 0;
  return excerpts.map((excerpt, index) => {
    const [isFirst, isLast] = [index === 0, index === excerpts.length - 1];
    const early = isFirst ? 0 : BEFORE_BEAT + SPLICE;
    const from = excerpt.from * HOP_SAMPLES - early;
    const to = excerpt.to * HOP_SAMPLES - (isLast ? 0 : BEFORE_BEAT);
    const placed = {
      from,
      to,
      place: place - early,
      fadeIn: isFirst ? ends.fadeIn : SPLICE,
      fadeOut: isLast ? ends.fadeOut : SPLICE,
    };
    place += (excerpt.to - excerpt.from) * HOP_SAMPLES;
    return placed;
  });
}

/**
 * Reads a file once more and adds its excerpts to `out`, one after the other with crossfades of
 * equal power. The file is always read from its head: seeking in a compressed one is not exact.
 */
export async function splice({file, excerpts, ends, out, signal}: SpliceRequest): Promise<void> {
  const placements = placementsOf(excerpts, ends);
  let at = 0;
  for await (const run of decodeSound({file, startSeconds: 0}, signal)) {
    for (const placement of placements) {
      const first = Math.max(at, placement.from);
      const end = Math.min(at + run.left.length, placement.to);
      for (let i = first; i < end; i++) {
        const target = i - placement.from + placement.place;
        if (target < 0 || target >= out.left.length) continue;
        const gain = gainAt(i, placement);
        out.left[target] = (out.left[target] as number) + gain * (run.left[i - at] as number);
        out.right[target] = (out.right[target] as number) + gain * (run.right[i - at] as number);
      }
    }
    at += run.left.length;
  }
}

function gainAt(i: number, {from, to, fadeIn, fadeOut}: Placement): number {
  const come = Math.min(1, (i - from + 0.5) / fadeIn);
  const go = Math.min(1, (to - i - 0.5) / fadeOut);
  if (come === 1 && go === 1) return 1;
  return Math.sin((Math.PI / 2) * come) * Math.sin((Math.PI / 2) * go);
}
