import {hashBytes} from '../base/hash-bytes';
import {DOSSIER_PARTS, fileOf} from '../dossier/dossier';
import type {DossierTexts} from '../dossier/read-dossier';

const LENGTH = 16;

/** A short hash of each data file, to see after weeks whether it has changed since a sheet was exported. */
export function fingerprints(texts: DossierTexts): ReadonlyMap<string, string> {
  const files = DOSSIER_PARTS.map(fileOf).filter((file) => texts[file] !== undefined);
  return new Map(files.map((file) => [file, hashBytes(texts[file] ?? '').slice(0, LENGTH)]));
}
