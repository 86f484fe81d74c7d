import {rename} from 'node:fs/promises';
import {join} from 'node:path';
import {makeOwnedFolder, removeFolder} from '../base/owned-folder';

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
  const folder = await makeOwnedFolder(outDir, PREFIX);
  const fileAt = (name: string) => join(folder, name);
  return {
    fileAt,
    remove: () => removeFolder(folder),
    publish: async (names) => {
      const published: Record<string, string> = {};
      for (const name of names) {
        published[name] = join(outDir, name);
        await rename(fileAt(name), join(outDir, name));
      }
      return published;
    },
  };
}
