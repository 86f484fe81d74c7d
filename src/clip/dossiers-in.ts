import {readdir, stat} from 'node:fs/promises';
import {join} from 'node:path';

/** Folders in `parent` that hold a dossier of their own, in the order of their names. */
export async function dossiersIn(parent: string): Promise<readonly string[]> {
  const entries = await readdir(parent, {withFileTypes: true}).catch(() => []);
  const names = entries.filter((entry) => entry.isDirectory()).map(({name}) => name);
  const own = await Promise.all(
    names.map((name) =>
      stat(join(parent, name, 'clip.json')).then(
        (file) => file.isFile(),
        () => false,
      ),
    ),
  );
  const order = new Intl.Collator('vi', {numeric: true}).compare;
  return names.filter((_, at) => own[at]).sort(order);
}

/** What is said where {@link dossiersIn} finds none. */
export const noDossiersIn = (parent: string): string =>
  `Không thấy hồ sơ nào trong “${parent}”: mỗi hồ sơ là một thư mục con có tệp clip.json. Hãy xem lại đường dẫn sau --all.`;
