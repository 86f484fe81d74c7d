import {stat} from 'node:fs/promises';
import {z} from 'zod';
import {writeAtomically} from '../../base/write-atomically';
import {SAMPLE_RATE} from '../dsp/stereo-sound';
import {levelSpeech} from './level-speech';
import {encodeMonoWav, monoWavBytes} from './mono-wav';
import {countClippedRuns, decodeSound, isUnreadable, probeSound} from './read-sound';
import {RECORDING_LIMITS} from './recording-limits';
import {readCacheFile, sourceHash} from './source-hash';
import {GENERATED_FOLDER, inPublic} from './voice-folders';

/** Goes up whenever the same recording would be made into another take, or measured otherwise. */
const INTAKE_VERSION = 1;

const takenSchema = z.strictObject({
  kind: z.literal('taken'),
  /** Of the levelled take. */
  samples: z.int().positive(),
  /** Level of speech and of the noise between words, as recorded, dBFS. */
  activeDb: z.number(),
  noiseDb: z.number(),
  clippedRuns: z.int().nonnegative(),
  /** Samples a second of the recording. */
  sampleRate: z.number().positive(),
});

/** Why a file gives no take. */
const refusedSchema = z.strictObject({
  kind: z.literal('refused'),
  reason: z.enum(['empty', 'too-large', 'unreadable', 'no-sound', 'too-long', 'silent']),
});

const intakeSchema = z.discriminatedUnion('kind', [takenSchema, refusedSchema]);

export type Intake = z.infer<typeof intakeSchema>;

export type Recording = {
  /** Path inside `public/`. */
  readonly path: string;
  readonly sha256: string;
};

/** In place of the SHA-256 of files that are not read; that of an empty file is real. */
const UNREAD = {
  empty: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  'too-large': 'too-large',
} as const;

/** Identifies a recording by its content, without reading files that are far too large to be one line. */
export async function hashRecording(
  publicDir: string,
  path: string,
  signal?: AbortSignal,
): Promise<Recording> {
  const {size} = await stat(inPublic(publicDir, path));
  if (size > RECORDING_LIMITS.largestBytes) return {path, sha256: UNREAD['too-large']};
  return {path, sha256: await sourceHash(publicDir, path, signal)};
}

/** Path inside `public/` of the levelled take of a recording. */
export const takePath = ({sha256}: Recording): string =>
  `${GENERATED_FOLDER}/${sha256.slice(0, 24)}-v${INTAKE_VERSION}.wav`;

/**
 * Makes a recording of any format into a levelled take, once for each content: what is there already is used again.
 * A file that gives no take is an answer, not an error.
 */
export async function takeInRecording(
  publicDir: string,
  recording: Recording,
  signal?: AbortSignal,
): Promise<Intake> {
  if (recording.sha256 === UNREAD.empty) return {kind: 'refused', reason: 'empty'};
  if (recording.sha256 === UNREAD['too-large']) return {kind: 'refused', reason: 'too-large'};
  const take = inPublic(publicDir, takePath(recording));
  const cacheFile = take.replace(/\.wav$/, '.json');
  const known = await readCacheFile(cacheFile, intakeSchema);
  if (known && (known.kind === 'refused' || (await isWhole(take, known.samples)))) return known;
  const intake = await readRecording(inPublic(publicDir, recording.path), take, signal);
  await writeAtomically(cacheFile, JSON.stringify(intake));
  return intake;
}

/** Whether a take of so many samples is there in full length. */
export const isWhole = async (file: string, samples: number): Promise<boolean> =>
  stat(file).then(
    ({size}) => size === monoWavBytes(samples),
    () => false,
  );

async function readRecording(file: string, take: string, signal?: AbortSignal): Promise<Intake> {
  const options = {signal};
  try {
    const facts = await probeSound(file, options);
    if (!facts) return {kind: 'refused', reason: 'no-sound'};
    const sound = await decodeSound(file, facts, options);
    const longest = RECORDING_LIMITS.longestSeconds * SAMPLE_RATE;
    const {samples, levels} = levelSpeech(sound.subarray(0, longest));
    if (sound.length === 0) return {kind: 'refused', reason: 'unreadable'};
    if (samples.length === 0) return {kind: 'refused', reason: 'silent'};
    if (sound.length > longest) return {kind: 'refused', reason: 'too-long'};
    const clippedRuns = await countClippedRuns(file, facts, options);
    signal?.throwIfAborted();
    await writeAtomically(take, encodeMonoWav(samples));
    return {
      kind: 'taken',
      samples: samples.length,
      activeDb: levels.activeDb,
      noiseDb: levels.noiseDb,
      clippedRuns,
      sampleRate: facts.sampleRate,
    };
  } catch (error) {
    if (!signal?.aborted && isUnreadable(error)) return {kind: 'refused', reason: 'unreadable'};
    throw error;
  }
}
