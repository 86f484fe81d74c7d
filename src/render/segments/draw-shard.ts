import {copyFile, mkdir, readFile, rename, rm, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {z} from 'zod';
import {hashFile} from '../../base/hash-file';
import type {Timeline} from '../../timeline/timeline';
import type {CacheStore} from '../cache/cache-store';
import {hashValues} from '../../base/hash-values';
import {completeSegments, type Completed} from './complete-segments';
import type {FastOptions} from './draw-picture-fast';
import {planPicture} from './plan-picture';
import type {ScenePart} from './plan-segments';
import {shareOf, type Shard} from './share-segments';
import type {StudioSource} from './studio-source';

/** What a folder of segments says of itself. */
const shardSchema = z.strictObject({
  version: z.literal(1),
  /** Name of the whole plan: the same data, code and browser give the same. */
  plan: z.hex().length(64),
  index: z.int().positive(),
  of: z.int().positive(),
  /** SHA-256 of each segment's file, by key. */
  segments: z.record(z.hex().length(64), z.hex().length(64)),
});
const MANIFEST = 'manifest.json';

/** Name of a clip's plan. */
const planName = (parts: readonly ScenePart[]): string =>
  hashValues(parts.map(({segments}) => segments.map(({key}) => key)));

/**
 * Draws one machine's share of the clip's segments into a folder, for {@link takeShards} elsewhere.
 * @param folder appears when all of the share is done; an old one of the same name is replaced.
 */
export async function drawShard(
  source: StudioSource,
  timeline: Timeline,
  folder: string,
  shard: Shard,
  {publicDir, signal, onProgress}: FastOptions,
  store: CacheStore,
): Promise<Completed> {
  const {browser} = source;
  const parts = await planPicture(timeline, {browser, publicDir, store, signal});
  const mine = shareOf(parts, shard);
  const completed = await completeSegments(mine, {source, timeline, store, signal, onProgress});
  const beside = `${folder}.${process.pid}.tmp`;
  await mkdir(beside, {recursive: true});
  const segments: Record<string, string> = {};
  for (const {key} of completed.parts.flatMap((part) => part.segments)) {
    const file = key === null ? undefined : completed.files.get(key);
    if (key === null || file === undefined) continue;
    const copy = join(beside, `${key}.h264`);
    await copyFile(file, copy);
    segments[key] = await hashFile(copy);
  }
  const manifest = {version: 1, plan: planName(parts), ...shard, segments};
  await writeFile(join(beside, MANIFEST), `${JSON.stringify(manifest, null, 2)}\n`);
  await rm(folder, {recursive: true, force: true});
  await rename(beside, folder);
  return completed;
}

/** A folder that is no shard of this clip; the message is for people. */
export class ShardError extends Error {
  override readonly name = 'ShardError';
}

/**
 * Puts the segments of other machines into the store.
 * @returns shares of which nobody brought a folder, counted from 1.
 * @throws ShardError where a folder is none, belongs to another clip, or was damaged on the way.
 */
export async function takeShards(
  folders: readonly string[],
  parts: readonly ScenePart[],
  store: CacheStore,
): Promise<readonly number[]> {
  const seen = new Set<number>();
  let all = 0;
  for (const folder of folders) {
    const {plan, index, of, segments} = await readManifest(folder);
    if (plan !== planName(parts)) {
      throw new ShardError(
        `Thư mục “${folder}” được vẽ cho clip khác: dữ liệu, chương trình hoặc trình duyệt ở hai máy không giống nhau. Hãy vẽ lại phần ${index}/${of} với cùng phiên bản.`,
      );
    }
    if (all !== 0 && of !== all) {
      throw new ShardError(
        `Thư mục “${folder}” là phần ${index}/${of}, còn thư mục trước chia làm ${all} phần; hãy dùng các phần của cùng một lần chia.`,
      );
    }
    all = of;
    seen.add(index);
    for (const [key, sha256] of Object.entries(segments)) {
      const copy = store.scratchFile('segments');
      const file = join(folder, `${key}.h264`);
      const whole = await copyFile(file, copy).then(
        async () => (await hashFile(copy)) === sha256,
        () => false,
      );
      if (!whole) {
        throw new ShardError(
          `Tệp “${file}” thiếu hoặc đã hỏng khi chép; hãy chép lại thư mục phần ${index}/${of}.`,
        );
      }
      await store.putFile('segments', key, copy);
    }
  }
  return Array.from({length: all}, (_, at) => at + 1).filter((index) => !seen.has(index));
}

async function readManifest(folder: string): Promise<z.infer<typeof shardSchema>> {
  const text = await readFile(join(folder, MANIFEST), 'utf8').catch(() => undefined);
  const manifest = text === undefined ? undefined : shardSchema.safeParse(parse(text)).data;
  if (manifest) return manifest;
  throw new ShardError(
    `Thư mục “${folder}” không phải là một phần do “render --shard” vẽ ra (không có ${MANIFEST} đúng); hãy xem lại đường dẫn sau --merge.`,
  );
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
