import {mkdtemp, readFile, rm, stat, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {z} from 'zod';
import {hashBytes} from '../../base/hash-bytes';
import {withLock} from '../../base/with-lock';
import {writeAtomically} from '../../base/write-atomically';
import {FfmpegError, runFfmpeg} from '../../media/ffmpeg';
import {type Draft, draftSchema, draftTakePath} from './draft';
import {encodeMonoWav} from './mono-wav';
import {decodeSound} from './read-sound';
import {isWhole} from './take-in-recording';
import {DRAFT_FOLDER, inPublic} from './voice-folders';
import {VoiceListError} from './voice-list-error';

/** A draft under version control: a small file in `public/voice/draft`, and its entry in the list there. */
const keptDraftSchema = draftSchema.extend({
  /** Slugs of the clips that use it. */
  usedBy: z.array(z.string()),
});
export type KeptDraft = z.infer<typeof keptDraftSchema>;

/** All kept drafts, by `draftKey`. */
export type KeptDrafts = Readonly<Record<string, KeptDraft>>;

const listSchema = z.strictObject({
  /** Whose voice this is, and on what terms. */
  note: z.string(),
  drafts: z.record(z.string(), keptDraftSchema),
});

const LIST_FILE = `${DRAFT_FOLDER}/drafts.json`;
const NOTE =
  'Giọng máy tạm thời, do chương trình ghi ở mục engine tạo ra, không phải giọng người. espeak-ng phát hành theo GPL-3.0-or-later; âm thanh nó tạo ra không phải là bản sao của chương trình.';

/** Path inside `public/` of a kept draft's small file. */
export const keptDraftPath = (key: string): string => `${DRAFT_FOLDER}/${key}.m4a`;

/** All kept drafts. @throws VoiceListError when their list is broken. */
export async function readKeptDrafts(publicDir: string): Promise<KeptDrafts> {
  const text = await readFile(inPublic(publicDir, LIST_FILE), 'utf8').catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return undefined;
      throw error;
    },
  );
  if (text === undefined) return {};
  try {
    return listSchema.parse(JSON.parse(text)).drafts;
  } catch {
    throw new VoiceListError(
      LIST_FILE,
      `hãy lấy lại bản cũ, hoặc xóa thư mục public/${DRAFT_FOLDER} rồi chạy: npm run -s clip -- voice --draft`,
    );
  }
}

/** Changes the list of kept drafts under a lock; it stays sorted, so that differences are small. */
export const changeKeptDrafts = (
  publicDir: string,
  change: (drafts: KeptDrafts) => KeptDrafts,
): Promise<void> =>
  withLock(inPublic(publicDir, LIST_FILE), async () => {
    const changed = Object.entries(change(await readKeptDrafts(publicDir)));
    const drafts = Object.fromEntries(changed.sort(([a], [b]) => (a < b ? -1 : 1)));
    const text = JSON.stringify({note: NOTE, drafts}, null, 1);
    const compact = text.replace(
      /\[\s+([\d.,\s]+?)\s+\]/g,
      (_, numbers: string) => `[${numbers.replace(/\s+/g, ' ')}]`,
    );
    await writeAtomically(inPublic(publicDir, LIST_FILE), `${compact}\n`);
  });

/** Whether the small file of a kept draft is there. */
export const hasKeptFile = (publicDir: string, key: string): Promise<boolean> =>
  stat(inPublic(publicDir, keptDraftPath(key))).then(
    ({size}) => size > 0,
    () => false,
  );

/** Speech of an engine has no more to lose: 54 lines fit into a megabyte and a half. */
const BIT_RATE = '40k';

type KeptFile = {
  readonly publicDir: string;
  readonly key: string;
  /** 48 kHz mono. */
  readonly samples: Float32Array;
  readonly signal?: AbortSignal | undefined;
};

/**
 * Writes a draft's take small, for version control, without a trace of the machine or the day.
 * @returns SHA-256 of the file.
 */
export async function writeKeptFile(request: KeptFile): Promise<string> {
  const {publicDir, key, samples, signal} = request;
  const folder = await mkdtemp(join(tmpdir(), 'phuong-clip-voice-'));
  try {
    const wav = join(folder, 'take.wav');
    const m4a = join(folder, 'take.m4a');
    await writeFile(wav, encodeMonoWav(samples));
    const encoder = ['-c:a', 'libfdk_aac', '-b:a', BIT_RATE, '-ac', '1'];
    const quiet = ['-map_metadata', '-1', '-fflags', '+bitexact', '-flags:a', '+bitexact'];
    await runFfmpeg(['-v', 'error', '-i', wav, ...encoder, ...quiet, '-f', 'mp4', '-y', m4a], {
      signal,
    });
    const bytes = await readFile(m4a);
    await writeAtomically(inPublic(publicDir, keptDraftPath(key)), bytes);
    return hashBytes(bytes);
  } finally {
    await rm(folder, {recursive: true, force: true});
  }
}

type PackedDraft = {
  readonly publicDir: string;
  readonly key: string;
  readonly draft: Draft;
  readonly signal?: AbortSignal | undefined;
};

/**
 * Decodes a kept draft into its take, unless that is there.
 * @returns `false` when the small file is missing or broken.
 */
export async function unpackKeptDraft(request: PackedDraft): Promise<boolean> {
  const {publicDir, key, draft, signal} = request;
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
    if (error instanceof FfmpegError) return false;
    throw error;
  }
}
