import {randomUUID} from 'node:crypto';
import {cp, readFile, writeFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {z} from 'zod';
import {PROJECT_FOLDER} from '../base/folders';
import {compareFilms} from '../media/compare-films';
import {listCache} from '../render/cache/cache-store';
import type {Timeline} from '../timeline/timeline';
import {
  BENCH_CLIPS,
  type BenchClip,
  benchTimeline,
  writeBenchPublic,
  writeTimeline,
} from './bench-clips';
import {MANY_CLIPS, writeManyDossiers} from './bench-many';
import {measureTree, type TreeRun} from './measure-tree';

/** One render of the bench. */
export type BenchRun = Omit<TreeRun, 'stdout'> & {
  readonly name: string;
  readonly frames: number;
  /** Frames that the browser drew; all of them the plain way. */
  readonly drawnFrames: number;
  /** Against the plain way of the same clip. */
  readonly timesAsFast?: number | undefined;
  /** How long many clips took, as a multiple of a single one. */
  readonly timesAsLong?: number | undefined;
  readonly timings?: Readonly<Record<string, number>> | undefined;
  readonly cacheMegabytes?: number | undefined;
};

export type PictureBench = {
  readonly runs: readonly BenchRun[];
  /** Plain and fast film of the sample: decoded frames of each, and the least SSIM of any pair of frames. */
  readonly equality: {readonly frames: readonly [number, number]; readonly leastSsim: number};
};

export type BenchOptions = {
  /** An empty folder. */
  readonly folder: string;
  /** The sample's dossier. */
  readonly dataDir: string;
  readonly publicDir: string;
  /** The sample as a whole. */
  readonly sample: Timeline;
  /** Only this scene of the sample; the whole takes a quarter of an hour. */
  readonly scene?: string | undefined;
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
 * share all but two scenes; and the picture alone of three made clips. Every run is a process by itself, one after the
 * other.
 */
export async function benchPicture(options: BenchOptions): Promise<PictureBench> {
  const runs: BenchRun[] = [];
  const onRun = (run: BenchRun): void => {
    runs.push(run);
    options.onRun(run);
  };
  await unpackBrowser(options);
  const {plainClip, fast} = await benchSample({...options, onRun});
  // With one scene alone there is nothing to share.
  if (options.scene === undefined) onRun(await benchMany(options, fast.run));
  const {frames, ssims} = await compareFilms(plainClip, fast.clip, options.sample);
  await benchMadeClips({...options, onRun});
  return {runs, equality: {frames, leastSsim: Math.min(...ssims)}};
}

/** Into the cache folders of the runs: it is no part of a render, and done before the clock starts. */
async function unpackBrowser({folder, signal}: BenchOptions): Promise<void> {
  for (const cache of [join(folder, 'cache'), join(folder, 'cache-many')])
    await measureTree(DOCTOR, {env: {...ENV, PHUONG_CLIP_CACHE: cache}, signal});
}

type SampleRun = {readonly run: BenchRun; /** Its file. */ readonly clip: string};

/** The sample plain, fast, unchanged, and with one figure changed. */
async function benchSample(
  options: BenchOptions,
): Promise<{readonly plainClip: string; readonly fast: SampleRun}> {
  const {folder, dataDir, onRun} = options;
  const render = async (
    name: string,
    args: readonly string[],
    plain?: SampleRun,
  ): Promise<SampleRun> => {
    const rendered = await renderSample(options, {name, args, plain});
    onRun(rendered.run);
    return rendered;
  };
  const plain = await render('mẫu, cách thường (--plain)', ['--plain', '--no-cache']);
  const fast = await render('mẫu, cách nhanh, chưa giữ gì', [], plain);
  await render('mẫu, không đổi gì', [], plain);
  const changed = await changedData(folder, dataDir);
  await render('mẫu, một số liệu đổi', ['--data', changed], plain);
  return {plainClip: plain.clip, fast};
}

async function renderSample(
  {folder, scene, sample, signal}: BenchOptions,
  {
    name,
    args,
    plain,
  }: {
    readonly name: string;
    readonly args: readonly string[];
    /** What it is compared with. */
    readonly plain: SampleRun | undefined;
  },
): Promise<SampleRun> {
  const cacheDir = join(folder, 'cache');
  const frames = scene === undefined ? sample.durationInFrames : framesOf(sample, scene);
  const of = scene === undefined ? [] : ['--scene', scene];
  // A folder for each run: the films of two of them are compared afterwards.
  const out = ['--out', join(folder, `out-${randomUUID()}`)];
  const {stdout, ...run} = await measureTree([...RENDER, ...out, ...of, ...args], {
    env: {...ENV, PHUONG_CLIP_CACHE: cacheDir},
    signal,
  });
  const {timings, drawn, outputs} = doneSchema.parse(lastLine(stdout));
  return {
    clip: outputs['clip.mp4'],
    run: {
      ...run,
      name,
      frames,
      timings,
      drawnFrames: drawn?.drawnFrames ?? frames,
      timesAsFast: plain && plain.run.seconds / run.seconds,
      cacheMegabytes: drawn && (await cacheMegabytes(cacheDir)),
    },
  };
}

/** Many clips at once that share all but two scenes. @param one a single one of them. */
async function benchMany(
  {folder, dataDir, signal}: BenchOptions,
  one: BenchRun,
): Promise<BenchRun> {
  const cacheDir = join(folder, 'cache-many');
  const parent = await writeManyDossiers(folder, dataDir);
  const command = [...RENDER, '--all', parent, '--out', join(folder, 'out-many')];
  const {stdout, ...run} = await measureTree(command, {
    env: {...ENV, PHUONG_CLIP_CACHE: cacheDir},
    signal,
  });
  const {clips} = manySchema.parse(lastLine(stdout));
  return {
    ...run,
    name: `${MANY_CLIPS} clip khác nhau hai cảnh, chưa giữ gì (--all)`,
    frames: total(clips, 'frames'),
    drawnFrames: total(clips, 'drawnFrames'),
    timesAsLong: run.seconds / one.seconds,
    cacheMegabytes: await cacheMegabytes(cacheDir),
  };
}

/** The picture alone, both ways, of clips that move more and less. */
async function benchMadeClips({
  folder,
  publicDir: fontsFrom,
  sample,
  signal,
  onRun,
}: BenchOptions): Promise<void> {
  const publicDir = await writeBenchPublic(folder, fontsFrom, signal);
  for (const clip of Object.keys(BENCH_CLIPS) as BenchClip[]) {
    const timeline = benchTimeline(sample, BENCH_CLIPS[clip]);
    const frames = timeline.durationInFrames;
    const timelineFile = await writeTimeline(folder, timeline);
    const draw = async (way: 'plain' | 'segments'): Promise<TreeRun> => {
      const args = [timelineFile, publicDir, join(folder, `${clip}.mp4`), way];
      const command = program('bench/bench-picture-process.ts', args);
      const run = await measureTree(command, {env: ENV, signal});
      if (run.exitCode !== 0) throw new Error(`bench ${clip} ${way}: mã thoát ${run.exitCode}`);
      return run;
    };
    const {stdout: _, ...plain} = await draw('plain');
    onRun({...plain, name: `${NAMES[clip]}, cách thường`, frames, drawnFrames: frames});
    const {stdout, ...fast} = await draw('segments');
    const {drawnFrames} = drawnSchema.parse(JSON.parse(stdout));
    const timesAsFast = plain.seconds / fast.seconds;
    onRun({...fast, name: `${NAMES[clip]}, cách nhanh`, frames, drawnFrames, timesAsFast});
  }
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

/** A program of `src/`, run from its source. */
const program = (file: string, args: readonly string[]): readonly string[] => [
  process.execPath,
  ...process.execArgv,
  '--import',
  pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href,
  join(PROJECT_FOLDER, 'src', file),
  ...args,
];

const lastLine = (stdout: string): unknown => JSON.parse(stdout.trim().split('\n').at(-1) ?? '');

const framesOf = ({scenes}: Timeline, id: string): number =>
  scenes.find(({scene}) => scene.id === id)?.durationInFrames ?? 0;

const cacheMegabytes = async (folder: string): Promise<number> =>
  (await listCache(folder)).reduce((sum, {bytes}) => sum + bytes, 0) / 1e6;

/** The default dossier with one more person in one figure: as many digits, so that nothing is longer to say. */
async function changedData(folder: string, dataDir: string): Promise<string> {
  const data = join(folder, 'data');
  await cp(dataDir, data, {recursive: true});
  const file = join(data, 'statistics.json');
  const text = await readFile(file, 'utf8');
  const changed = text.replace(CHANGED.from, CHANGED.to);
  if (changed === text) throw new Error('bench: statistics.json has changed, mend CHANGED');
  await writeFile(file, changed);
  return data;
}

/** Not the last digit of a sum. */
const CHANGED = {from: '"value": 10746', to: '"value": 10745'};
