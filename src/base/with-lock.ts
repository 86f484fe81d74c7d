import {mkdir, open, rm, stat} from 'node:fs/promises';
import {dirname} from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';

/** Work under a lock takes milliseconds; an older lock was left by a killed program. */
const STALE_MS = 10_000;
const RETRY_MS = 25;

/** Runs work on a file while no other process of this program does: the others wait for their turn. */
export async function withLock<Result>(file: string, work: () => Promise<Result>): Promise<Result> {
  const lock = `${file}.lock`;
  await mkdir(dirname(lock), {recursive: true});
  while (!(await take(lock))) await sleep(RETRY_MS);
  try {
    return await work();
  } finally {
    await rm(lock, {force: true});
  }
}

async function take(lock: string): Promise<boolean> {
  try {
    await (await open(lock, 'wx')).close();
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    const age = await stat(lock).then(
      ({mtimeMs}) => Date.now() - mtimeMs,
      () => 0,
    );
    if (age > STALE_MS) await rm(lock, {force: true});
    return false;
  }
}
