import {statfs, writeFile} from 'node:fs/promises';
import {join} from 'node:path';

/**
 * Two tabs at 1080p used 105 MB, 190 MB with a film over them, 580 MB with a film of 4K (`/dev/shm`, measured ten times
 * a second during renders); a container often has no more than 64 MB.
 */
const SHARED_MEMORY_BYTES = 1_000_000_000;
const SHARED_MEMORY = '/dev/shm';
/** Remotion always sets it; what the browser's processes share then goes through files on the disk. */
const WITHOUT_SHARED_MEMORY = '--disable-dev-shm-usage';

/**
 * Writes a script that starts the browser with more flags, since Remotion has no option for them.
 * @param folder where the script is written. @returns the script's path; on Windows the browser's.
 */
export async function writeLauncher(
  executable: string,
  flags: readonly string[],
  folder: string,
): Promise<string> {
  if (process.platform === 'win32') return executable;
  const removed = (await hasSharedMemory()) ? [WITHOUT_SHARED_MEMORY] : [];
  const launcher = join(folder, 'trinh-duyet-headless-shell');
  const script = [
    '#!/bin/sh',
    ...removed.map(
      (name) => `for flag do shift; [ "$flag" = ${name} ] || set -- "$@" "$flag"; done`,
    ),
    `exec '${executable.replaceAll("'", "'\\''")}' "$@" ${flags.join(' ')}`,
    '',
  ];
  await writeFile(launcher, script.join('\n'), {mode: 0o755});
  return launcher;
}

/** Whether there is enough memory for processes to share; through the disk a frame costs some 5 % more. */
async function hasSharedMemory(): Promise<boolean> {
  if (process.platform !== 'linux') return false;
  try {
    const {bavail, bsize} = await statfs(SHARED_MEMORY);
    return bavail * bsize >= SHARED_MEMORY_BYTES;
  } catch {
    return false; // There is none.
  }
}
