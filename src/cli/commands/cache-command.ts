import {join} from 'node:path';
import {CACHE_DIR} from '../../base/folders';
import {removeFolder} from '../../base/owned-folder';
import {cleanCache, listCache} from '../../render/cache/cache-store';
import {formatNumber} from '../../text/format-number';
import {command} from '../command';
import {EXIT} from '../exit-codes';

const KIND_NAMES: Readonly<Record<string, string>> = {
  fingerprints: 'bản tả hình của các cảnh',
  frames: 'hình đã vẽ',
  segments: 'đoạn đã mã hóa',
  posters: 'ảnh bìa',
  sounds: 'tiếng đã trộn',
  mixes: 'số đo của tiếng',
  proofs: 'tệp đã kiểm tra đạt',
};

const megabytes = (bytes: number): string => `${formatNumber(bytes / 1e6, 1)} MB`;

/** `cache`: what earlier renders have kept, and how to be rid of it. */
export const cacheCommand = command<{readonly clean?: boolean}>({
  name: 'cache',
  description: 'xem hoặc dọn những gì các lần dựng trước đã giữ lại',
  options: [{flags: '--clean', about: 'xóa hết; lần dựng sau sẽ vẽ lại từ đầu'}],
  run: async ({clean = false}, {output}) => {
    const freed = clean ? await cleanCache(CACHE_DIR, 0) : 0;
    if (clean) {
      await removeFolder(join(CACHE_DIR, 'bundles'));
      output.say(`Đã dọn ${megabytes(freed)}.`);
    }
    const kinds = bytesByKind(await listCache(CACHE_DIR));
    for (const [kind, {count, bytes}] of Object.entries(kinds)) {
      const what = KIND_NAMES[kind] ?? kind;
      output.say(`${megabytes(bytes).padStart(12)}  ${formatNumber(count)} ${what}`);
    }
    output.say(`Thư mục: ${CACHE_DIR}`);
    return {exitCode: EXIT.done, folder: CACHE_DIR, freedBytes: freed, kinds};
  },
});

function bytesByKind(
  entries: readonly {readonly kind: string; readonly bytes: number}[],
): Readonly<Record<string, {readonly count: number; readonly bytes: number}>> {
  const kinds: Record<string, {count: number; bytes: number}> = {};
  for (const {kind, bytes} of entries) {
    const {count, bytes: before} = kinds[kind] ?? {count: 0, bytes: 0};
    kinds[kind] = {count: count + 1, bytes: before + bytes};
  }
  return kinds;
}
