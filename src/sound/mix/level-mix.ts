import {gainOfDb} from '../../timeline/gain-curve';
import {limitPeaks} from '../dsp/limiter';
import type {StereoPcm} from '../dsp/stereo-sound';
import {integratedLoudness} from '../meter/integrated-loudness';
import {weighStereo} from '../meter/k-weighting';

/** Gain of a whole mix in dB, and the ceiling in dBTP of the limiter after it. */
export type Level = {readonly gainDb: number; readonly ceilingDb: number};

/** Good enough before the encoder, which itself moves loudness by some hundredths. */
const CLOSE_ENOUGH_LU = 0.05;
/** Limiting takes a little loudness, and more gain gives it back; sound that is all peaks never gets there. */
const MOST_TRIES = 4;

/** Writes `mix` into `out` with one gain for the whole, and with its peaks held under the ceiling. */
function applyLevel(mix: StereoPcm, {gainDb, ceilingDb}: Level, out: StereoPcm): void {
  const gain = gainOfDb(gainDb);
  for (const side of ['left', 'right'] as const) {
    const [from, to] = [mix[side], out[side]];
    for (let i = 0; i < to.length; i++) to[i] = (from[i] as number) * gain;
  }
  limitPeaks(out, gainOfDb(ceilingDb));
}

export type LevelRequest = {
  readonly mix: StereoPcm;
  /** Integrated loudness to reach. */
  readonly lufs: number;
  /** Level to begin with: that of the round before, or the gain to the target without a limiter. */
  readonly start: Level;
  /** Receives the levelled sound. */
  readonly out: StereoPcm;
};

/**
 * Finds the gain that brings a mix to a loudness under a ceiling, and writes the levelled sound into `out`.
 * Silence, of which nothing passes the meter's gates, keeps the start level.
 * @returns the level that `out` was made with.
 */
export function levelMix({mix, lufs, start, out}: LevelRequest): Level {
  let level = start;
  for (let tries = 1; ; tries++) {
    applyLevel(mix, level, out);
    if (tries === MOST_TRIES) return level;
    const missing = lufs - integratedLoudness(weighStereo(out));
    if (!Number.isFinite(missing) || Math.abs(missing) <= CLOSE_ENOUGH_LU) return level;
    level = {...level, gainDb: level.gainDb + missing};
  }
}
