import {readFile, rm} from 'node:fs/promises';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {execa} from 'execa';
import {PROJECT_FOLDER} from '../base/folders';

const SOURCES = join(PROJECT_FOLDER, 'src');

/** What one run of `check` has taken, from the start of the process to its end. */
export type CheckRun = {
  readonly seconds: number;
  /** Of all processes together. */
  readonly cpuSeconds: number;
  /** Peak of the largest process, MB of a million bytes. */
  readonly peakMegabytes: number;
  readonly exitCode: number | undefined;
};

type Used = {readonly pid: number; readonly maxRSS: number; readonly cpu: number};

/** Runs `check` as its user does. @param scratch folder for what its processes report. */
export async function measureCheck(
  args: readonly string[],
  scratch: string,
  signal: AbortSignal,
): Promise<CheckRun> {
  const usageFile = join(scratch, 'used.jsonl');
  await rm(usageFile, {force: true});
  const preload = `--import=${pathToFileURL(join(SOURCES, 'bench', 'measure-child.mjs')).href}`;
  const start = performance.now();
  const {exitCode} = await execa(
    process.execPath,
    [
      ...process.execArgv,
      join(SOURCES, 'cli', 'start', 'bootstrap.mjs'),
      'check',
      '--json',
      ...args,
    ],
    {
      reject: false,
      cancelSignal: signal,
      env: {NODE_OPTIONS: preload, PHUONG_CLIP_MEASURE: usageFile},
    },
  );
  const seconds = (performance.now() - start) / 1000;
  signal.throwIfAborted();
  const used = largestByProcess(await readFile(usageFile, 'utf8'));
  return {
    seconds,
    cpuSeconds: used.reduce((sum, {cpu}) => sum + cpu, 0) / 1e6,
    peakMegabytes: Math.max(...used.map(({maxRSS}) => maxRSS * 1024)) / 1e6,
    exitCode,
  };
}

/** A process with several threads reports more than once; the largest report counts. */
function largestByProcess(lines: string): readonly Used[] {
  const used = new Map<number, Used>();
  for (const line of lines.split('\n').filter(Boolean)) {
    const next = JSON.parse(line) as Used;
    const known = used.get(next.pid);
    if (!known || next.cpu > known.cpu) used.set(next.pid, next);
  }
  return [...used.values()];
}
