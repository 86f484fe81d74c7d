import {join} from 'node:path';
import {Command} from 'commander';
import {cleanCache, listCache} from '../../render/cache/cache-store';
import {removeFolder} from '../../base/owned-folder';
import {formatNumber} from '../../text/format-number';
import {EXIT} from '../exit-codes';
import {humanOutput, jsonOutput} from '../output';
import {CACHE_DIR} from '../../base/folders';
import {explainTrouble} from '../trouble';

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

/** `cache`: what earlier renders have left, and how to be rid of it. */
export const cacheCommand = (): Command =>
  new Command('cache')
    .description('xem hoặc dọn những gì các lần dựng trước đã giữ lại')
    .option('--clean', 'xóa hết; lần dựng sau sẽ vẽ lại từ đầu')
    .option('--json', 'in kết quả dạng JSON')
    .action(async ({clean, json}: {clean?: boolean; json?: boolean}) => {
      const output = json ? jsonOutput() : humanOutput();
      try {
        const freed = clean ? await cleanCache(CACHE_DIR, 0) : 0;
        if (clean) await removeFolder(join(CACHE_DIR, 'bundles'));
        if (clean) output.say(`Đã dọn ${megabytes(freed)}.`);
        const kinds = bytesByKind(await listCache(CACHE_DIR));
        for (const [kind, {count, bytes}] of Object.entries(kinds)) {
          const what = KIND_NAMES[kind] ?? kind;
          output.say(`${megabytes(bytes).padStart(12)}  ${formatNumber(count)} ${what}`);
        }
        output.say(`Thư mục: ${CACHE_DIR}`);
        output.done(EXIT.done, {folder: CACHE_DIR, freedBytes: freed, kinds});
      } catch (error) {
        process.exitCode = explainTrouble(error);
        output.done(EXIT.notPossibleHere, {});
      }
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
