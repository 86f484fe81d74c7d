import {resolve} from 'node:path';
import {Command} from 'commander';
import {formatNumber} from '../text/format-number';
import {CACHE_DIR, DATA_DIR} from './folders';
import {humanOutput, jsonOutput} from './output';
import {prepare} from './prepare';

type CheckFlags = {data: string; profile?: string; final?: boolean; cache: boolean; json?: boolean};

/** `check`: data and timeline stages, no browser. */
export const checkCommand = (): Command =>
  new Command('check')
    .description('kiểm tra dữ liệu và kịch bản, không cần trình duyệt')
    .option('--data <thư mục>', 'thư mục dữ liệu', DATA_DIR)
    .option('--profile <tên>', 'thể lệ trong profiles/, thay cho thể lệ ghi trong clip.json')
    .option('--final', 'kiểm tra như bản chính thức')
    .option('--no-cache', 'xếp chữ lại mọi cảnh, không dùng kết quả đã giữ')
    .option('--json', 'in kết quả dạng JSON')
    .action(async (flags: CheckFlags) => {
      const output = flags.json ? jsonOutput() : humanOutput();
      const {exitCode, findings, timeline, evidence} = await prepare({
        dataDir: resolve(flags.data),
        final: flags.final ?? false,
        ...(flags.cache ? {keepIn: CACHE_DIR} : {}),
        ...(flags.profile === undefined ? {} : {profile: flags.profile}),
      });
      output.findings(findings);
      if (timeline) {
        const seconds = timeline.durationInFrames / timeline.fps;
        output.say(
          `Dữ liệu dùng được: ${timeline.scenes.length} cảnh, ${formatNumber(seconds, 1)} giây, ${timeline.cues.length} phụ đề.`,
        );
      }
      output.done(exitCode, {findings, ...(evidence ? {evidence} : {})});
      process.exitCode = exitCode;
    });
