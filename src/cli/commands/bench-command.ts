import {join} from 'node:path';
import {Command} from 'commander';
import {withScratch} from '../../base/scratch';
import {benchSound} from '../../bench/bench-sound';
import {formatNumber} from '../../text/format-number';
import {benchPictureCommand} from './bench-picture-command';
import {benchDossierCommand} from './bench-dossier-command';
import {interruptible} from '../interruption';
import {humanOutput, jsonOutput} from '../output';
import {EXIT} from '../exit-codes';
import {explainTrouble} from '../trouble';

/** `bench`: how long parts of a render take on this machine. */
export const benchCommand = (): Command =>
  new Command('bench')
    .description('đo thời gian từng phần việc trên máy này')
    .addCommand(soundCommand())
    .addCommand(benchPictureCommand())
    .addCommand(benchDossierCommand());

const STEPS = {
  decode: 'đọc và cộng các tệp tiếng',
  level: 'cân âm lượng, chặn đỉnh',
  encode: 'mã hóa AAC',
  measure: 'giải mã và đo',
  verify: 'đo lại tệp, tìm từng câu đọc',
} as const;

const soundCommand = (): Command =>
  new Command('sound')
    .description('trộn, mã hóa và đo tiếng của một clip 5 phút có 60 câu đọc')
    .option('--json', 'in kết quả dạng JSON')
    .action(async ({json}: {json?: boolean}) => {
      const output = json ? jsonOutput() : humanOutput();
      try {
        const bench = await interruptible((signal) =>
          withScratch((scratch) => benchSound(join(scratch, 'bench'), signal)),
        );
        for (const [step, name] of Object.entries(STEPS)) {
          const seconds = bench.seconds[step as keyof typeof STEPS];
          output.say(`${formatNumber(seconds, 2).padStart(7)} giây  ${name}`);
        }
        output.say(
          `${formatNumber(bench.totalSeconds, 2).padStart(7)} giây  cho ${formatNumber(bench.clipSeconds)} giây tiếng, ${bench.encodeRounds} lượt mã hóa`,
        );
        output.done(EXIT.done, {bench});
      } catch (error) {
        const exitCode = explainTrouble(error);
        output.done(exitCode, {});
        process.exitCode = exitCode;
      }
    });
