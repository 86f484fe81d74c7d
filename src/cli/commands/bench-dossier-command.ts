import {join} from 'node:path';
import {Command} from 'commander';
import {withScratch} from '../../base/scratch';
import {formatNumber} from '../../text/format-number';
import {EXIT} from '../exit-codes';
import {DATA_DIR} from '../../base/folders';
import {interruptible} from '../interruption';
import {LARGE, writeLargeDossier} from '../../bench/large-dossier';
import {measureCheck, type CheckRun} from '../../bench/measure-check';
import {humanOutput, jsonOutput} from '../output';
import {explainTrouble} from '../trouble';

/** What the dossier's issue asks for. */
const TARGETS = {defaultSeconds: 1, largeSeconds: 3, peakMegabytes: 400} as const;

const ROUNDS = 3;

type Measured = {readonly name: string; readonly targetSeconds: number; readonly run: CheckRun};

/** `bench dossier`: how long `check` takes, from the start of the process to its end. Reports only. */
export const benchDossierCommand = (): Command =>
  new Command('dossier')
    .description('đo lệnh check trên hồ sơ mặc định và trên một hồ sơ lớn')
    .option('--json', 'in kết quả dạng JSON')
    .action(async ({json}: {json?: boolean}) => {
      const output = json ? jsonOutput() : humanOutput();
      try {
        const measured = await interruptible((signal) =>
          withScratch((scratch) => measureAll(scratch, signal)),
        );
        for (const one of measured) output.say(inWords(one));
        output.done(EXIT.done, {bench: {targets: TARGETS, large: LARGE, measured}});
      } catch (error) {
        const exitCode = explainTrouble(error);
        output.done(exitCode, {});
        process.exitCode = exitCode;
      }
    });

async function measureAll(scratch: string, signal: AbortSignal): Promise<readonly Measured[]> {
  const large = join(scratch, 'large');
  await writeLargeDossier(DATA_DIR, large);
  const measure = async (args: readonly string[]): Promise<CheckRun> => {
    const runs: CheckRun[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      runs.push(await measureCheck(args, scratch, signal));
    }
    return median(runs);
  };
  const [of, all] = [['--data', large], ['--no-cache']];
  await measureCheck([], scratch, signal);
  await measureCheck(of, scratch, signal);
  return [
    {
      name: 'hồ sơ mặc định, cảnh không đổi',
      targetSeconds: TARGETS.defaultSeconds,
      run: await measure([]),
    },
    {
      name: 'hồ sơ mặc định, xếp chữ lại mọi cảnh',
      targetSeconds: TARGETS.defaultSeconds,
      run: await measure(all),
    },
    {
      name: 'hồ sơ lớn, cảnh không đổi',
      targetSeconds: TARGETS.largeSeconds,
      run: await measure(of),
    },
    {
      name: 'hồ sơ lớn, xếp chữ lại mọi cảnh',
      targetSeconds: TARGETS.largeSeconds,
      run: await measure([...of, ...all]),
    },
  ];
}

const median = (runs: readonly CheckRun[]): CheckRun => {
  const sorted = [...runs].sort((a, b) => a.seconds - b.seconds);
  return sorted[Math.floor(sorted.length / 2)] as CheckRun;
};

const inWords = ({name, targetSeconds, run}: Measured): string =>
  [
    `${formatNumber(run.seconds, 2).padStart(6)} giây (mục tiêu ${targetSeconds})`,
    `${formatNumber(run.cpuSeconds, 2)} giây CPU`,
    `${formatNumber(run.peakMegabytes)} MB (mục tiêu ${TARGETS.peakMegabytes})`,
    `mã thoát ${run.exitCode ?? 'không có'}`,
    name,
  ].join(' · ');
