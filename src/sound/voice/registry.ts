import {readFile} from 'node:fs/promises';
import {z} from 'zod';
import {withLock} from '../../base/with-lock';
import {writeAtomically} from '../../base/write-atomically';
import {inPublic, REGISTRY_FILE} from './voice-folders';
import {VoiceListError} from './voice-list-error';

const entrySchema = z.strictObject({
  /** Path inside `public/`. */
  file: z.string().min(1),
  /** Of the file's bytes: a recording is known by them, whatever it is called now. */
  sha256: z.string().min(1),
  /** Id of the line when the recording was accepted; lines are renumbered, words are not. */
  line: z.string().min(1),
  /** What the line said then, word for word. */
  spoken: z.string().min(1),
});

const registrySchema = z.strictObject({recordings: z.array(entrySchema)});

export type RegistryEntry = z.infer<typeof entrySchema>;

/**
 * What each recording said when it was accepted.
 * @throws VoiceListError when the file is there but broken: nothing is guessed, nothing overwritten.
 */
export async function readRegistry(publicDir: string): Promise<readonly RegistryEntry[]> {
  const text = await readFile(inPublic(publicDir, REGISTRY_FILE), 'utf8').catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return undefined;
      throw error;
    },
  );
  if (text === undefined) return [];
  try {
    return registrySchema.parse(JSON.parse(text)).recordings;
  } catch {
    throw new VoiceListError(
      REGISTRY_FILE,
      'hãy lấy lại bản cũ, hoặc xóa tệp này rồi chạy: npm run -s clip -- voice',
    );
  }
}

/**
 * Writes recordings into the registry. Entries of the same files are replaced and those of files that are `gone` removed;
 * everything else stays, other wards' recordings included.
 */
export const registerRecordings = (
  publicDir: string,
  fresh: readonly RegistryEntry[],
  gone: ReadonlySet<string> = new Set(),
): Promise<void> =>
  withLock(inPublic(publicDir, REGISTRY_FILE), async () => {
    const replaced = new Set(fresh.map(({file}) => file));
    const kept = (await readRegistry(publicDir)).filter(
      ({file}) => !replaced.has(file) && !gone.has(file),
    );
    const recordings = [...kept, ...fresh].sort((a, b) => (a.file < b.file ? -1 : 1));
    const text = JSON.stringify({recordings}, null, 2);
    await writeAtomically(inPublic(publicDir, REGISTRY_FILE), `${text}\n`);
  });
