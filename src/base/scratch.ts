import {tmpdir} from 'node:os';
import {makeOwnedFolder, removeFolder} from './owned-folder';

const PREFIX = 'phuong-clip-';
const VARIABLES = ['TMPDIR', 'TEMP', 'TMP'] as const;

/**
 * Runs work with a temporary folder that is removed afterwards. It is the system's temporary folder meanwhile, because
 * Remotion and the browser leave profiles and half-encoded parts there when they are stopped.
 */
export async function withScratch<Result>(
  work: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = await makeOwnedFolder(tmpdir(), PREFIX);
  const before = VARIABLES.map((name) => [name, process.env[name]] as const);
  for (const name of VARIABLES) process.env[name] = folder;
  try {
    return await work(folder);
  } finally {
    for (const [name, value] of before) {
      if (value === undefined) Reflect.deleteProperty(process.env, name);
      else process.env[name] = value;
    }
    await removeFolder(folder);
  }
}
