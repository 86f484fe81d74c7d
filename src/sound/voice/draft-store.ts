import {readFile} from 'node:fs/promises';
import {z} from 'zod';
import {writeAtomically} from '../../base/write-atomically';
import {readJson, textHash} from './source-hash';
import {DRAFT_FOLDER, GENERATED_FOLDER, inPublic} from './voice-folders';
import {VoiceListError} from './voice-list-error';
import {withLock} from '../../base/with-lock';

/** What is known of one line as an engine said it. */
const draftSchema = z.strictObject({
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

const keptSchema = draftSchema.extend({
  /** Slugs of the clips that use it. */
  usedBy: z.array(z.string()),
});
export type KeptDraft = z.infer<typeof keptSchema>;

const draftsSchema = z.strictObject({
  /** Whose voice this is, and on what terms. */
  note: z.string(),
  drafts: z.record(z.string(), keptSchema),
});

const DRAFTS_FILE = `${DRAFT_FOLDER}/drafts.json`;
const NOTE =
  'Giọng máy tạm thời, do chương trình ghi ở mục engine tạo ra, không phải giọng người. espeak-ng phát hành theo GPL-3.0-or-later; âm thanh nó tạo ra không phải là bản sao của chương trình.';

/** The name of what an engine says; `id` is that of the engine. */
export const draftKey = (engineId: string, spoken: string): string =>
  textHash(`${engineId}\n${spoken}`).slice(0, 20);

/** Path inside `public/` of a draft that is kept under version control. */
export const keptDraftPath = (key: string): string => `${DRAFT_FOLDER}/${key}.m4a`;

/** Path inside `public/` of a draft's take. */
export const draftTakePath = ({sha256}: Pick<Draft, 'sha256'>): string =>
  `${GENERATED_FOLDER}/draft-${sha256.slice(0, 24)}.wav`;

const madePath = (key: string): string => `${GENERATED_FOLDER}/draft-${key}.json`;

export type KeptDrafts = Readonly<Record<string, KeptDraft>>;

/** All drafts that are kept, by key. @throws VoiceListError when their list is broken. */
export async function readKeptDrafts(publicDir: string): Promise<KeptDrafts> {
  const text = await readFile(inPublic(publicDir, DRAFTS_FILE), 'utf8').catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return undefined;
      throw error;
    },
  );
  if (text === undefined) return {};
  try {
    return draftsSchema.parse(JSON.parse(text)).drafts;
  } catch {
    throw new VoiceListError(
      DRAFTS_FILE,
      `hãy lấy lại bản cũ, hoặc xóa thư mục public/${DRAFT_FOLDER} rồi chạy: npm run -s clip -- voice --draft`,
    );
  }
}

/** Changes the list of kept drafts while nobody else does; it stays sorted, so that differences are small. */
export const changeKeptDrafts = (
  publicDir: string,
  change: (drafts: KeptDrafts) => KeptDrafts,
): Promise<void> =>
  withLock(inPublic(publicDir, DRAFTS_FILE), async () => {
    const changed = Object.entries(change(await readKeptDrafts(publicDir)));
    const drafts = Object.fromEntries(changed.sort(([a], [b]) => (a < b ? -1 : 1)));
    const text = JSON.stringify({note: NOTE, drafts}, null, 1);
    const compact = text.replace(
      /\[\s+([\d.,\s]+?)\s+\]/g,
      (_, numbers: string) => `[${numbers.replace(/\s+/g, ' ')}]`,
    );
    await writeAtomically(inPublic(publicDir, DRAFTS_FILE), `${compact}\n`);
  });

/** A draft that was made on this machine before, if any. */
export const readMadeDraft = (publicDir: string, key: string): Promise<Draft | undefined> =>
  readJson(inPublic(publicDir, madePath(key)), draftSchema);

export const writeMadeDraft = (publicDir: string, key: string, draft: Draft): Promise<void> =>
  writeAtomically(inPublic(publicDir, madePath(key)), JSON.stringify(draft));
