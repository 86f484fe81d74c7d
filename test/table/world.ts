import type {DossierTexts} from '../../src/dossier/read-dossier';
import {judgeDossier} from '../../src/rules/data/judge-dossier';
import {exportTables} from '../../src/table/export-tables';
import {type ImportPlan, planImport} from '../../src/table/import-tables';
import {FIRST_ROW} from '../../src/table/layout';
import {showKey} from '../../src/table/table';
import {cellRef} from '../../src/table/xlsx/cell-ref';
import {readWorkbook} from '../../src/table/xlsx/read-workbook';
import {TEXTS} from '../fixtures/dossier';
import {type Files, packed, unpacked, withSheet} from './edit-file';

const FILE = 'so-lieu.xlsx';

export function exported(texts: DossierTexts = TEXTS): Uint8Array {
  const {bytes, findings} = exportTables(texts);
  if (!bytes) throw new Error(JSON.stringify(findings));
  return bytes;
}

export async function imported(
  bytes: Uint8Array,
  texts: DossierTexts = TEXTS,
): Promise<ImportPlan> {
  return planImport({
    workbook: await readWorkbook(Buffer.from(bytes)),
    texts,
    file: FILE,
    judge: (changed) => judgeDossier(changed).findings,
  });
}

/** Exports the frozen dossier, edits one sheet, imports it. */
export function edited(
  sheet: string,
  ...edits: readonly ((xml: string) => string)[]
): Promise<ImportPlan> {
  const files: Files = edits.reduce(
    (all, edit) => withSheet(all, sheet, edit),
    unpacked(exported()),
  );
  return imported(packed(files));
}

/** Findings that block, as `rule at`. */
export const blocking = ({findings}: ImportPlan): readonly string[] =>
  findings
    .filter(({result}) => result === 'fail')
    .map(({ruleId, path}) => `${ruleId} ${path ?? ''}`);

export const warned = ({findings}: ImportPlan): readonly string[] =>
  findings
    .filter(({result}) => result === 'warn')
    .map(({ruleId, path}) => `${ruleId} ${path ?? ''}`);

export const messages = ({findings}: ImportPlan): string =>
  findings.map(({message}) => message).join('\n');

/** `C31`: the cell of a row (by its key) and a column (by its heading) as exported. */
export function refOf(sheet: string, key: string, heading: string): string {
  const {tables} = exportTables(TEXTS);
  const table = tables.find((one) => one.sheet === sheet);
  const row = table?.rows.findIndex((one) => showKey(one.key) === key) ?? -1;
  const column = table?.columns.findIndex((one) => one.heading === heading) ?? -1;
  if (row < 0 || column < 0) throw new Error(`no ${key} · ${heading} in ${sheet}`);
  return cellRef({row: row + FIRST_ROW, column: column + 1});
}

/** The first row below a table as exported. */
export const freeRow = (sheet: string): number =>
  (exportTables(TEXTS).tables.find((one) => one.sheet === sheet)?.rows.length ?? 0) + FIRST_ROW;
