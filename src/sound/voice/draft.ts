import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {z} from 'zod';
import {hashBytes} from '../../base/hash-bytes';
import {writeAtomically} from '../../base/write-atomically';
import {SAMPLE_RATE} from '../dsp/stereo-sound';
import {levelSpeech} from './level-speech';
import {encodeMonoWav} from './mono-wav';
import {decodeSound, isUnreadable, probeSound} from './read-sound';
import {hashText, readCacheFile} from './source-hash';
import {isWhole} from './take-in-recording';
import {type VoiceEngine, VoiceEngineError} from './voice-engine';
import {GENERATED_FOLDER, inPublic} from './voice-folders';

/** A draft: one line as a machine reads it, until a person has recorded it. */
export const draftSchema = z.strictObject({
  /** The words, as in `Line.spoken`. */
  spoken: z.string().min(1),
  /** What the engine was given: the words with commas and full stops. */
  speech: z.string().min(1),
  /** Who speaks: program, version, voice. */
  engine: z.string().min(1),
  /** Of the levelled take at 48 kHz. */
  samples: z.int().positive(),
  /** SHA-256 of the draft's file. */
  sha256: z.string(),
  /** When each syllable begins, in seconds from the start of the take. */
  syllableStarts: z.array(z.number().nonnegative()).optional(),
});
export type Draft = z.infer<typeof draftSchema>;

/** The name of what an engine says; `id` is that of the engine. */
export const draftKey = (engineId: string, spoken: string): string =>
  hashText(`${engineId}\n${spoken}`).slice(0, 20);

/** Path inside `public/` of a draft's take. */
export const draftTakePath = ({sha256}: Pick<Draft, 'sha256'>): string =>
  `${GENERATED_FOLDER}/draft-${sha256.slice(0, 24)}.wav`;

/** Path inside `public/` of what is known of a draft that was made on this machine. */
const madeDraftPath = (key: string): string => `${GENERATED_FOLDER}/draft-${key}.json`;

/** A draft that was made on this machine before, if its take is still there in full length. */
export async function findMadeDraft(publicDir: string, key: string): Promise<Draft | undefined> {
  const made = await readCacheFile(inPublic(publicDir, madeDraftPath(key)), draftSchema);
  const whole = made && (await isWhole(inPublic(publicDir, draftTakePath(made)), made.samples));
  return whole ? made : undefined;
}

type MakeRequest = {
  readonly publicDir: string;
  readonly engine: VoiceEngine;
  readonly spoken: string;
  /** `spoken` with commas and full stops. */
  readonly speech: string;
  readonly syllables: number;
  readonly signal?: AbortSignal | undefined;
};

/** Has the engine say a line, and writes the take on this machine. @throws VoiceEngineError when it fails. */
export async function makeDraft(request: MakeRequest): Promise<Draft> {
  const {publicDir, engine, spoken, speech, signal} = request;
  const {samples, syllableStarts} = await speakDraft(engine, request);
  const bytes = encodeMonoWav(samples);
  const draft: Draft = {
    spoken,
    speech,
    engine: await engine.describe(),
    samples: samples.length,
    sha256: hashBytes(bytes),
    syllableStarts,
  };
  signal?.throwIfAborted();
  await writeAtomically(inPublic(publicDir, draftTakePath(draft)), bytes);
  const made = inPublic(publicDir, madeDraftPath(draftKey(engine.id, spoken)));
  await writeAtomically(made, JSON.stringify(draft));
  return draft;
}

type SpokenDraft = {
  /** Levelled, 48 kHz mono. */
  readonly samples: Float32Array;
  /** In seconds from the start; one for each syllable, rising. */
  readonly syllableStarts?: number[];
};

/**
 * Has an engine say a line, and makes a take of it as of a person's recording.
 * @param line `syllables` is the count in `speech`: word starts of another number are not syllables and are left out.
 * @throws VoiceEngineError when the engine fails or what it wrote cannot be heard.
 */
export async function speakDraft(
  engine: VoiceEngine,
  {speech, syllables, signal}: Pick<MakeRequest, 'speech' | 'syllables' | 'signal'>,
): Promise<SpokenDraft> {
  const folder = await mkdtemp(join(tmpdir(), 'phuong-clip-voice-'));
  try {
    const {file, wordStarts} = await engine.say({speech, folder, signal});
    const facts = await probeSound(file, {signal});
    if (!facts) throw new VoiceEngineError(UNHEARD);
    const {samples, cutSeconds} = levelSpeech(await decodeSound(file, facts, {signal}));
    if (samples.length === 0) throw new VoiceEngineError(UNHEARD);
    const starts = wordStarts?.map((start) => Math.max(0, roundToThousandth(start - cutSeconds)));
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

const roundToThousandth = (seconds: number): number => Math.round(seconds * 1000) / 1000;

/** One start a syllable, each after the one before, all inside the take. */
const isPlausible = (starts: readonly number[], syllables: number, seconds: number): boolean =>
  starts.length === syllables &&
  starts.every((start, index) => start < seconds && start > (starts[index - 1] ?? -1));
