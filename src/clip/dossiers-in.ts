import {readdir, stat} from 'node:fs/promises';
import {join} from 'node:path';

/** Names of the folders in `parent` that hold a dossier, numbers in the order in which people count. */
export async function dossiersIn(parent: string): Promise<readonly string[]> {
  const entries = await readdir(parent, {withFileTypes: true}).catch(() => []);
  const names = entries.filter((entry) => entry.isDirectory()).map(({name}) => name);
  const isDossier = await Promise.all(
    names.map((name) =>
      stat(join(parent, name, 'clip.json')).then(
        (file) => file.isFile(),
        () => false,
      ),
    ),
  );
  const order = new Intl.Collator('vi', {numeric: true}).compare;
  return names.filter((_, at) => isDossier[at]).sort(order);
}
