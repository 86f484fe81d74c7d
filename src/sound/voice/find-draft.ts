import {createHash} from 'node:crypto';
import {writeAtomically} from '../../base/write-atomically';
import {
  draftKey,
  draftTakePath,
  keptDraftPath,
  readMadeDraft,
  writeMadeDraft,
  type Draft,
  type KeptDrafts,
} from './draft-store';
import {encodeMonoWav} from './mono-wav';
import {decodeSound} from './read-sound';
import {sayDraft} from './say-draft';
import {isWhole} from './take-in-recording';
import type {VoiceEngine} from './voice-engine';
import {inPublic} from './voice-folders';

/**
 * The draft of a line by one engine: of those that are kept, or made on this machine before. Its take is written if it
 * is not there. `undefined` when there is none.
 */
export async function findDraft(
  publicDir: string,
  kept: KeptDrafts,
  engineId: string,
  spoken: string,
  signal?: AbortSignal,
): Promise<Draft | undefined> {
  const key = draftKey(engineId, spoken);
  const draft = kept[key];
  if (draft && (await unpack(publicDir, key, draft, signal))) return draft;
  const made = await readMadeDraft(publicDir, key);
  const whole = made && (await isWhole(inPublic(publicDir, draftTakePath(made)), made.samples));
  return whole ? made : undefined;
}

/** A kept draft that says these words, whoever speaks; those of the clip of that slug before others. */
export async function keptDraft(
  publicDir: string,
  kept: KeptDrafts,
  slug: string,
  spoken: string,
  signal?: AbortSignal,
): Promise<Draft | undefined> {
  const saying = Object.entries(kept).filter(([, draft]) => draft.spoken === spoken);
  const own = saying.filter(([, {usedBy}]) => usedBy.includes(slug));
  for (const [key, draft] of [...own, ...saying])
    if (await unpack(publicDir, key, draft, signal)) return draft;
  return undefined;
}

/** Decodes a kept draft into its take; `false` when its file is not there or broken. */
async function unpack(
  publicDir: string,
  key: string,
  draft: Draft,
  signal?: AbortSignal,
): Promise<boolean> {
  const take = inPublic(publicDir, draftTakePath(draft));
  if (await isWhole(take, draft.samples)) return true;
  try {
    const file = inPublic(publicDir, keptDraftPath(key));
    const decoded = await decodeSound(file, {channels: 1}, {signal});
    if (decoded.length === 0) return false;
    // AAC comes in frames of 1024 samples: the last one is longer than what was put in.
    const samples = new Float32Array(draft.samples);
    samples.set(decoded.subarray(0, draft.samples));
    await writeAtomically(take, encodeMonoWav(samples));
    return true;
  } catch (error) {
    signal?.throwIfAborted();
    if (error instanceof Error && error.name === 'FfmpegError') return false;
    throw error;
  }
}

/** Has the engine say a line and writes the take on this machine. @throws VoiceEngineError when it fails. */
export async function makeDraft(
  publicDir: string,
  engine: VoiceEngine,
  {spoken, speech, syllables}: {spoken: string; speech: string; syllables: number},
  signal?: AbortSignal,
): Promise<Draft> {
  const {samples, syllableStarts} = await sayDraft(engine, speech, syllables, signal);
  const bytes = encodeMonoWav(samples);
  const draft: Draft = {
    spoken,
    speech,
    engine: await engine.describe(),
    samples: samples.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    ...(syllableStarts ? {syllableStarts: [...syllableStarts]} : {}),
  };
  signal?.throwIfAborted();
  await writeAtomically(inPublic(publicDir, draftTakePath(draft)), bytes);
  await writeMadeDraft(publicDir, draftKey(engine.id, spoken), draft);
  return draft;
}
