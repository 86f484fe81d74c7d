import {readdir, rm, stat} from 'node:fs/promises';
import {
  changeKeptDrafts,
  draftKey,
  keptDraftPath,
  readKeptDrafts,
  type KeptDraft,
  type KeptDrafts,
} from './draft-store';
import {AT_ONCE, inTurns} from '../../base/in-turns';
import {keepDraft} from './keep-draft';
import type {VoiceLine} from './line-voice';
import {sayDraft} from './say-draft';
import {speechOf} from './speech-of';
import type {Lexicon} from '../../text/read-aloud';
import {VoiceEngineError, type VoiceEngine} from './voice-engine';
import {DRAFT_FOLDER, inPublic} from './voice-folders';

export type KeepRequest = {
  /** All lines of the clip. */
  readonly lines: readonly VoiceLine[];
  /** Ids of the lines that need a draft; drafts of the others are kept where they are there, but not made. */
  readonly needed: ReadonlySet<string>;
  readonly slug: string;
  readonly publicDir: string;
  readonly engine: VoiceEngine;
  /** Nobody asked for this very engine: what another one has said for the clip stays. */
  readonly anyEngine?: boolean;
  readonly lexicon?: Lexicon;
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, all: number) => void;
};

/**
 * Has the engine say every needed line that it has not said yet, and keeps that small, for version control. Drafts that
 * no line of this clip says any more go, unless another clip uses them. Every line is kept as soon as it is said.
 * @returns how many were said. @throws VoiceEngineError, VoiceListError.
 */
export async function keepDrafts(request: KeepRequest): Promise<number> {
  const {lines, needed, publicDir, engine, slug, signal, lexicon} = request;
  const kept = await readKeptDrafts(publicDir);
  const ownKey = ({spoken}: VoiceLine): string => draftKey(engine.id, spoken);
  const keys = new Map<string, string>();
  const missing: VoiceLine[] = [];
  for (const line of lines) {
    if (keys.has(line.spoken)) continue;
    const other = request.anyEngine ? await otherDraft(request, kept, line.spoken) : undefined;
    keys.set(line.spoken, other ?? ownKey(line));
    const isSaid = kept[ownKey(line)]?.speech === speechOf(line, lexicon);
    if (other !== undefined || !needed.has(line.id)) continue;
    if (!isSaid || !(await isThere(publicDir, ownKey(line)))) missing.push(line);
  }
  let done = 0;
  await inTurns(missing, AT_ONCE, async (line) => {
    const speech = speechOf(line, lexicon);
    const {samples, syllableStarts} = await sayDraft(engine, speech, line.syllables, signal).catch(
      (error: unknown) => {
        if (!(error instanceof VoiceEngineError) || error.missing) throw error;
        throw new VoiceEngineError(`${line.id}: ${error.message}`);
      },
    );
    const draft: KeptDraft = {
      spoken: line.spoken,
      speech,
      engine: await engine.describe(),
      samples: samples.length,
      sha256: await keepDraft(publicDir, ownKey(line), samples, signal),
      ...(syllableStarts ? {syllableStarts: [...syllableStarts]} : {}),
      usedBy: [slug],
    };
    await changeKeptDrafts(publicDir, (drafts) => {
      const usedBy = [...new Set([...(drafts[ownKey(line)]?.usedBy ?? []), slug])].sort();
      return {...drafts, [ownKey(line)]: {...draft, usedBy}};
    });
    done += 1;
    request.onProgress?.(done, missing.length);
  });
  await changeKeptDrafts(publicDir, (drafts) => prune(drafts, slug, new Set(keys.values())));
  await removeUnlisted(publicDir);
  return missing.length;
}

/** The key of a draft of the clip that says these words by another engine; those of this one are looked at closer. */
async function otherDraft(
  {publicDir, engine, slug}: KeepRequest,
  kept: KeptDrafts,
  spoken: string,
): Promise<string | undefined> {
  for (const [key, draft] of Object.entries(kept))
    if (
      draft.spoken === spoken &&
      draft.usedBy.includes(slug) &&
      key !== draftKey(engine.id, spoken) &&
      (await isThere(publicDir, key))
    )
      return key;
  return undefined;
}

const isThere = (publicDir: string, key: string): Promise<boolean> =>
  stat(inPublic(publicDir, keptDraftPath(key))).then(
    ({size}) => size > 0,
    () => false,
  );

/** Notes which drafts the clip uses, and leaves out those that no clip uses. */
function prune(drafts: KeptDrafts, slug: string, keys: ReadonlySet<string>): KeptDrafts {
  const entries = Object.entries(drafts).map(([key, draft]) => {
    const others = draft.usedBy.filter((user) => user !== slug);
    return [key, {...draft, usedBy: keys.has(key) ? [...others, slug].sort() : others}] as const;
  });
  return Object.fromEntries(entries.filter(([, {usedBy}]) => usedBy.length > 0));
}

/** A draft's file is written before it is listed: a young one may belong to a run beside this one. */
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
