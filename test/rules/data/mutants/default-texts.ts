import {readdirSync, readFileSync} from 'node:fs';
import type {DossierTexts} from '../../../../src/dossier/read-dossier';

/** The folder of the officers' files. */
export const DATA = new URL('../../../../data/', import.meta.url);

const jsonFiles = (folder: string): readonly string[] =>
  readdirSync(new URL(folder, DATA))
    .filter((name) => name.endsWith('.json'))
    .map((name) => `${folder}${name}`.replace('./', ''));

/** The texts of the dossier that the officers edit, as it is today. */
export const DEFAULT_TEXTS: DossierTexts = Object.fromEntries(
  [...jsonFiles('./'), ...jsonFiles('profiles/')].map((file) => [
    file,
    readFileSync(new URL(file, DATA), 'utf8'),
  ]),
);
