import {mkdir, mkdtemp, readdir, rm} from 'node:fs/promises';
import {join} from 'node:path';

/**
 * Makes a folder that belongs to this process, and removes those of processes that no longer run.
 * @param parent where it is made; made too when missing. @param prefix begins the name of every such folder.
 */
export async function makeOwnedFolder(parent: string, prefix: string): Promise<string> {
  await mkdir(parent, {recursive: true});
  for (const name of await readdir(parent)) {
    if (!name.startsWith(prefix)) continue;
    const owner = /^(\d+)-/.exec(name.slice(prefix.length))?.[1];
    if (owner !== undefined && !isRunning(Number(owner))) await removeFolder(join(parent, name));
  }
  return mkdtemp(join(parent, `${prefix}${process.pid}-`));
}

/** Removes a folder; tries again for a second when a program that is ending still writes into it. */
export const removeFolder = (folder: string): Promise<void> =>
  rm(folder, {recursive: true, force: true, maxRetries: 5, retryDelay: 200});

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
