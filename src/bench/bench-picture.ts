import {cp, readFile, writeFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {z} from 'zod';
import {compareFilms} from '../media/compare-films';
import {listCache} from '../render/cache/cache-store';
import type {Timeline} from '../timeline/timeline';
import {
  BENCH_CLIPS,
  benchTimeline,
  writeBenchPublic,
  writeTimeline,
  type BenchClip,
} from './bench-clips';
import {MANY_CLIPS, writeManyDossiers} from './bench-many';
import {measureTree, type TreeRun} from './measure-tree';
import {DATA_DIR, PROJECT_FOLDER, PUBLIC_DIR} from '../base/folders';

/** One render of the bench. */
export type BenchRun = Omit<TreeRun, 'stdout'> & {
  readonly name: string;
  readonly frames: number;
  /** Frames that the browser drew; all of them the plain way. */
  readonly drawnFrames: number;
  /** How many times as fast as the plain way of the same clip. */
  readonly timesAsFast?: number;
  /** How long many clips took, in times of one of them. */
  readonly timesAsLong?: number;
  readonly timings?: Readonly<Record<string, number>>;
  readonly cacheMegabytes?: number;
};

export type PictureBench = {
  readonly runs: readonly BenchRun[];
  /** Plain and fast film of the sample: decoded frames of each, and the least SSIM of any pair of frames. */
  readonly equality: {readonly frames: readonly [number, number]; readonly leastSsim: number};
};

export type BenchOptions = {
  /** An empty folder. */
  readonly folder: string;
  /** Only this scene of the sample; the whole takes a quarter of an hour. */
  readonly scene?: string;
  readonly sample: Timeline;
  readonly signal: AbortSignal;
  readonly onRun: (run: BenchRun) => void;
};

const drawnSchema = z.object({frames: z.number(), drawnFrames: z.number()});
const doneSchema = z.object({
  done: z.literal(true),
  exitCode: z.literal(0),
  timings: z.record(z.string(), z.number()),
  drawn: drawnSchema.optional(),
  outputs: z.object({'clip.mp4': z.string()}),
});

const manySchema = z.object({
  done: z.literal(true),
  exitCode: z.literal(0),
  clips: z.array(z.object({exitCode: z.literal(0), drawn: drawnSchema})).length(MANY_CLIPS),
});

const total = (
  clips: z.infer<typeof manySchema>['clips'],
  what: keyof z.infer<typeof drawnSchema>,
): number => clips.reduce((sum, {drawn}) => sum + drawn[what], 0);

/**
 * Renders the sample the plain way and the fast way, then again unchanged and with one figure changed; many clips that
 * share all but two scenes; and the picture alone of three made clips. Every run is a process of its own, one after the other.
 */
export async function benchPicture({
  folder,
  scene,
  sample,
  signal,
  onRun,
}: BenchOptions): Promise<PictureBench> {
  const runs: BenchRun[] = [];
  const told = (run: BenchRun): BenchRun => {
    runs.push(run);
    onRun(run);
    return run;
  };
  const cacheDir = join(folder, 'cache');
  const frames = scene === undefined ? sample.durationInFrames : framesOf(sample, scene);
  const clips: string[] = [];
  const render = async (name: string, args: readonly string[], plain?: BenchRun) => {
    const of = scene === undefined ? [] : ['--scene', scene];
    const out = ['--out', join(folder, `out-${clips.length}`)];
    const run = await measureTree([...RENDER, ...out, ...of, ...args], {
      env: {...ENV, PHUONG_CLIP_CACHE: cacheDir},
      signal,
    });
    const {timings, drawn, outputs} = doneSchema.parse(lastLine(run.stdout));
    clips.push(outputs['clip.mp4']);
    return told({
      ...withoutOutput(run),
      ...{name, frames, timings, drawnFrames: drawn?.drawnFrames ?? frames},
      ...(plain ? {timesAsFast: plain.seconds / run.seconds} : {}),
      ...(drawn ? {cacheMegabytes: await cacheMegabytes(cacheDir)} : {}),
    });
  };
  const renderMany = async (one: BenchRun) => {
    const parent = await writeManyDossiers(folder, DATA_DIR);
    const run = await measureTree([...RENDER, '--all', parent, '--out', join(folder, 'out-many')], {
      env: {...ENV, PHUONG_CLIP_CACHE: join(folder, 'cache-many')},
      signal,
    });
    const {clips: many} = manySchema.parse(lastLine(run.stdout));
    return told({
      ...withoutOutput(run),
      ...{
        name: `${MANY_CLIPS} clip khác nhau hai cảnh, chưa giữ gì (--all)`,
        frames: total(many, 'frames'),
      },
      ...{drawnFrames: total(many, 'drawnFrames'), timesAsLong: run.seconds / one.seconds},
      cacheMegabytes: await cacheMegabytes(join(folder, 'cache-many')),
    });
  };
  // Unpacking the browser is no part of a render: it is done before the clock starts.
  for (const cache of [cacheDir, join(folder, 'cache-many')])
    await measureTree(DOCTOR, {env: {...ENV, PHUONG_CLIP_CACHE: cache}, signal});
  const plain = await render('mẫu, cách thường (--plain)', ['--plain', '--no-cache']);
  const fast = await render('mẫu, cách nhanh, chưa giữ gì', [], plain);
  await render('mẫu, không đổi gì', [], plain);
  await render('mẫu, một số liệu đổi', ['--data', await changedData(folder)], plain);
  // With one scene alone there is nothing to share.
  if (scene === undefined) await renderMany(fast);
  const [plainClip = '', fastClip = ''] = clips;
  const {frames: counts, ssims} = await compareFilms(plainClip, fastClip, sample);
  const publicDir = await writeBenchPublic(folder, PUBLIC_DIR, signal);
  for (const clip of Object.keys(BENCH_CLIPS) as BenchClip[]) {
    const timeline = benchTimeline(sample, BENCH_CLIPS[clip]);
    const file = await writeTimeline(folder, timeline);
    const draw = async (way: 'plain' | 'segments') => {
      const args = [file, publicDir, join(folder, `${clip}.mp4`), way];
      const run = await measureTree(program('bench/bench-picture-process.ts', args), {
        env: ENV,
        signal,
      });
      if (run.exitCode !== 0) throw new Error(`bench ${clip} ${way}: mã thoát ${run.exitCode}`);
      return run;
    };
    const whole = timeline.durationInFrames;
    const slow = await draw('plain');
    told({
      ...withoutOutput(slow),
      name: `${NAMES[clip]}, cách thường`,
      frames: whole,
      drawnFrames: whole,
    });
    const quick = await draw('segments');
    const {drawnFrames} = drawnSchema.parse(JSON.parse(quick.stdout));
    told({
      ...withoutOutput(quick),
      ...{name: `${NAMES[clip]}, cách nhanh`, frames: whole, drawnFrames},
      timesAsFast: slow.seconds / quick.seconds,
    });
  }
  return {runs, equality: {frames: counts, leastSsim: Math.min(...ssims)}};
}

const NAMES: Readonly<Record<BenchClip, string>> = {
  moving: 'động suốt',
  half: 'động một nửa',
  still: 'phần lớn tĩnh',
};

/** The command as people call it, without npm. */
const CLIP = [
  process.execPath,
  ...process.execArgv,
  join(PROJECT_FOLDER, 'src/cli/start/bootstrap.mjs'),
];
const RENDER = [...CLIP, 'render', '--json'];
/** Looks for the browser, and unpacks it into the cache folder. */
const DOCTOR = [...CLIP, 'doctor'];

const ENV = {
  TSX_TSCONFIG_PATH: join(PROJECT_FOLDER, 'tsconfig.json'),
  NODE_ENV: 'production',
};

/** A program of `src/` as the project starts its own. */
const program = (file: string, args: readonly string[]): readonly string[] => [
  process.execPath,
  ...process.execArgv,
  '--import',
  pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href,
  join(PROJECT_FOLDER, 'src', file),
  ...args,
];

const lastLine = (stdout: string): unknown => JSON.parse(stdout.trim().split('\n').at(-1) ?? '');

const withoutOutput = ({stdout: _, ...run}: TreeRun): Omit<TreeRun, 'stdout'> => run;

const framesOf = ({scenes}: Timeline, id: string): number =>
  scenes.find(({scene}) => scene.id === id)?.durationInFrames ?? 0;

const cacheMegabytes = async (folder: string): Promise<number> =>
  (await listCache(folder)).reduce((sum, {bytes}) => sum + bytes, 0) / 1e6;

/** The default dossier with one more person in one figure: as many digits, so that nothing is longer to say. */
async function changedData(folder: string): Promise<string> {
  const data = join(folder, 'data');
  await cp(DATA_DIR, data, {recursive: true});
  const file = join(data, 'statistics.json');
  const text = await readFile(file, 'utf8');
  const changed = text.replace(CHANGED.from, CHANGED.to);
  if (changed === text) throw new Error('bench: statistics.json has changed, mend CHANGED');
  await writeFile(file, changed);
  return data;
}

/** Not the last digit of a sum. */
const CHANGED = {from: '"value": 10746', to: '"value": 10745'};
