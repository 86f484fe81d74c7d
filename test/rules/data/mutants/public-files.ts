import {readdirSync} from 'node:fs';
import {join, relative, sep} from 'node:path';
import {fileURLToPath} from 'node:url';

const PUBLIC = fileURLToPath(new URL('../../../../public/', import.meta.url));

/** Paths of the files in `public/`, as the dossier names them. */
export const PUBLIC_FILES: ReadonlySet<string> = new Set(
  readdirSync(PUBLIC, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => relative(PUBLIC, join(entry.parentPath, entry.name)).split(sep).join('/')),
);
