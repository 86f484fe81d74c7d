import {randomBytes} from 'node:crypto';
import {mkdir, readdir, rename, rm, stat} from 'node:fs/promises';
import path from 'node:path';

import {isIntact, writeManifest} from './manifest';

/** What a killed process left behind is certainly nobody's after this time. */
const ABANDONED_AFTER_MS = 60 * 60 * 1000;
const TRIES = 5;

const sideName = (folder: string): string =>
  `${folder}.tmp-${process.pid}-${randomBytes(4).toString('hex')}`;

const removeAbandoned = async (parent: string): Promise<void> => {
  for (const name of (await readdir(parent)).filter((entry) => entry.includes('.tmp-'))) {
    const folder = path.join(parent, name);
    const entry = await stat(folder).catch(() => null); // Its owner may have just finished.
    if (entry !== null && Date.now() - entry.mtimeMs > ABANDONED_AFTER_MS) {
      await rm(folder, {recursive: true, force: true});
    }
  }
};

const isTaken = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  ['ENOTEMPTY', 'EEXIST', 'EPERM', 'EACCES'].includes(String(error.code));

/** Moves a finished folder into its place, unless another process has put a good one there already. */
const moveIntoPlace = async (finished: string, folder: string): Promise<void> => {
  for (let tries = 1; ; tries += 1) {
    try {
      await rename(finished, folder);
      return;
    } catch (error) {
      if (!isTaken(error) || tries === TRIES) {
        throw error;
      }
    }

    if (await isIntact(folder)) {
      return;
    }

    const damaged = sideName(folder);
    await rename(folder, damaged).catch(() => undefined); // Another process was quicker: look again.
    await rm(damaged, {recursive: true, force: true});
  }
};

/**
 * Makes a folder exactly once, however many processes want it: filled aside, then renamed.
 * A folder that no longer is what was once written is made anew.
 */
export const ensureFolder = async (
  folder: string,
  fill: (emptyFolder: string) => Promise<void>,
): Promise<void> => {
  if (await isIntact(folder)) {
    return;
  }

  const parent = path.dirname(folder);
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
};
