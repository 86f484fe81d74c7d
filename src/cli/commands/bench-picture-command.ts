import {join} from 'node:path';
import {Command} from 'commander';
import {writeSources} from '../../clip/make-sound';
import {withScratch} from '../../base/scratch';
import {formatNumber} from '../../text/format-number';
import {benchPicture, type BenchRun} from '../../bench/bench-picture';
import {EXIT} from '../exit-codes';
import {interruptible} from '../interruption';
import {humanOutput, jsonOutput} from '../output';
import {DATA_DIR, PUBLIC_DIR} from '../../base/folders';
import {prepare} from '../../clip/plan-clip';
import {explainTrouble} from '../trouble';

/** `bench picture`: plain and fast side by side, in one go. */
export const benchPictureCommand = (): Command =>
  new Command('picture')
    .description('dựng clip mẫu và ba clip thử bằng cách thường và cách nhanh, so thời gian')
    .option('--scene <tên>', 'chỉ một cảnh của clip mẫu, cho nhanh')
    .option('--json', 'in kết quả dạng JSON')
    .action(async ({scene, json}: {scene?: string; json?: boolean}) => {
      const output = json ? jsonOutput() : humanOutput();
      try {
        const {timeline, findings, exitCode} = await prepare({dataDir: DATA_DIR, final: false});
        if (!timeline) {
          output.findings(findings);
          output.done(exitCode, {});
          process.exitCode = exitCode;
          return;
        }
        const {timeline: drawn = timeline} =
          scene === undefined ? {} : await prepare({dataDir: DATA_DIR, final: false, scene});
        const bench = await interruptible((signal) =>
          withScratch(async (scratch) => {
            // Made once for a clip, whichever way is taken; the way that comes first is not charged for it.
            await writeSources(drawn, PUBLIC_DIR, signal);
            return benchPicture({
              ...{folder: join(scratch, 'bench'), sample: timeline, signal},
              onRun: (run) => output.say(inWords(run)),
              ...(scene === undefined ? {} : {scene}),
            });
          }),
        );
        const {frames, leastSsim} = bench.equality;
        output.say(
          `Hai clip mẫu: ${frames.map((count) => formatNumber(count)).join(' và ')} hình; SSIM thấp nhất ${formatNumber(leastSsim, 4)}`,
        );
        output.done(EXIT.done, {bench});
      } catch (error) {
        const exitCode = explainTrouble(error);
        output.done(exitCode, {});
        process.exitCode = exitCode;
      }
    });

function inWords(run: BenchRun): string {
  const {name, seconds, cpuSeconds, frames, drawnFrames, peakMegabytes, cacheMegabytes} = run;
  return [
    `${formatNumber(seconds, 1).padStart(7)} giây`,
    comparison(run),
    `${formatNumber(cpuSeconds, 0)} giây CPU`,
    `vẽ ${formatNumber(drawnFrames)}/${formatNumber(frames)} hình`,
    ...(peakMegabytes === undefined ? [] : [`bộ nhớ ${formatNumber(peakMegabytes, 0)} MB`]),
    ...(cacheMegabytes === undefined ? [] : [`giữ lại ${formatNumber(cacheMegabytes, 0)} MB`]),
    name,
  ].join(' · ');
}

function comparison({timesAsFast, timesAsLong}: BenchRun): string {
  if (timesAsLong !== undefined) return `bằng ${formatNumber(timesAsLong, 1)} lần một clip`;
  if (timesAsFast !== undefined)
    return `nhanh gấp ${formatNumber(timesAsFast, timesAsFast < 10 ? 2 : 1)}`;
  return 'mốc so sánh';
}
