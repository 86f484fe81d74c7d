import {readdir, readFile} from 'node:fs/promises';
import {execa} from 'execa';

/** What a command and all its descendants took. */
export type TreeRun = {
  readonly exitCode: number | undefined;
  readonly stdout: string;
  /** From the start of the command to its end. */
  readonly seconds: number;
  /** User and system time of all that ended, as the shell's own `times` tells. */
  readonly cpuSeconds: number;
  /** Most memory of all of them together at one moment (PSS: shared pages counted once), MB; absent where /proc is. */
  readonly peakMegabytes?: number;
};

/** How often memory is looked at, ms: reading it costs a few ms for each process. */
const EVERY_MS = 1000;

/** Runs a command to its end and measures its whole tree of processes. POSIX shells only. */
export async function measureTree(
  command: readonly string[],
  {env, signal}: {readonly env: Readonly<Record<string, string>>; readonly signal: AbortSignal},
): Promise<TreeRun> {
  const start = performance.now();
  // The command's own standard error goes nowhere; what `times` says goes to descriptor 3.
  const running = execa(
    'sh',
    ['-c', '"$@" 2>/dev/null; code=$?; times >&3; exit $code', 'sh', ...command],
    {
      env,
      reject: false,
      // A group of its own, so that all of the tree can be ended at once.
      detached: true,
      stdio: ['ignore', 'pipe', 'inherit', 'pipe'],
      maxBuffer: 100_000_000,
    },
  );
  let peak: number | undefined;
  const look = async (): Promise<void> => {
    const bytes = await treeBytes(running.pid ?? 0);
    if (bytes > 0) peak = Math.max(peak ?? 0, bytes);
  };
  const end = () => running.pid !== undefined && process.kill(-running.pid, 'SIGKILL');
  signal.addEventListener('abort', end, {once: true});
  const timer = setInterval(() => void look().catch(() => undefined), EVERY_MS);
  try {
    const {exitCode, stdout, stdio} = await running;
    signal.throwIfAborted();
    return {
      exitCode,
      stdout,
      seconds: (performance.now() - start) / 1000,
      cpuSeconds: secondsOf(String(stdio[3] ?? '')),
      ...(peak === undefined ? {} : {peakMegabytes: peak / 1e6}),
    };
  } finally {
    clearInterval(timer);
    signal.removeEventListener('abort', end);
  }
}

/** Sum of the second line of `times`: user and system time of all children, such as `0m1.2s 0m0.3s`. */
export function secondsOf(times: string): number {
  const children = times.trim().split('\n').at(-1) ?? '';
  return [...children.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, minutes = 0, seconds = 0]) => sum + Number(minutes) * 60 + Number(seconds),
    0,
  );
}

/** Proportional set size of a process and all its descendants, bytes; 0 where it cannot be told. */
async function treeBytes(root: number): Promise<number> {
  const pids = (await readdir('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name));
  const parents = new Map<number, number>();
  for (const pid of pids) {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
    // The name, in brackets, may hold anything.
    const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
    parents.set(Number(pid), parent);
  }
  const isOurs = (pid: number): boolean => {
    for (let at: number | undefined = pid; at !== undefined && at > 0; at = parents.get(at))
      if (at === root) return true;
    return false;
  };
  let bytes = 0;
  for (const pid of parents.keys()) {
    if (!isOurs(pid)) continue;
    const rollup = await readFile(`/proc/${pid}/smaps_rollup`, 'utf8').catch(() => '');
    bytes += Number(/^Pss:\s+(\d+) kB/m.exec(rollup)?.[1] ?? 0) * 1024;
  }
  return bytes;
}
