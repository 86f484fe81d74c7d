import {readdir, readFile} from 'node:fs/promises';

/** A process at one moment. */
export type ProcessTimes = {
  readonly parent: number;
  /** When it began: a later process may have the same number. */
  readonly began: string;
  /** Processor time of the process itself, s. */
  readonly self: number;
  /** Processor time of its ended children that it waited for, and of theirs, s. */
  readonly reaped: number;
};

/** By number. */
export type ProcessTree = ReadonlyMap<number, ProcessTimes>;

/** Linux counts processor time for programs in hundredths of a second (`man 5 proc`, USER_HZ). */
const TICKS = 100;

/** A process and all its descendants; empty where there is no /proc. */
export async function readProcessTree(root: number): Promise<ProcessTree> {
  const names = (await readdir('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name));
  const all = new Map<number, ProcessTimes>();
  for (const name of names) {
    const stat = await readFile(`/proc/${name}/stat`, 'utf8').catch(() => '');
    const process = stat === '' ? undefined : parseStat(stat);
    if (process) all.set(Number(name), process);
  }
  const isOurs = (pid: number): boolean => {
    for (let at: number | undefined = pid; at !== undefined && at > 0; at = all.get(at)?.parent)
      if (at === root) return true;
    return false;
  };
  return new Map([...all].filter(([pid]) => isOurs(pid)));
}

/** Reads `/proc/PID/stat` (`man 5 proc`): the name, in brackets, may hold anything; the fields after it are known by number. */
export function parseStat(stat: string): ProcessTimes {
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const field = (number: number): string => fields[number - 3] ?? ''; // The third comes after the name.
  const seconds = (...numbers: readonly number[]): number =>
    numbers.reduce((ticks, number) => ticks + Number(field(number)), 0) / TICKS;
  return {
    parent: Number(field(4)),
    began: field(22),
    self: seconds(14, 15),
    reaped: seconds(16, 17),
  };
}

/**
 * Processor time that no count contains, s: of processes that ended between two looks and that none of their ancestors
 * waited for, such as those of a browser that is killed. What an ancestor waited for is in its count.
 */
export function lostSeconds(before: ProcessTree, now: ProcessTree): number {
  const lives = (pid: number): boolean => {
    const was = before.get(pid);
    return was !== undefined && now.get(pid)?.began === was.began;
  };
  const ended = new Map<number | undefined, number>();
  for (const [pid, {parent, self, reaped}] of before) {
    if (lives(pid)) continue;
    let heir: number | undefined = parent;
    while (heir !== undefined && !lives(heir)) heir = before.get(heir)?.parent;
    ended.set(heir, (ended.get(heir) ?? 0) + self + reaped);
  }
  return [...ended].reduce((lost, [heir, seconds]) => {
    const counted =
      heir === undefined ? 0 : (now.get(heir)?.reaped ?? 0) - (before.get(heir)?.reaped ?? 0);
    return lost + Math.max(0, seconds - counted);
  }, 0);
}

/** Proportional set size of all of them together: pages that several share are counted once. Bytes; 0 if unknown. */
export async function residentBytes(tree: ProcessTree): Promise<number> {
  let bytes = 0;
  for (const pid of tree.keys()) {
    const rollup = await readFile(`/proc/${pid}/smaps_rollup`, 'utf8').catch(() => '');
    bytes += Number(/^Pss:\s+(\d+) kB/m.exec(rollup)?.[1] ?? 0) * 1024;
  }
  return bytes;
}
