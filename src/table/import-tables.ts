import {DOSSIER_PARTS, fileOf, TEXT_IF_ABSENT} from '../dossier/dossier';
import type {DossierTexts} from '../dossier/read-dossier';
import {blocks, type Finding} from '../findings/finding';
import {cellFindingsIn} from './cell-finding';
import {compareTable, type Difference} from './compare-table';
import {fingerprints} from './fingerprint';
import {makeTables} from './make-tables';
import {matchSheets} from './match-sheets';
import {isMergeable, mergeEdits} from './merge-json';
import {type Imported, nameCells} from './name-cells';
import {readRaw} from './raw-dossier';
import {checkStale} from './stale-sheet';
import type {Workbook} from './xlsx/workbook';

export type ImportPlan = {
  readonly findings: readonly Finding[];
  /** What would change, table by table. */
  readonly differences: readonly Difference[];
  /** New texts of the files that change; none when anything blocks. */
  readonly texts: Readonly<Record<string, string>>;
  /** Names of tables that have no sheet in the file and stay as they are. */
  readonly absent: readonly string[];
};

export type ImportRequest = {
  readonly workbook: Workbook;
  readonly texts: DossierTexts;
  /** Name of the spreadsheet, for messages. */
  readonly file: string;
  /** What the rules say of a dossier with these texts. */
  readonly judge: (texts: DossierTexts) => readonly Finding[];
};

/**
 * Reads a workbook against a dossier: everything wrong at once, what would change, and the texts that the files would
 * have. Writes nothing.
 */
export function planImport({workbook, texts, file, judge}: ImportRequest): ImportPlan {
  const {raw, findings: unreadable} = readRaw(texts);
  if (unreadable.length > 0) return {findings: unreadable, differences: [], texts: {}, absent: []};
  const cellFindings = cellFindingsIn(file);
  const {
    pairs,
    absent,
    findings: sheetFindings,
  } = matchSheets(makeTables(raw), workbook, cellFindings);
  const imported: readonly Imported[] = pairs.map(({table, sheet}) => {
    const compared = compareTable({table, sheet, is1904: workbook.is1904, cellFindings});
    const isWrong = compared.findings.some(blocks);
    return {table, compared, edits: isWrong ? [] : table.edits(compared.changes)};
  });
  const edits = imported.flatMap((one) => one.edits);
  const changedFiles = [...new Set(edits.map((edit) => edit.file))];
  const findings: Finding[] = [
    ...sheetFindings,
    ...(edits.length > 0 ? checkStale(workbook, fingerprints(texts), cellFindings) : []),
    ...imported.flatMap(({compared}) => compared.findings),
    ...changedFiles
      .filter((name) => !isMergeable(textOf(texts, name)))
      .map((name) =>
        cellFindings.fails({
          ruleId: 'TABLE.ROW',
          at: '',
          message: `Tệp ${name} có chỗ viết chưa đúng kiểu JSON nên không ghi thêm vào được. Hãy chạy lệnh check, sửa những chỗ nó nêu, rồi nhập lại.`,
        }),
      ),
  ];
  const plan = {
    differences: imported.flatMap(({compared}) => compared.differences),
    absent: absent.map(({sheet}) => sheet),
  };
  if (findings.some(blocks)) return {...plan, findings, texts: {}};

  const merged = Object.fromEntries(
    changedFiles.map((name) => [
      name,
      mergeEdits(
        textOf(texts, name),
        edits.filter((edit) => edit.file === name),
      ),
    ]),
  );
  if (changedFiles.length > 0) {
    const before = judge(texts);
    const after = judge({...texts, ...merged});
    findings.push(...nameCells(blockingOrNew(after, before), imported));
  }
  return {...plan, findings, texts: findings.some(blocks) ? {} : merged};
}

/** The text that changes go into; a file that a dossier can do without begins as an empty one. */
function textOf(texts: DossierTexts, file: string): string {
  const part = DOSSIER_PARTS.find((one) => fileOf(one) === file);
  const absent = part && TEXT_IF_ABSENT[part];
  return texts[file] ?? (absent === undefined ? '' : `${absent}\n`);
}

/** What blocks, and what was not found before the import. */
function blockingOrNew(after: readonly Finding[], before: readonly Finding[]): readonly Finding[] {
  const said = new Set(before.map(signature));
  return after.filter((finding) => blocks(finding) || !said.has(signature(finding)));
}

const signature = ({ruleId, file, message, measured}: Finding): string =>
  [ruleId, file, message, measured].join('\n');
