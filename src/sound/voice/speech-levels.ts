/** Levels of a recording, in dBFS of RMS, and where speech is in it, in samples. */
export type SpeechLevels = {
  /** RMS of speech. */
  readonly activeDb: number;
  /** RMS between words. */
  readonly noiseDb: number;
  /** First sample of speech and the one after the last; equal where there is none. */
  readonly startSample: number;
  readonly endSample: number;
};

/** 10 ms at 48 kHz. */
const FRAME = 480;
/** Only exact zeros are quieter: the muted start of a phone's recording, or a noise gate between words. */
const DIGITAL_SILENCE_DB = -110;
/** A gate is shut for more of the time than this, a start is muted for less. */
const GATED_SHARE = 0.25;
/** Sound that never gets louder than this is not speech. */
const SPEECH_LEAST_DB = -65;
/** Words and noise closer than this cannot be separated: then nothing is cut. */
const SEPARABLE_DB = 6;
/** Speech pauses less than this inside a phrase: shorter gaps do not divide it. */
const BRIDGED_FRAMES = 20;
/** What is louder than noise for less than this is a click, not a word. */
const WORD_FRAMES = 6;
/** Weak consonants before and after the loud part of a word last so long at most. */
const WEAK_FRAMES = 15;
/** They are louder than the noise by this much. */
const WEAK_OVER_NOISE_DB = 4;

/**
 * Finds speech by its energy over the noise of the recording itself.
 * @param samples 48 kHz mono, rumble already removed.
 */
export function speechLevels(samples: Float32Array): SpeechLevels {
  const levels = frameLevels(samples);
  const loudest = levels.reduce((most, level) => Math.max(most, level), -Infinity);
  if (loudest < SPEECH_LEAST_DB)
    return {activeDb: loudest, noiseDb: loudest, startSample: 0, endSample: 0};
  const noiseDb = noiseFloor(levels);
  const activeDb = activeLevel(levels, noiseDb);
  const distance = activeDb - noiseDb;
  if (distance < SEPARABLE_DB)
    return {activeDb, noiseDb, startSample: 0, endSample: samples.length};
  const threshold = noiseDb + Math.min(15, Math.max(SEPARABLE_DB, 0.35 * distance));
  const words = islands(levels, threshold).filter(({from, to}) => to - from >= WORD_FRAMES);
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return {activeDb, noiseDb, startSample: 0, endSample: 0};
  const weak = noiseDb + WEAK_OVER_NOISE_DB;
  let from = first.from;
  while (from > 0 && first.from - from < WEAK_FRAMES && (levels[from - 1] ?? 0) > weak) from -= 1;
  let to = last.to;
  while (to < levels.length && to - last.to < WEAK_FRAMES && (levels[to] ?? 0) > weak) to += 1;
  return {
    activeDb,
    noiseDb,
    startSample: from * FRAME,
    endSample: Math.min(samples.length, to * FRAME),
  };
}

/** RMS of each 10 ms in dBFS; the rest at the end makes a shorter frame. */
function frameLevels(samples: Float32Array): number[] {
  const levels: number[] = [];
  for (let start = 0; start < samples.length; start += FRAME) {
    const end = Math.min(samples.length, start + FRAME);
    let energy = 0;
    for (let i = start; i < end; i++) energy += (samples[i] ?? 0) ** 2;
    levels.push(10 * Math.log10(energy / (end - start) + 1e-12));
  }
  return levels;
}

/** Within a line without pauses the closures of stops are the quietest; one frame in twenty is one. */
function noiseFloor(levels: readonly number[]): number {
  const sounding = levels.filter((level) => level > DIGITAL_SILENCE_DB).sort((a, b) => a - b);
  if (levels.length - sounding.length > GATED_SHARE * levels.length) return DIGITAL_SILENCE_DB;
  return sounding[Math.floor(sounding.length * 0.05)] ?? DIGITAL_SILENCE_DB;
}

/** ITU-T P.56: frames count as active down to this under the active level itself. */
const ACTIVE_MARGIN_DB = 15.9;

/** Steady noise does not rise over its floor by more than this from one frame to the next. */
const NOISE_SWING_DB = 3;

/** The active level in the sense of ITU-T P.56, by fixed-point iteration over frames that are not noise. */
function activeLevel(levels: readonly number[], noiseDb: number): number {
  let active = powerMean(levels);
  for (let round = 0; round < 20; round++) {
    const threshold = Math.max(active - ACTIVE_MARGIN_DB, noiseDb + NOISE_SWING_DB);
    const heard = levels.filter((level) => level >= threshold);
    const next = heard.length === 0 ? active : powerMean(heard);
    if (Math.abs(next - active) < 0.01) return next;
    active = next;
  }
  return active;
}

const powerMean = (levels: readonly number[]): number =>
  10 * Math.log10(levels.reduce((sum, level) => sum + 10 ** (level / 10), 0) / levels.length);

type Island = {readonly from: number; readonly to: number};

/** Runs of frames over the threshold, short gaps bridged; clicks are not made into words by a bridge. */
function islands(levels: readonly number[], threshold: number): readonly Island[] {
  const bare: Island[] = [];
  for (let frame = 0; frame < levels.length; frame++) {
    if ((levels[frame] ?? 0) < threshold) continue;
    const last = bare.at(-1);
    if (last && frame - last.to <= 3) bare[bare.length - 1] = {from: last.from, to: frame + 1};
    else bare.push({from: frame, to: frame + 1});
  }
  const merged: Island[] = [];
  for (const island of bare) {
    const last = merged.at(-1);
    const isWord = island.to - island.from >= WORD_FRAMES;
    const follows = last !== undefined && island.from - last.to <= BRIDGED_FRAMES;
    if (follows && (isWord || last.to - last.from >= WORD_FRAMES))
      merged[merged.length - 1] = {from: last.from, to: island.to};
    else merged.push(island);
  }
  return merged;
}
