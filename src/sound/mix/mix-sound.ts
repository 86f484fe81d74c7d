import {setImmediate} from 'node:timers/promises';
import type {SoundPlan} from '../../timeline/sound-plan';
import {SAMPLE_RATE, silence, type StereoPcm} from '../dsp/stereo-sound';
import {integratedLoudness} from '../meter/integrated-loudness';
import {weighStereo} from '../meter/k-weighting';
import {type MeterReading, readMeter} from '../meter/read-meter';
import {decodeWhole} from './decode-whole';
import {encodeAac} from './encode-aac';
import {countClippedSamples, type Silence, unplannedSilences} from './find-faults';
import {type Level, levelMix} from './level-mix';
import {mixStems} from './mix-stems';
import {type VoiceOverMusic, voiceOverMusic} from './voice-over-music';

/** What the finished sound has to reach; from the profile. */
export type SoundTarget = {
  /** Integrated loudness of the whole clip, LUFS. */
  readonly lufs: number;
  /** Highest true peak after the AAC encode, dBTP. */
  readonly truePeakDb: number;
  /** LU that the voice has to be louder than music in every voiced span. */
  readonly voiceOverMusicLu: number;
};

export type MixRequest = {
  readonly plan: SoundPlan;
  /** Folder that the plan's paths start from. */
  readonly publicDir: string;
  readonly target: SoundTarget;
  /** Absolute path of the M4A to write; an old one is replaced. */
  readonly file: string;
  readonly signal: AbortSignal;
  /** 0 … 1, never backwards. */
  readonly onProgress: (progress: number) => void;
};

type Step = 'decode' | 'level' | 'encode' | 'measure';

/** What was measured: on the decoded AAC, except for `voiceOverMusic`, which only the stems can show. */
export type MixResult = MeterReading & {
  /** Absent where no voiced span has both voice and music. */
  readonly voiceOverMusic?: VoiceOverMusic | undefined;
  readonly clippedSamples: number;
  /** Longer than 2 s below −60 dBFS where the plan has a sound. */
  readonly silences: readonly Silence[];
  /** Whether not a single sample sounds, as in a clip without any sound. */
  readonly isSilent: boolean;
  /** Length of the sound in samples at 48 kHz: the clip's frames, to the nearest sample. */
  readonly samples: number;
  /** The gain that the sum of all clips was given, and the ceiling of the limiter after it. */
  readonly level: Level;
  /** How often the sound was encoded until the decoded AAC met the target; see `MOST_ROUNDS`. */
  readonly encodeRounds: number;
  readonly seconds: Readonly<Record<Step, number>>;
};

/** Encoding once more is worth its seconds where loudness is off by this much; the judge allows 1 LU. */
const LOUDNESS_TOLERANCE_LU = 0.5;
/** What the first round leaves for the encoder's overshoot, dB: AAC at 192 kbit/s rarely takes more. */
const ENCODER_MARGIN_DB = 0.5;
/** How much lower the next ceiling is for each dB of overshoot, and at least: the overshoot does not fall in step. */
const CORRECTION = {perDb: 1.5, leastDb: 0.2};
const MOST_ROUNDS = 3;
/** Seconds over which the whole comes and goes, so that no file begins or ends with a click. */
const END_FADE_SECONDS = 0.01;

/**
 * Mixes the sound of a whole clip in one pass and writes it as AAC: all clips of the plan are summed
 * with their gains, the sum gets one gain to the target's loudness, its peaks are limited, and the
 * encoded file is decoded and measured; if the encoder's overshoot breaks the target, once more, with
 * a lower ceiling, at most three times. What is then still off is in the result.
 * A plan without clips gives digital silence.
 * @throws SoundSourceError where a file of the plan cannot be read; the signal's reason when stopped.
 */
export async function mixSound(request: MixRequest): Promise<MixResult> {
  const {plan, publicDir, target, file, signal} = request;
  let reached = 0;
  const advance = (progress: number): void =>
    request.onProgress((reached = Math.max(reached, progress)));
  const seconds = {decode: 0, level: 0, encode: 0, measure: 0};
  const step = async <Result>(
    name: Step,
    progress: number,
    work: () => Result | Promise<Result>,
  ): Promise<Result> => {
    await setImmediate(); // Long sums block the event loop; between them an interruption gets through.
    signal.throwIfAborted();
    const start = performance.now();
    const result = await work();
    seconds[name] += (performance.now() - start) / 1000;
    advance(progress);
    return result;
  };

  let done = 0;
  const stems = await step('decode', 0.3, () =>
    mixStems({
      plan,
      publicDir,
      signal,
      onClip: () => advance((0.3 * ++done) / plan.clips.length),
    }),
  );
  const {mix} = stems;
  fadeEnds(mix);

  const out = silence(mix.left.length);
  let lufs = target.lufs;
  let level: Level = await step('level', 0.32, () => ({
    gainDb: gainTo(lufs, mix),
    ceilingDb: target.truePeakDb - ENCODER_MARGIN_DB,
  }));
  for (let round = 1; ; round++) {
    level = await step('level', 0.45, () => levelMix({mix, lufs, start: level, out}));
    await step('encode', 0.85, () => encodeAac(out, file, signal));
    const reading = await step('measure', 0.95, async () => {
      await decodeWhole(file, out, signal);
      return readMeter(out);
    });
    const over = reading.truePeakDb - target.truePeakDb;
    const off = reading.integratedLufs - target.lufs;
    const isOff = Number.isFinite(off) && Math.abs(off) > LOUDNESS_TOLERANCE_LU;
    if (round < MOST_ROUNDS && (over > 0 || isOff)) {
      if (over > 0) {
        const lower = CORRECTION.perDb * over + CORRECTION.leastDb;
        level = {...level, ceilingDb: level.ceilingDb - lower};
      }
      if (isOff) lufs -= off;
      continue;
    }
    return step('measure', 1, () => ({
      ...reading,
      voiceOverMusic: voiceOverMusic(stems, plan),
      clippedSamples: countClippedSamples(out),
      silences: unplannedSilences(out, plan),
      isSilent: reading.truePeakDb === -Infinity,
      samples: mix.left.length,
      level,
      encodeRounds: round,
      seconds,
    }));
  }
}

/** Gain in dB from a sound's loudness to another; 0 for silence. */
function gainTo(lufs: number, sound: StereoPcm): number {
  const gain = lufs - integratedLoudness(weighStereo(sound));
  return Number.isFinite(gain) ? gain : 0;
}

function fadeEnds({left, right}: StereoPcm): void {
  const fade = Math.min(END_FADE_SECONDS * SAMPLE_RATE, left.length / 2);
  for (const channel of [left, right]) {
    for (let i = 0; i < fade; i++) {
      const last = channel.length - 1 - i;
      channel[i] = ((channel[i] as number) * i) / fade;
      channel[last] = ((channel[last] as number) * i) / fade;
    }
  }
}
