import {mkdir, mkdtemp, readdir, rename, rm} from 'node:fs/promises';
import {join} from 'node:path';

const PREFIX = '.dang-dung-';

/** A folder beside the outputs where a render works; nothing outside sees a file before it is complete. */
export type Workspace = {
  /** Path of a file while it is made. */
  readonly fileAt: (name: string) => string;
  /** Puts the finished files in their place, each by one rename; returns their final paths. */
  readonly publish: (names: readonly string[]) => Promise<Readonly<Record<string, string>>>;
  readonly remove: () => Promise<void>;
};

/** Opens a workspace in `outDir` and clears away those of renders that were killed. */
export async function openWorkspace(outDir: string): Promise<Workspace> {
  await mkdir(outDir, {recursive: true});
  await removeAbandoned(outDir);
  const folder = await mkdtemp(join(outDir, `${PREFIX}${process.pid}-`));
  const fileAt = (name: string) => join(folder, name);
  const remove = () => rm(folder, {recursive: true, force: true});
  return {
    fileAt,
    remove,
    publish: async (names) => {
      const published: Record<string, string> = {};
      for (const name of names) {
        published[name] = join(outDir, name);
        await rename(fileAt(name), join(outDir, name));
      }
      await remove();
      return published;
    },
  };
}

/** Folders whose process is gone; another render of the same clip that still runs keeps its own. */
async function removeAbandoned(outDir: string): Promise<void> {
  for (const name of await readdir(outDir)) {
    const pid = new RegExp(`^${PREFIX.replace('.', '\\.')}(\\d+)-`).exec(name)?.[1];
    if (pid !== undefined && !isRunning(Number(pid)))
      await rm(join(outDir, name), {recursive: true, force: true});
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
