import {join} from 'node:path';
import {LARGE, writeLargeDossier} from './large-dossier';
import {type CheckRun, measureCheck} from './measure-check';

/** What `check` may take, seconds, and the peak memory of its largest process, MB. */
const TARGETS = {defaultSeconds: 1, largeSeconds: 3, peakMegabytes: 400} as const;

const ROUNDS = 3;

export type DossierBench = {
  readonly targets: typeof TARGETS;
  /** Size of the large dossier. */
  readonly large: typeof LARGE;
  readonly measured: readonly {
    /** For people. */
    readonly name: string;
    readonly targetSeconds: number;
    /** The median of several. */
    readonly run: CheckRun;
  }[];
};

/** Measures `check` on the dossier of a folder and on a large one made from it. @param scratch an empty folder. */
export async function benchDossier(
  dataDir: string,
  scratch: string,
  signal: AbortSignal,
): Promise<DossierBench> {
  const largeDir = join(scratch, 'large');
  await writeLargeDossier(dataDir, largeDir);
  const measure = async (args: readonly string[]): Promise<CheckRun> => {
    const runs: CheckRun[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      runs.push(await measureCheck(args, scratch, signal));
    }
    return median(runs);
  };
  const [ofDefault, ofLarge] = [
    ['--data', dataDir],
    ['--data', largeDir],
  ];
  // Once before, so that nothing has to be made for the first.
  await measureCheck(ofDefault, scratch, signal);
  await measureCheck(ofLarge, scratch, signal);
  const {defaultSeconds, largeSeconds} = TARGETS;
  return {
    targets: TARGETS,
    large: LARGE,
    measured: [
      {
        name: 'hồ sơ mặc định, cảnh không đổi',
        targetSeconds: defaultSeconds,
        run: await measure(ofDefault),
      },
      {
        name: 'hồ sơ mặc định, xếp chữ lại mọi cảnh',
        targetSeconds: defaultSeconds,
        run: await measure([...ofDefault, '--no-cache']),
      },
      {
        name: 'hồ sơ lớn, cảnh không đổi',
        targetSeconds: largeSeconds,
        run: await measure(ofLarge),
      },
      {
        name: 'hồ sơ lớn, xếp chữ lại mọi cảnh',
        targetSeconds: largeSeconds,
        run: await measure([...ofLarge, '--no-cache']),
      },
    ],
  };
}

function median(runs: readonly CheckRun[]): CheckRun {
  const sorted = [...runs].sort((a, b) => a.seconds - b.seconds);
  return sorted[Math.floor(sorted.length / 2)] as CheckRun;
}
