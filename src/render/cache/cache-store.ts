import {randomBytes} from 'node:crypto';
import {
  copyFile,
  link,
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  utimes,
  writeFile,
} from 'node:fs/promises';
import {join} from 'node:path';
import {hashBytes} from '../../base/hash-bytes';
import {hashFile} from '../../base/hash-file';
import {makeOwnedFolder, removeFolder} from '../../base/owned-folder';

/**
 * What is kept: fingerprints of the scenes' markup, drawn pictures, encoded segments, posters, mixed sound and its
 * measures, proofs that a file or segment passed.
 */
const KINDS = {
  fingerprints: '.json',
  frames: '.jpg',
  segments: '.h264',
  posters: '.png',
  sounds: '.m4a',
  mixes: '.bin',
  proofs: '.json',
} as const;
type Kind = keyof typeof KINDS;

/**
 * A folder of finished files under their keys. A file's name has its SHA-256, so that one rename makes it appear with
 * its checksum, and a file that is damaged later is recognised. Several renders may use the store at once.
 */
export type CacheStore = {
  /** A file of this render alone, until it is handed over. */
  readonly scratchFile: (kind: Kind) => string;
  /** The bytes, or `undefined` when there is no file or it is damaged; a damaged file is removed. */
  readonly read: (kind: Kind, key: string) => Promise<Buffer | undefined>;
  /** An undamaged copy for this render alone, which no other render removes; `undefined` as with `read`. */
  readonly take: (kind: Kind, key: string) => Promise<string | undefined>;
  readonly put: (kind: Kind, key: string, bytes: Uint8Array | string) => Promise<void>;
  /** Moves a finished `scratchFile` into the store; returns a path to a copy that stays for this render. */
  readonly putFile: (kind: Kind, key: string, file: string) => Promise<string>;
  readonly remove: (kind: Kind, key: string) => Promise<void>;
  readonly close: () => Promise<void>;
};

/** A finished file on its way into the store. */
type Finished = {
  readonly kind: Kind;
  readonly key: string;
  /** Of its bytes. */
  readonly sha256: string;
  readonly file: string;
};

/** Of a render's temporary folder. */
const SCRATCH_PREFIX = 'dang-dung-';

/** Pictures of one clip of five minutes take about half of it. */
const CACHE_BYTES = 2_000_000_000;

/**
 * Opens the store for some work; closes it afterwards and brings it within its limit.
 * @param maxBytes that may stay.
 */
export async function withCacheStore<Result>(
  folder: string,
  work: (store: CacheStore) => Promise<Result>,
  maxBytes = CACHE_BYTES,
): Promise<Result> {
  const store = await openCacheStore(folder);
  try {
    return await work(store);
  } finally {
    await store.close();
    await cleanCache(folder, maxBytes);
  }
}

/** Opens the store and removes what killed renders left. */
export async function openCacheStore(folder: string): Promise<CacheStore> {
  const names = new Map<string, string>();
  for (const kind of Object.keys(KINDS) as Kind[]) {
    await mkdir(join(folder, kind), {recursive: true});
    for (const name of await readdir(join(folder, kind))) {
      const key = /^([0-9a-f]{64})-[0-9a-f]{64}\./.exec(name)?.[1];
      if (key !== undefined) names.set(`${kind}/${key}`, name);
    }
  }
  const scratch = await makeOwnedFolder(folder, SCRATCH_PREFIX);
  const scratchFile = (kind: Kind) =>
    join(scratch, `${randomBytes(8).toString('hex')}${KINDS[kind]}`);

  const remove = async (kind: Kind, key: string): Promise<void> => {
    const name = names.get(`${kind}/${key}`);
    names.delete(`${kind}/${key}`);
    if (name !== undefined) await rm(join(folder, kind, name), {force: true});
  };
  const place = async ({kind, key, sha256, file}: Finished): Promise<string> => {
    const name = `${key}-${sha256}${KINDS[kind]}`;
    const target = join(folder, kind, name);
    await rename(file, target);
    names.set(`${kind}/${key}`, name);
    return target;
  };
  return {
    scratchFile,
    remove,
    read: async (kind, key) => {
      const name = names.get(`${kind}/${key}`);
      if (name === undefined) return undefined;
      const file = join(folder, kind, name);
      const bytes = await readFile(file).catch(() => undefined); // Another render may have removed it.
      if (bytes !== undefined && hashBytes(bytes) === sha256In(name)) {
        await touch(file);
        return bytes;
      }
      await remove(kind, key);
      return undefined;
    },
    take: async (kind, key) => {
      const name = names.get(`${kind}/${key}`);
      if (name === undefined) return undefined;
      const copy = scratchFile(kind);
      const file = join(folder, kind, name);
      const isWhole = await cloneFile(file, copy)
        .then(() => hashFile(copy))
        .then((sha256) => sha256 === sha256In(name))
        .catch(() => false);
      if (isWhole) {
        await touch(file);
        return copy;
      }
      await remove(kind, key);
      return undefined;
    },
    put: async (kind, key, bytes) => {
      const file = scratchFile(kind);
      await writeFile(file, bytes);
      await place({kind, key, sha256: hashBytes(bytes), file});
    },
    putFile: async (kind, key, file) => {
      const target = await place({kind, key, sha256: await hashFile(file), file});
      const copy = scratchFile(kind);
      await cloneFile(target, copy);
      return copy;
    },
    close: () => removeFolder(scratch),
  };
}

const sha256In = (name: string): string => name.slice(65, 129);

/** A second name for the same bytes; where the file system has no such thing, a copy. */
const cloneFile = (file: string, copy: string): Promise<void> =>
  link(file, copy).catch(() => copyFile(file, copy));

/** Marks a file as used now: {@link entriesToDrop} takes the longest unused first. */
const touch = (file: string): Promise<void> =>
  utimes(file, new Date(), new Date()).catch(() => undefined);

export type CacheEntry = {
  readonly kind: Kind;
  readonly file: string;
  readonly bytes: number;
  /** When it was last used, ms since 1970. */
  readonly usedAt: number;
};

/** All that is kept. */
export async function listCache(folder: string): Promise<readonly CacheEntry[]> {
  const entries: CacheEntry[] = [];
  for (const kind of Object.keys(KINDS) as Kind[]) {
    for (const name of await readdir(join(folder, kind)).catch(() => [])) {
      const file = join(folder, kind, name);
      const found = await stat(file).catch(() => undefined);
      if (found) entries.push({kind, file, bytes: found.size, usedAt: found.mtimeMs});
    }
  }
  return entries;
}

/** The entries to remove so that the rest is within the limit: those used longest ago. */
export function entriesToDrop(
  entries: readonly CacheEntry[],
  maxBytes: number,
): readonly CacheEntry[] {
  let bytes = entries.reduce((sum, entry) => sum + entry.bytes, 0);
  const drop: CacheEntry[] = [];
  for (const entry of [...entries].sort((a, b) => a.usedAt - b.usedAt)) {
    if (bytes <= maxBytes) break;
    drop.push(entry);
    bytes -= entry.bytes;
  }
  return drop;
}

/** Brings the cache within a limit; 0 empties it. Returns the bytes freed. */
export async function cleanCache(folder: string, maxBytes: number): Promise<number> {
  const drop = entriesToDrop(await listCache(folder), maxBytes);
  for (const {file} of drop) await rm(file, {force: true});
  return drop.reduce((sum, {bytes}) => sum + bytes, 0);
}
