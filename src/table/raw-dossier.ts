import {
  DOSSIER_PARTS,
  DOSSIER_SCHEMAS,
  type DossierPart,
  fileOf,
  TEXT_IF_ABSENT,
} from '../dossier/dossier';
import {readJson} from '../dossier/json/read-file';
import {isRecord, valueAt} from '../dossier/json/walk-schema';
import type {DossierTexts} from '../dossier/read-dossier';
import type {Finding} from '../findings/finding';
import type {CellValue, Scalar} from './table';

/** What the files hold before the schema adds its defaults: what a cell shows and a change is made to. */
export type RawDossier = Readonly<Record<DossierPart, unknown>>;

/** Reads the files as they are; findings are about those that no table can be made of. */
export function readRaw(texts: DossierTexts): {
  readonly raw: RawDossier;
  readonly findings: readonly Finding[];
} {
  const raw: Partial<Record<DossierPart, unknown>> = {};
  const findings: Finding[] = [];
  for (const part of DOSSIER_PARTS) {
    const file = fileOf(part);
    const text = texts[file] ?? TEXT_IF_ABSENT[part];
    const read = readJson({text, file, schema: DOSSIER_SCHEMAS[part]});
    if (!isRecord(read.parsed.value)) findings.push(...read.findings);
    raw[part] = read.parsed.value;
  }
  return {raw: raw as RawDossier, findings};
}

const isScalar = (value: unknown): value is Scalar =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

/** A value as a cell can show it; what fits no cell is shown as JSON and stays as it is unless it is changed. */
export function cellValueAt(item: unknown, path: readonly string[]): CellValue {
  const value = valueAt(item, path);
  if (value === undefined || isScalar(value)) return value;
  if (Array.isArray(value) && value.every(isScalar)) return value;
  return JSON.stringify(value);
}

/** The items of a list; none where there is no list. */
export function itemsAt(root: unknown, path: readonly (string | number)[]): readonly unknown[] {
  const value = valueAt(root, path);
  return Array.isArray(value) ? (value as readonly unknown[]) : [];
}
