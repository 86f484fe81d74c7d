import {randomBytes} from 'node:crypto';
import {mkdir, readdir, rename, rm, stat} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {isIntact, writeManifest} from './manifest';

/** Filling a folder takes a minute at most; an older one was left by a killed process. */
const ABANDONED_AFTER_MS = 60 * 60 * 1000;
const TRIES = 5;

/**
 * Makes a folder exactly once, however many processes need it: filled beside its place, then renamed.
 * A folder whose files were damaged is made again.
 */
export async function ensureFolder(
  folder: string,
  fill: (emptyFolder: string) => Promise<void>,
): Promise<void> {
  if (await isIntact(folder)) return;
  const parent = dirname(folder);
  await mkdir(parent, {recursive: true});
  await removeAbandoned(parent);
  const aside = sideName(folder);
  try {
    await mkdir(aside);
    await fill(aside);
    await writeManifest(aside);
    await moveIntoPlace(aside, folder);
  } finally {
    await rm(aside, {recursive: true, force: true});
  }
}

const sideName = (folder: string): string =>
  `${folder}.tmp-${process.pid}-${randomBytes(4).toString('hex')}`;

async function removeAbandoned(parent: string): Promise<void> {
  for (const name of (await readdir(parent)).filter((entry) => entry.includes('.tmp-'))) {
    const folder = join(parent, name);
    const entry = await stat(folder).catch(() => null); // Its process may have just finished.
    if (entry !== null && Date.now() - entry.mtimeMs > ABANDONED_AFTER_MS)
      await rm(folder, {recursive: true, force: true});
  }
}

/** Moves a finished folder into its place, unless another process has put an intact one there already. */
async function moveIntoPlace(finished: string, folder: string): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      await rename(finished, folder);
      return;
    } catch (error) {
      if (!isTaken(error) || tries === TRIES) throw error;
    }
    if (await isIntact(folder)) return;
    const damaged = sideName(folder);
    await rename(folder, damaged).catch(() => undefined); // Another process was quicker: look again.
    await rm(damaged, {recursive: true, force: true});
  }
}

const isTaken = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  ['ENOTEMPTY', 'EEXIST', 'EPERM', 'EACCES'].includes(String(error.code));
