import {basename, extname, join, relative, resolve} from 'node:path';
import {createInterface} from 'node:readline/promises';
import {Command} from 'commander';
import type {Finding} from '../../findings/finding';
import {filesUnder, readTexts} from '../../dossier/read-texts';
import {shorten} from '../../text/shorten';
import {blocks} from '../../findings/finding';
import type {DossierTexts} from '../../dossier/read-dossier';
import {writeAtomically} from '../../base/write-atomically';
import {exportTables} from '../../table/export-tables';
import {judgeDossier} from '../../rules/data/judge-dossier';
import {planImport, type ImportPlan} from '../../table/import-tables';
import {bytesOf} from '../../table/open-file';
import {FileChanged, writeFiles} from '../../table/write-files';
import {readWorkbook} from '../../table/xlsx/read-workbook';
import {FileRefusal} from '../../table/xlsx/refusal';
import {differenceLines} from './difference-lines';
import {EXIT, type ExitCode} from '../exit-codes';
import {humanOutput, jsonOutput, type Output} from '../output';
import {DATA_DIR, PUBLIC_DIR} from '../../base/folders';
import {explainTrouble} from '../trouble';

export type ExportFlags = {data: string; force?: boolean; json?: boolean};
export type ImportFlags = {data: string; yes?: boolean; dryRun?: boolean; json?: boolean};

/** `table export|import`: the data as a spreadsheet, and back. */
export function tableCommand(): Command {
  const table = new Command('table').description('xuất dữ liệu ra bảng tính .xlsx và nhập lại');
  table
    .command('export <tệp.xlsx>')
    .description('xuất dữ liệu ra bảng tính để sửa bằng Excel')
    .option('--data <thư mục>', 'thư mục dữ liệu', DATA_DIR)
    .option('--force', 'ghi đè tệp đã có, kể cả khi nó có chỗ sửa chưa nhập')
    .option('--json', 'in kết quả dạng JSON')
    .action((file: string, flags: ExportFlags) =>
      run(flags, (output) => exportTo(file, flags, output)),
    );
  table
    .command('import <tệp.xlsx>')
    .description('nhập bảng tính đã sửa: cho xem chỗ khác, hỏi, rồi mới ghi')
    .option('--data <thư mục>', 'thư mục dữ liệu', DATA_DIR)
    .option('--yes', 'ghi mà không hỏi')
    .option('--dry-run', 'chỉ cho xem, không ghi')
    .option('--json', 'in kết quả dạng JSON')
    .action((file: string, flags: ImportFlags) =>
      run(flags, (output) => importFrom(file, flags, output, PUBLIC_DIR)),
    );
  return table;
}

async function run(
  {json}: {json?: boolean},
  work: (output: Output) => Promise<ExitCode>,
): Promise<void> {
  const output = json ? jsonOutput() : humanOutput();
  try {
    process.exitCode = await work(output);
  } catch (error) {
    const exitCode = explainTrouble(error);
    output.done(exitCode, {});
    process.exitCode = exitCode;
  }
}

const finish = (
  output: Output,
  exitCode: ExitCode,
  result: Readonly<Record<string, unknown>>,
): ExitCode => {
  output.done(exitCode, result);
  return exitCode;
};

/** The whole of `table export`. */
export async function exportTo(
  file: string,
  {data, force = false}: ExportFlags,
  output: Output,
): Promise<ExitCode> {
  if (extname(file).toLowerCase() !== '.xlsx') {
    output.say(`Tên tệp phải có đuôi .xlsx: ${file}`);
    return finish(output, EXIT.inputWrong, {});
  }
  const texts = await readTexts(resolve(data));
  const {bytes, tables, findings} = exportTables(texts);
  if (!bytes) {
    output.findings(findings);
    return finish(output, EXIT.inputWrong, {findings});
  }
  const path = resolve(file);
  if (!force && (await wouldLose(path, texts))) {
    output.say(
      `Tệp ${file} đã có và có chỗ khác với dữ liệu. Hãy nhập nó trước (table import), chọn tên khác, hoặc thêm --force để ghi đè.`,
    );
    return finish(output, EXIT.inputWrong, {});
  }
  await writeAtomically(path, bytes);
  const rows = tables.reduce((sum, table) => sum + table.rows.length, 0);
  output.say(`Đã xuất ${tables.length} bảng, ${rows} dòng ra ${file}. Sửa xong thì chạy:`);
  output.say(`  npm run -s clip -- table import "${file}"`);
  return finish(output, EXIT.done, {outputs: {table: path}, tables: tables.length, rows});
}

/** Whether a file is there whose edits, or whose very content, nobody has taken in yet. */
async function wouldLose(path: string, texts: DossierTexts): Promise<boolean> {
  try {
    const {findings, differences} = planImport({
      workbook: await readWorkbook(await bytesOf(path)),
      texts,
      file: basename(path),
      judge: (changed) => judgeDossier(changed).findings,
    });
    return differences.length > 0 || findings.some(blocks);
  } catch (error) {
    if (error instanceof FileRefusal) return error.kind !== 'TABLE.FILE_MISSING';
    throw error;
  }
}

/** The whole of `table import`. */
export async function importFrom(
  file: string,
  flags: ImportFlags,
  output: Output,
  publicDir: string,
): Promise<ExitCode> {
  const dataDir = resolve(flags.data);
  const [texts, publicFiles] = await Promise.all([readTexts(dataDir), filesUnder(publicDir)]);
  const plan = await planOf(file, texts, publicFiles);
  const {findings, differences, absent, texts: merged} = plan;
  const files = Object.keys(merged);
  const result = {findings, differences, absent};
  const isBlocked = findings.some(blocks);
  // What a faulty sheet would change is no news: part of it may come from the fault.
  if (!isBlocked) for (const line of differenceLines(plan)) output.say(line);
  output.findings(findings);
  if (isBlocked) {
    output.say('Không ghi gì. Hãy sửa những chỗ trên trong bảng tính, lưu, rồi nhập lại.');
    return finish(output, EXIT.inputWrong, result);
  }
  if (files.length === 0) {
    output.say('Bảng không có gì khác với dữ liệu; không ghi gì.');
    return finish(output, EXIT.done, result);
  }
  if (flags.dryRun) {
    output.say(`Chỉ xem thử: chưa ghi ${files.join(', ')}.`);
    return finish(output, EXIT.done, result);
  }
  const answer = await agreed(flags, files);
  if (answer !== 'yes') {
    output.say(
      answer === 'no'
        ? 'Không ghi gì.'
        : 'Không hỏi được ở đây nên không ghi gì; thêm --yes để ghi.',
    );
    return finish(output, answer === 'no' ? EXIT.done : EXIT.inputWrong, result);
  }
  try {
    await writeFiles(
      Object.entries(merged).map(([name, content]) => ({
        path: join(dataDir, name),
        content,
        before: texts[name],
      })),
    );
  } catch (error) {
    if (!(error instanceof FileChanged)) throw error;
    output.say(`Tệp ${error.message} vừa bị người khác sửa nên không ghi gì. Hãy nhập lại.`);
    return finish(output, EXIT.inputWrong, result);
  }
  const shown = files.map((name) => relative(process.cwd(), join(dataDir, name)));
  output.say(`Đã ghi ${shown.join(', ')}.`);
  return finish(output, EXIT.done, {...result, outputs: {files: shown}});
}

async function planOf(
  file: string,
  texts: DossierTexts,
  publicFiles: ReadonlySet<string>,
): Promise<ImportPlan> {
  const name = basename(file);
  try {
    const workbook = await readWorkbook(await bytesOf(resolve(file)));
    const judge = (changed: DossierTexts) => judgeDossier(changed, {publicFiles}).findings;
    return planImport({workbook, texts, file: name, judge});
  } catch (error) {
    if (!(error instanceof FileRefusal)) throw error;
    return {findings: [refusalFinding(error, name)], differences: [], texts: {}, absent: []};
  }
}

const refusalFinding = (
  {kind, message, measured, expected}: FileRefusal,
  file: string,
): Finding => ({
  ruleId: kind,
  stage: 'input',
  result: 'fail',
  severity: 'block',
  message,
  // Names of parts come out of the file, and the file may be hostile.
  ...(measured === undefined ? {} : {measured: shorten(measured)}),
  ...(expected === undefined ? {} : {expected}),
  file,
});

/** Asks before anything is written; where nobody can be asked, `--yes` must have said it. */
async function agreed(
  {yes = false, json = false}: ImportFlags,
  files: readonly string[],
): Promise<'yes' | 'no' | 'nobody'> {
  if (yes) return 'yes';
  if (json || !process.stdin.isTTY || !process.stderr.isTTY) return 'nobody';
  const terminal = createInterface({input: process.stdin, output: process.stderr});
  try {
    const answer = await terminal.question(`Ghi vào ${files.join(', ')}? [c = có, k = không] `);
    return /^(c|có|co|y|yes)$/i.test(answer.trim()) ? 'yes' : 'no';
  } finally {
    terminal.close();
  }
}
