import {statfs} from 'node:fs/promises';
import {arch, cpus, platform, totalmem} from 'node:os';
import {Command} from 'commander';
import {runFfmpeg} from '../../media/ffmpeg';
import {findBrowser} from '../../render/browser/find-browser';
import {PROJECT_FOLDER} from '../../base/folders';
import {espeakEngine} from '../../sound/voice/espeak-engine';
import {formatNumber} from '../../text/format-number';
import {EXIT} from '../exit-codes';

type Examination = {readonly what: string; readonly examine: () => Promise<string>};

const GIB = 2 ** 30;
/** A render keeps frames and encoded parts on disk for a while. */
const FREE_DISK_NEEDED = 2 * GIB;

const EXAMINATIONS: readonly Examination[] = [
  {
    what: 'Máy',
    examine: async () =>
      `${platform()} ${arch()}, ${cpus().length} nhân, ${formatNumber(totalmem() / GIB, 1)} GiB`,
  },
  {what: 'Node', examine: async () => process.version},
  {what: 'Ổ đĩa trống', examine: freeDisk},
  {
    what: 'Trình duyệt',
    examine: async () => {
      const {version, source, chromeMode} = await findBrowser();
      return `${version} (${source}, ${chromeMode})`;
    },
  },
  {
    what: 'ffmpeg',
    examine: async () => (await runFfmpeg(['-version'])).stdout.split('\n')[0] ?? '',
  },
  {
    // Nothing is missing without it: the default dossier's draft lines are there, and people record the others.
    what: 'Giọng máy tạm',
    examine: () => espeakEngine.describe().catch(() => 'không có espeak-ng (không bắt buộc)'),
  },
];

async function freeDisk(): Promise<string> {
  const {bavail, bsize} = await statfs(PROJECT_FOLDER);
  const free = bavail * bsize;
  const words = `${formatNumber(free / GIB, 1)} GiB`;
  if (free < FREE_DISK_NEEDED)
    throw new Error(`chỉ còn ${words}, cần ít nhất ${formatNumber(FREE_DISK_NEEDED / GIB)} GiB`);
  return words;
}

/** `doctor`: what is missing on this machine. */
export const doctorCommand = (): Command =>
  new Command('doctor').description('xem máy này còn thiếu gì để dựng clip').action(async () => {
    for (const {what, examine} of EXAMINATIONS) {
      try {
        process.stdout.write(`✓ ${what}: ${await examine()}\n`);
      } catch (error) {
        process.stdout.write(
          `✗ ${what}: ${error instanceof Error ? error.message : String(error)}\n`,
        );
        process.exitCode = EXIT.notPossibleHere;
      }
    }
  });
