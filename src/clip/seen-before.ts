import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {z} from 'zod';
import {hashFile} from '../base/hash-file';
import {writeAtomically} from '../base/write-atomically';
import {lookAtFilm, lookAtPhoto, type SeenPicture} from '../media/pictures/look-at';

/** Raised whenever a look would see more, or judge a code otherwise. */
const LOOK = 1;

const seenSchema = z.strictObject({
  tags: z.strictObject({
    place: z
      .union([z.string(), z.strictObject({latitude: z.number(), longitude: z.number()})])
      .exactOptional(),
    device: z.string().exactOptional(),
    takenOn: z.string().exactOptional(),
    personal: z.array(z.string()),
  }),
  codes: z.array(
    z.strictObject({
      kind: z.enum(['citizen-card', 'health-card', 'bank-transfer', 'other']),
      format: z.string(),
      shown: z.string(),
      second: z.number().exactOptional(),
    }),
  ),
});

export type Picture = {
  /** Absolute path. */
  readonly file: string;
  readonly kind: 'photo' | 'video';
  /** How much of a film may be shown, from its start. */
  readonly seconds: number;
};

/** Looks at a picture, or remembers what the same bytes showed before. What could not be looked at is tried again. */
export async function seenBefore(
  {file, kind, seconds}: Picture,
  cacheDir: string,
  signal?: AbortSignal,
): Promise<SeenPicture> {
  const key = `${await hashFile(file, signal)}-${LOOK}${kind === 'photo' ? '' : `-${seconds}`}`;
  const kept = join(cacheDir, 'pictures-seen', `${key}.json`);
  const remembered = await remember(kept);
  if (remembered) return remembered;
  const seen = await (kind === 'photo'
    ? lookAtPhoto(file, signal)
    : lookAtFilm(file, seconds, signal));
  if (seen.unreadable === undefined) await keep(kept, seen);
  return seen;
}

/** @returns undefined where nothing whole is kept. */
async function remember(kept: string): Promise<SeenPicture | undefined> {
  try {
    return seenSchema.parse(JSON.parse(await readFile(kept, 'utf8')));
  } catch {
    return undefined;
  }
}

/** On a full or write-protected disk the next check only takes longer. */
const keep = (kept: string, seen: SeenPicture): Promise<void> =>
  writeAtomically(kept, JSON.stringify(seen)).catch(() => undefined);
