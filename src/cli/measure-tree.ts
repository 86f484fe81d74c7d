import {setTimeout} from 'node:timers/promises';
import {execa} from 'execa';
import {lostSeconds, readProcessTree, residentBytes, type ProcessTree} from './process-tree';

/** What a command and all its descendants took. */
export type TreeRun = {
  readonly exitCode: number | undefined;
  readonly stdout: string;
  /** From the start of the command to its end. */
  readonly seconds: number;
  /** User and system time of all of them: what the shell's own `times` tells, and on Linux what nobody waited for. */
  readonly cpuSeconds: number;
  /** Most memory of all of them together at one moment (PSS: shared pages counted once), MB; absent where /proc is. */
  readonly peakMegabytes?: number;
};

/** How often the processes are looked at, ms: what one takes after the last look and nobody waits for is not seen. */
const LOOK_MS = 250;
/** Looks for each one at memory: reading it costs a few ms for each process. */
const MEMORY_LOOKS = 4;

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
  const seen = watchTree(running.pid ?? 0);
  const end = () => running.pid !== undefined && process.kill(-running.pid, 'SIGKILL');
  signal.addEventListener('abort', end, {once: true});
  try {
    const {exitCode, stdout, stdio} = await running;
    const seconds = (performance.now() - start) / 1000;
    const waitedFor = secondsOf(String(stdio[3] ?? ''));
    const {lost, peak} = await seen.end(waitedFor);
    signal.throwIfAborted();
    return {
      exitCode,
      stdout,
      seconds,
      cpuSeconds: waitedFor + lost,
      ...(peak === undefined ? {} : {peakMegabytes: peak / 1e6}),
    };
  } finally {
    await seen.end(0);
    signal.removeEventListener('abort', end);
  }
}

type Seen = {
  /** Processor time that nobody waited for, s. */
  readonly lost: number;
  /** Most bytes at one moment; absent where they cannot be told. */
  readonly peak: number | undefined;
};

type Watch = {
  /** @param waitedFor what the root itself says, at its end, that its children have taken, s. */
  readonly end: (waitedFor: number) => Promise<Seen>;
};

/** Looks at a tree of processes again and again until it is told that the tree has ended. */
function watchTree(root: number): Watch {
  const stop = new AbortController();
  let [lost, last]: [number, ProcessTree] = [0, new Map()];
  let peak: number | undefined;
  const watch = async (): Promise<void> => {
    for (let look = 0; !stop.signal.aborted; look++) {
      const now = await readProcessTree(root);
      if (now.size === 0) return;
      lost += lostSeconds(last, now);
      last = now;
      const bytes = look % MEMORY_LOOKS === 0 ? await residentBytes(now) : 0;
      if (bytes > 0) peak = Math.max(peak ?? 0, bytes);
      await setTimeout(LOOK_MS, undefined, {signal: stop.signal}).catch(() => undefined);
    }
  };
  const watching = watch();
  return {
    end: async (waitedFor) => {
      stop.abort();
      await watching;
      const before = last.get(root);
      if (!before) return {lost, peak};
      const atEnd = new Map([[root, {...before, reaped: waitedFor}]]);
      return {lost: lost + lostSeconds(last, atEnd), peak};
    },
  };
}

/** Sum of the second line of `times`: user and system time of all children, such as `0m1.2s 0m0.3s`. */
export function secondsOf(times: string): number {
  const children = times.trim().split('\n').at(-1) ?? '';
  return [...children.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, minutes = 0, seconds = 0]) => sum + Number(minutes) * 60 + Number(seconds),
    0,
  );
}
