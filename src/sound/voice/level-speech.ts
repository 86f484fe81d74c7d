import {BiquadFilter, highPass} from '../dsp/biquad';
import {limitPeaks} from '../dsp/limiter';
import {SAMPLE_RATE} from '../dsp/stereo-sound';
import {integratedLoudness} from '../meter/integrated-loudness';
import {weighChannels} from '../meter/k-weighting';
import {type SpeechLevels, speechLevels} from './speech-levels';

/** Under the lowest voice there is only rumble: traffic, a hand on the phone, a fan. */
const RUMBLE_HZ = 70;
/** What is kept around speech, in samples: a breath before, an ending that dies away after. */
const KEPT_BEFORE = Math.round(0.04 * SAMPLE_RATE);
const KEPT_AFTER = Math.round(0.08 * SAMPLE_RATE);
/** Cut ends do not click: they fade for 8 ms, inside what is kept. */
const FADE = Math.round(0.008 * SAMPLE_RATE);
/**
 * Gated loudness of every line, in LUFS, measured as it is heard: the same in both channels of the clip. 2 LU under the
 * clip's target, so that the final levelling raises rather than limits.
 */
const LINE_LUFS = -18;
/** Peaks stay under −3 dBFS: headroom for music and for what AAC adds. */
const CEILING = 10 ** (-3 / 20);
/** Raising more would make a bad recording loud, not good. */
const MOST_GAIN_DB = 36;

/** A syllable is longer; what is shorter is a knock. */
const SHORTEST = 0.1 * SAMPLE_RATE;
/** Floats may hold anything; 24 dB over full scale is no voice any more. */
const LOUDEST = 16;

export type LevelledSpeech = {
  readonly samples: Float32Array;
  /** Where the kept part began in the original, in seconds. */
  readonly cutSeconds: number;
  readonly levels: SpeechLevels;
};

/**
 * Makes a recording of one line match the others: rumble removed, both ends trimmed to speech, one loudness, peaks
 * limited. Without speech `samples` is empty.
 * @param recording 48 kHz mono; left as it is.
 */
export function levelSpeech(recording: Float32Array): LevelledSpeech {
  // Twice over: 24 dB an octave, for a fan or a table is as loud as a voice.
  const [first, second] = [rumbleFilter(), rumbleFilter()];
  const clean = recording.map((sample) => second.next(first.next(clamp(sample, LOUDEST))));
  const levels = speechLevels(clean);
  if (levels.endSample - levels.startSample < SHORTEST)
    return {samples: new Float32Array(0), cutSeconds: 0, levels};
  const from = Math.max(0, levels.startSample - KEPT_BEFORE);
  const samples = clean.slice(from, levels.endSample + KEPT_AFTER);
  raise(samples);
  fade(samples);
  // The limiter does not see beyond the ends: what the recorder cut hard is clamped there.
  for (let i = 0; i < samples.length; i++) samples[i] = clamp(samples[i] ?? 0, CEILING);
  return {samples, cutSeconds: from / SAMPLE_RATE, levels};
}

const rumbleFilter = (): BiquadFilter => new BiquadFilter(highPass(RUMBLE_HZ, SAMPLE_RATE));

/** Gain and limiter work against each other where peaks are far above the voice; three rounds settle it. */
const ROUNDS = 3;

function raise(samples: Float32Array): void {
  let gainLeft = MOST_GAIN_DB;
  for (let round = 0; round < ROUNDS; round++) {
    const gainDb = Math.min(gainLeft, LINE_LUFS - loudnessOf(samples));
    if (!Number.isFinite(gainDb)) return;
    gainLeft -= gainDb;
    const gain = 10 ** (gainDb / 20);
    for (let i = 0; i < samples.length; i++) samples[i] = (samples[i] ?? 0) * gain;
    limitPeaks(
      {left: samples, right: new Float32Array(samples.length), sampleRate: SAMPLE_RATE},
      CEILING,
    );
  }
}

/** The meter needs whole blocks of 400 ms: a single short word is measured with silence after it. */
const LEAST_MEASURED = 0.5 * SAMPLE_RATE;

function loudnessOf(samples: Float32Array): number {
  const heard = new Float32Array(Math.max(LEAST_MEASURED, samples.length));
  heard.set(samples);
  return integratedLoudness(weighChannels([{samples: heard, weight: 2}]));
}

function fade(samples: Float32Array): void {
  const length = Math.min(FADE, Math.floor(samples.length / 2));
  for (let i = 0; i < length; i++) {
    const gain = (i + 0.5) / length;
    const end = samples.length - 1 - i;
    samples[i] = (samples[i] ?? 0) * gain;
    samples[end] = (samples[end] ?? 0) * gain;
  }
}

const clamp = (sample: number, most: number): number =>
  Number.isNaN(sample) ? 0 : Math.max(-most, Math.min(most, sample));
