import {decodeSound} from '../dsp/decode-sound';
import type {StereoRun} from '../dsp/read-frames';
import {SAMPLE_RATE, type StereoPcm} from '../dsp/stereo-sound';

/** Samples that are taken together: at 2 kHz speech is still itself, and a step is half a millisecond. */
const THINNING = 24;
const THIN_RATE = SAMPLE_RATE / THINNING;
/** The head of a take that is looked for; enough to be unmistakable. */
const HEAD_SECONDS = 2;
/** How far from its place a take is looked for, either way. */
const REACH_SECONDS = 0.4;
/** Likeness (correlation, 0 … 1) below which the take is not there: music 18 LU below leaves 0.99, other speech 0.2. */
const LEAST_LIKENESS = 0.5;

export type PlacedTake = {
  /** Absolute path of the take. */
  readonly file: string;
  readonly sourceStartSeconds: number;
  /** Where the clip's sound should have it. */
  readonly startSeconds: number;
  readonly seconds: number;
};

/**
 * How many seconds late (or early, below 0) a take sounds, found by laying the head of its file over the
 * finished sound at every place around the planned one (normalised cross-correlation).
 * @returns undefined where the take is not within 0.4 s of its place, or is silent.
 */
export async function voiceOffset(
  sound: StereoPcm,
  take: PlacedTake,
  signal: AbortSignal,
): Promise<number | undefined> {
  const head = await readHead(take, signal);
  const reach = Math.round(REACH_SECONDS * THIN_RATE);
  // Begins exactly where the take should, so that both are thinned in step.
  const first = Math.round(take.startSeconds * SAMPLE_RATE) - reach * THINNING;
  const around = thin(sound, first, head.length + 2 * reach);
  const found = bestPlace(head, around);
  return found === undefined ? undefined : (found - reach) / THIN_RATE;
}

async function readHead(take: PlacedTake, signal: AbortSignal): Promise<Float64Array> {
  const seconds = Math.min(HEAD_SECONDS, take.seconds);
  const left = new Float32Array(Math.floor(seconds * SAMPLE_RATE));
  const right = left.slice();
  let at = 0;
  const cut = {file: take.file, startSeconds: take.sourceStartSeconds, seconds};
  for await (const run of decodeSound(cut, signal)) {
    const count = Math.max(0, Math.min(run.left.length, left.length - at));
    left.set(run.left.subarray(0, count), at);
    right.set(run.right.subarray(0, count), at);
    at += count;
  }
  return thin({left, right}, 0, Math.floor(at / THINNING));
}

/** Means of 24 samples of both channels together, from a sample on that may lie before the first. */
const thin = ({left, right}: StereoRun, first: number, count: number): Float64Array =>
  Float64Array.from({length: count}, (_, index) => {
    let sum = 0;
    const start = Math.max(0, first + index * THINNING);
    const end = Math.min(left.length, first + (index + 1) * THINNING);
    for (let i = start; i < end; i++) sum += (left[i] as number) + (right[i] as number);
    return sum / (2 * THINNING);
  });

/** Where in `around` the pattern is most like, as an index; undefined where it is nowhere like enough. */
function bestPlace(pattern: Float64Array, around: Float64Array): number | undefined {
  const patternEnergy = energyOf(pattern);
  let energy = energyOf(around.subarray(0, pattern.length));
  let best: number | undefined;
  let likeness = LEAST_LIKENESS;
  for (let place = 0; place + pattern.length <= around.length; place++) {
    let product = 0;
    for (let i = 0; i < pattern.length; i++)
      product += (around[place + i] as number) * (pattern[i] as number);
    const like = product / Math.sqrt(energy * patternEnergy);
    if (like > likeness) [best, likeness] = [place, like];
    energy += (around[place + pattern.length] ?? 0) ** 2 - (around[place] as number) ** 2;
  }
  return best;
}

const energyOf = (samples: Float64Array): number => samples.reduce((sum, x) => sum + x * x, 0);
