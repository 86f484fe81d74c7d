import {readdir, rm, stat} from 'node:fs/promises';
import {AT_ONCE, inTurns} from '../../base/in-turns';
import type {Lexicon} from '../../text/lexicon';
import {draftKey, speakDraft} from './draft';
import {
  changeKeptDrafts,
  hasKeptFile,
  type KeptDraft,
  keptDraftPath,
  type KeptDrafts,
  readKeptDrafts,
  writeKeptFile,
} from './kept-drafts';
import type {SpokenLine} from './line-voice';
import {speechOf} from './speech-of';
import {type VoiceEngine, VoiceEngineError} from './voice-engine';
import {DRAFT_FOLDER, inPublic} from './voice-folders';

export type UpdateRequest = {
  /** All lines of the clip. */
  readonly lines: readonly SpokenLine[];
  /** Ids of the lines that need a draft; existing drafts of the others stay, but none is made. */
  readonly needed: ReadonlySet<string>;
  readonly slug: string;
  readonly publicDir: string;
  readonly engine: VoiceEngine;
  /** No person chose this engine: what another one has said for the clip stays. */
  readonly anyEngine?: boolean | undefined;
  readonly lexicon?: Lexicon | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((done: number, all: number) => void) | undefined;
};

/**
 * Has the engine say every needed line that it has not said yet, and keeps that under version control. Drafts that no
 * line of this clip says any more go, unless another clip uses them. Every line is kept as soon as it is said.
 * @returns how many were said. @throws VoiceEngineError, VoiceListError.
 */
export async function updateKeptDrafts(request: UpdateRequest): Promise<number> {
  const {publicDir, slug, onProgress} = request;
  const {missing, used} = await planDrafts(request);
  let done = 0;
  await inTurns(missing, AT_ONCE, async (line) => {
    await keepDraft(request, line);
    done += 1;
    onProgress?.(done, missing.length);
  });
  await changeKeptDrafts(publicDir, (drafts) => prune(drafts, slug, used));
  await removeUnlisted(publicDir);
  return missing.length;
}

type DraftsPlan = {
  /** Lines that the engine has to say. */
  readonly missing: readonly SpokenLine[];
  /** Keys of the drafts that the clip uses, those that are still missing included. */
  readonly used: ReadonlySet<string>;
};

async function planDrafts(request: UpdateRequest): Promise<DraftsPlan> {
  const {lines, needed, publicDir, engine, anyEngine, lexicon} = request;
  const kept = await readKeptDrafts(publicDir);
  const keys = new Map<string, string>();
  const missing: SpokenLine[] = [];
  for (const line of lines) {
    if (keys.has(line.spoken)) continue;
    const key = draftKey(engine.id, line.spoken);
    const other = anyEngine ? await keyOfOtherEngine(request, kept, line.spoken) : undefined;
    keys.set(line.spoken, other ?? key);
    if (other !== undefined || !needed.has(line.id)) continue;
    const isSaid = kept[key]?.speech === speechOf(line, lexicon);
    if (!isSaid || !(await hasKeptFile(publicDir, key))) missing.push(line);
  }
  return {missing, used: new Set(keys.values())};
}

/** The key of the clip's draft of these words by another engine, if its file is there. */
async function keyOfOtherEngine(
  {publicDir, engine, slug}: UpdateRequest,
  kept: KeptDrafts,
  spoken: string,
): Promise<string | undefined> {
  for (const [key, draft] of Object.entries(kept))
    if (
      draft.spoken === spoken &&
      draft.usedBy.includes(slug) &&
      key !== draftKey(engine.id, spoken) &&
      (await hasKeptFile(publicDir, key))
    )
      return key;
  return undefined;
}

/** Has the engine say a line, writes the file, then lists it. */
async function keepDraft(request: UpdateRequest, line: SpokenLine): Promise<void> {
  const {publicDir, engine, slug, lexicon, signal} = request;
  const {spoken, syllables} = line;
  const key = draftKey(engine.id, spoken);
  const speech = speechOf(line, lexicon);
  const {samples, syllableStarts} = await speakDraft(engine, {speech, syllables, signal}).catch(
    (error: unknown) => {
      if (!(error instanceof VoiceEngineError) || error.missing) throw error;
      throw new VoiceEngineError(`${line.id}: ${error.message}`);
    },
  );
  const draft: KeptDraft = {
    spoken,
    speech,
    engine: await engine.describe(),
    samples: samples.length,
    sha256: await writeKeptFile({publicDir, key, samples, signal}),
    syllableStarts,
    usedBy: [slug],
  };
  await changeKeptDrafts(publicDir, (drafts) => {
    const usedBy = [...new Set([...(drafts[key]?.usedBy ?? []), slug])].sort();
    return {...drafts, [key]: {...draft, usedBy}};
  });
}

/** Notes which drafts the clip uses, and leaves out those that no clip uses. */
function prune(drafts: KeptDrafts, slug: string, used: ReadonlySet<string>): KeptDrafts {
  const entries = Object.entries(drafts).map(([key, draft]) => {
    const others = draft.usedBy.filter((user) => user !== slug);
    return [key, {...draft, usedBy: used.has(key) ? [...others, slug].sort() : others}] as const;
  });
  return Object.fromEntries(entries.filter(([, {usedBy}]) => usedBy.length > 0));
}

/** A draft's file is written before it is listed: a young one may belong to another run. */
const YOUNG_MS = 3_600_000;

async function removeUnlisted(publicDir: string): Promise<void> {
  const listed = new Set(Object.keys(await readKeptDrafts(publicDir)).map(keptDraftPath));
  for (const name of await readdir(inPublic(publicDir, DRAFT_FOLDER))) {
    const path = `${DRAFT_FOLDER}/${name}`;
    if (!name.endsWith('.m4a') || listed.has(path)) continue;
    const {mtimeMs} = await stat(inPublic(publicDir, path));
    if (Date.now() - mtimeMs > YOUNG_MS) await rm(inPublic(publicDir, path), {force: true});
  }
}
