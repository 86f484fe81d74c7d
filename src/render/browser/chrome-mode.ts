import {open, realpath} from 'node:fs/promises';
import {basename} from 'node:path';
import type {ChromeMode} from './found-browser';

const SHELL_NAME = /headless[-_]shell/i;

/** A wrapper is short; no more of a file is read, as a browser weighs hundreds of megabytes. */
const WRAPPER_BYTES = 8192;

async function readStart(file: string): Promise<string> {
  const handle = await open(file, 'r');
  try {
    const {buffer, bytesRead} = await handle.read(Buffer.alloc(WRAPPER_BYTES), 0, WRAPPER_BYTES, 0);
    return buffer.toString('latin1', 0, bytesRead);
  } finally {
    await handle.close();
  }
}

/** The file that a wrapper script hands over to (its last command with an absolute path), if it is a script. */
export function wrappedExecutable(scriptStart: string): string | null {
  if (!scriptStart.startsWith('#!')) return null;
  const commands = scriptStart
    .split('\n')
    .slice(1)
    .map((line) => /^\s*(?:exec\s+)?["']?(\/[^\s"']+)/.exec(line)?.[1])
    .filter((command) => command !== undefined);
  return commands.at(-1) ?? null;
}

/**
 * A headless shell is known by the name of the real file: symbolic links are followed, a wrapper script is read
 * (Debian's /usr/bin/chromium-headless-shell is one).
 */
export async function chromeModeOf(executable: string): Promise<ChromeMode> {
  const real = await realpath(executable);
  const wrapped = wrappedExecutable(await readStart(real));
  return SHELL_NAME.test(basename(wrapped ?? real)) ? 'headless-shell' : 'chrome-for-testing';
}
