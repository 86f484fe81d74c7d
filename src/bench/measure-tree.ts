import {setTimeout} from 'node:timers/promises';
import {execa} from 'execa';
import {lostSeconds, type ProcessTree, readProcessTree, residentBytes} from './process-tree';

/** What a command and all its descendants took. */
export type TreeRun = {
  readonly exitCode: number | undefined;
  readonly stdout: string;
  /** From the start of the command to its end. */
  readonly seconds: number;
  /** User and system time of all: what the shell's `times` reports, and on Linux what no process waited for. */
  readonly cpuSeconds: number;
  /** Most memory of all together at one moment (PSS: shared pages counted once), MB; undefined without /proc. */
  readonly peakMegabytes: number | undefined;
};

/** How often the processes are looked at, ms. What a process takes after the last look may be missed. */
const LOOK_MS = 250;
/** Memory is read at every fourth look: it costs a few ms for each process. */
const MEMORY_LOOKS = 4;

/** Runs a command to its end and measures its whole tree of processes. POSIX shells only. */
export async function measureTree(
  command: readonly string[],
  {env, signal}: {readonly env: Readonly<Record<string, string>>; readonly signal: AbortSignal},
): Promise<TreeRun> {
  const start = performance.now();
  // Standard error of the command is dropped; the report of `times` goes to descriptor 3.
  const running = execa(
    'sh',
    ['-c', '"$@" 2>/dev/null; code=$?; times >&3; exit $code', 'sh', ...command],
    {
      env,
      reject: false,
      // A process group, so that the whole tree can be ended at once.
      detached: true,
      stdio: ['ignore', 'pipe', 'inherit', 'pipe'],
      maxBuffer: 100_000_000,
    },
  );
  const root = running.pid ?? 0;
  const watch = watchTree(root);
  const end = () => running.pid !== undefined && process.kill(-running.pid, 'SIGKILL');
  signal.addEventListener('abort', end, {once: true});
  try {
    const {exitCode, stdout, stdio} = await running;
    const seconds = (performance.now() - start) / 1000;
    const waitedFor = secondsOf(String(stdio[3] ?? ''));
    const {lost, last, peak} = await watch.stop();
    signal.throwIfAborted();
    return {
      exitCode,
      stdout,
      seconds,
      cpuSeconds: waitedFor + lost + lostSeconds(last, atItsEnd(last, root, waitedFor)),
      peakMegabytes: peak === undefined ? undefined : peak / 1e6,
    };
  } finally {
    await watch.stop();
    signal.removeEventListener('abort', end);
  }
}

type Watched = {
  /** Processor time that no process waited for until the last look, s. */
  readonly lost: number;
  /** The tree at the last look. */
  readonly last: ProcessTree;
  /** Most bytes at one moment; undefined if unknown. */
  readonly peak: number | undefined;
};

/** Looks at a tree of processes again and again until it has ended or the watch is stopped. */
function watchTree(root: number): {readonly stop: () => Promise<Watched>} {
  const stopping = new AbortController();
  const watch = async (): Promise<Watched> => {
    let [lost, last]: [number, ProcessTree] = [0, new Map()];
    let peak: number | undefined;
    for (let look = 0; !stopping.signal.aborted; look++) {
      const now = await readProcessTree(root);
      if (now.size === 0) break;
      lost += lostSeconds(last, now);
      last = now;
      const bytes = look % MEMORY_LOOKS === 0 ? await residentBytes(now) : 0;
      if (bytes > 0) peak = Math.max(peak ?? 0, bytes);
      await setTimeout(LOOK_MS, undefined, {signal: stopping.signal}).catch(() => undefined);
    }
    return {lost, last, peak};
  };
  const watching = watch();
  return {
    stop: () => {
      stopping.abort();
      return watching;
    },
  };
}

/** The tree when only its root is left. @param waitedFor what the root says that its children have taken, s. */
function atItsEnd(last: ProcessTree, root: number, waitedFor: number): ProcessTree {
  const process = last.get(root);
  return process ? new Map([[root, {...process, reaped: waitedFor}]]) : last;
}

/** Sum of the second line of `times`: user and system time of all children, such as `0m1.2s 0m0.3s`. */
export function secondsOf(times: string): number {
  const children = times.trim().split('\n').at(-1) ?? '';
  return [...children.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, minutes = 0, seconds = 0]) => sum + Number(minutes) * 60 + Number(seconds),
    0,
  );
}
