import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {levelSpeech} from './level-speech';
import {SAMPLE_RATE} from '../dsp/stereo-sound';
import {decodeSound, isUnreadable, probeSound} from './read-sound';
import {VoiceEngineError, type VoiceEngine} from './voice-engine';

export type SpokenDraft = {
  /** Levelled, 48 kHz mono. */
  readonly samples: Float32Array;
  /** In seconds from the start; one for each syllable, rising. */
  readonly syllableStarts?: readonly number[];
};

/**
 * Has an engine say a line, and makes a take of it as of a person's recording.
 * @param syllables how many `speech` has; word starts of another number are not syllables and are left out.
 * @throws VoiceEngineError when the engine fails or what it wrote cannot be heard.
 */
export async function sayDraft(
  engine: VoiceEngine,
  speech: string,
  syllables: number,
  signal?: AbortSignal,
): Promise<SpokenDraft> {
  const folder = await mkdtemp(join(tmpdir(), 'phuong-clip-voice-'));
  try {
    const {file, wordStarts} = await engine.say({speech, folder, signal});
    const facts = await probeSound(file, {signal});
    if (!facts) throw new VoiceEngineError(UNHEARD);
    const {samples, cutSeconds} = levelSpeech(await decodeSound(file, facts, {signal}));
    if (samples.length === 0) throw new VoiceEngineError(UNHEARD);
    const starts = wordStarts?.map((start) => Math.max(0, round(start - cutSeconds)));
    return starts && isPlausible(starts, syllables, samples.length / SAMPLE_RATE)
      ? {samples, syllableStarts: starts}
      : {samples};
  } catch (error) {
    if (!signal?.aborted && isUnreadable(error)) throw new VoiceEngineError(UNHEARD);
    throw error;
  } finally {
    await rm(folder, {recursive: true, force: true});
  }
}

const UNHEARD = 'Chương trình đọc ghi ra một tệp không nghe được gì.';

const round = (seconds: number): number => Math.round(seconds * 1000) / 1000;

/** One start a syllable, each after the one before, all inside the take. */
const isPlausible = (starts: readonly number[], syllables: number, seconds: number): boolean =>
  starts.length === syllables &&
  starts.every((start, index) => start < seconds && start > (starts[index - 1] ?? -1));
