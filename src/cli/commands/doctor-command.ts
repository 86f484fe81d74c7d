import {statfs} from 'node:fs/promises';
import {arch, cpus, platform, totalmem} from 'node:os';
import {PROJECT_FOLDER} from '../../base/folders';
import {runFfmpeg} from '../../media/ffmpeg';
import {findBrowser} from '../../render/browser/find-browser';
import {espeakEngine} from '../../sound/voice/espeak-engine';
import {formatNumber} from '../../text/format-number';
import {command} from '../command';
import {EXIT} from '../exit-codes';

type Examination = {
  /** Name in the JSON result. */
  readonly id: string;
  readonly about: string;
  /** @returns what is there, in words. @throws what is missing, in words. */
  readonly examine: (signal: AbortSignal) => Promise<string>;
};

const GIB = 2 ** 30;
/** A render keeps frames and encoded parts on disk for a while. */
const FREE_DISK_NEEDED = 2 * GIB;

const EXAMINATIONS: readonly Examination[] = [
  {
    id: 'machine',
    about: 'Máy',
    examine: async () =>
      `${platform()} ${arch()}, ${cpus().length} nhân, ${formatNumber(totalmem() / GIB, 1)} GiB`,
  },
  {id: 'node', about: 'Node', examine: async () => process.version},
  {id: 'disk', about: 'Ổ đĩa trống', examine: freeDisk},
  {
    id: 'browser',
    about: 'Trình duyệt',
    examine: async (signal) => {
      const {version, source, chromeMode} = await findBrowser({signal});
      return `${version} (${source}, ${chromeMode})`;
    },
  },
  {
    id: 'ffmpeg',
    about: 'ffmpeg',
    examine: async (signal) =>
      (await runFfmpeg(['-version'], {signal})).stdout.split('\n')[0] ?? '',
  },
  {
    // Nothing is missing without it: the default dossier's draft lines are there, and people record the others.
    id: 'draft-voice',
    about: 'Giọng máy tạm',
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
export const doctorCommand = command({
  name: 'doctor',
  description: 'xem máy này còn thiếu gì để dựng clip',
  run: async (_, {output, signal}) => {
    const examinations: {id: string; about: string; isGood: boolean; found: string}[] = [];
    for (const {id, about, examine} of EXAMINATIONS) {
      const {isGood, found} = await examine(signal).then(
        (words) => ({isGood: true, found: words}),
        (error: unknown) => ({
          isGood: false,
          found: error instanceof Error ? error.message : String(error),
        }),
      );
      signal.throwIfAborted();
      output.print(`${isGood ? '✓' : '✗'} ${about}: ${found}`);
      examinations.push({id, about, isGood, found});
    }
    const isReady = examinations.every(({isGood}) => isGood);
    return {exitCode: isReady ? EXIT.done : EXIT.notPossibleHere, examinations};
  },
});
