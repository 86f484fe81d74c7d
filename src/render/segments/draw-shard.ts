import {copyFile, mkdir, readFile, rename, rm, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {z} from 'zod';
import {hashFile} from '../../base/hash-file';
import {hashValues} from '../../base/hash-values';
import type {CacheStore} from '../cache/cache-store';
import {type Completed, completeSegments, type DrawRequest} from './complete-segments';
import {planPicture} from './plan-picture';
import type {ScenePart} from './plan-segments';
import {type Shard, shareOf} from './share-segments';

/** Manifest of a shard: a folder with one machine's segments. */
const shardSchema = z.strictObject({
  version: z.literal(1),
  /** Hash of the whole plan: the same data, code and browser give the same. */
  plan: z.hex().length(64),
  index: z.int().positive(),
  of: z.int().positive(),
  /** SHA-256 of each segment's file, by key. */
  segments: z.record(z.hex().length(64), z.hex().length(64)),
});
const MANIFEST = 'manifest.json';

const hashOfPlan = (parts: readonly ScenePart[]): string =>
  hashValues(parts.map(({segments}) => segments.map(({key}) => key)));

export type ShardDrawing = DrawRequest & {
  /** Folder of fonts, photos and footage. */
  readonly publicDir: string;
  /** Appears when all of the share is drawn; an old folder of this name is replaced. */
  readonly folder: string;
  readonly shard: Shard;
};

/** Draws one machine's share of the clip's segments into a folder, for {@link takeShards} on another. */
export async function drawShard({
  folder,
  shard,
  publicDir,
  ...request
}: ShardDrawing): Promise<Completed> {
  const parts = await planPicture({...request, publicDir, browser: request.browser.identity});
  const completed = await completeSegments(shareOf(parts, shard), request);
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
  const manifest = {version: 1, plan: hashOfPlan(parts), ...shard, segments};
  await writeFile(join(beside, MANIFEST), `${JSON.stringify(manifest, null, 2)}\n`);
  await rm(folder, {recursive: true, force: true});
  await rename(beside, folder);
  return completed;
}

/** A folder is no shard of this clip; the message is for people. */
export class ShardError extends Error {
  override readonly name = 'ShardError';
}

/**
 * Puts the segments of other machines into the store.
 * @returns the shares that no folder has, counted from 1.
 * @throws ShardError where a folder is no shard, is one of another clip, or is damaged.
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
    if (plan !== hashOfPlan(parts)) {
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
