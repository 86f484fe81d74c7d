import {basename, extname, resolve} from 'node:path';
import {writeAtomically} from '../../base/write-atomically';
import type {DossierTexts} from '../../dossier/read-dossier';
import {readTexts} from '../../dossier/read-texts';
import {blocks} from '../../findings/finding';
import {judgeDossier} from '../../rules/data/judge-dossier';
import {exportTables} from '../../table/export-tables';
import {planImport} from '../../table/import-tables';
import {bytesOf} from '../../table/open-file';
import {readWorkbook} from '../../table/xlsx/read-workbook';
import {FileRefusal} from '../../table/xlsx/refusal';
import {command} from '../command';
import {EXIT} from '../exit-codes';
import {DATA_OPTION} from '../options';
import type {Outcome} from '../outcome';
import type {Output} from '../output';

type ExportFlags = {readonly data: string; readonly force?: boolean};

/** `table export`: the data as a spreadsheet. */
export const exportCommand = command<ExportFlags>({
  name: 'export',
  description: 'xuất dữ liệu ra bảng tính để sửa bằng Excel',
  argument: {name: '<tệp.xlsx>', about: 'bảng tính sẽ ghi'},
  options: [
    DATA_OPTION,
    {flags: '--force', about: 'ghi đè tệp đã có, kể cả khi nó có chỗ sửa chưa nhập'},
  ],
  run: (flags, {args: [file = ''], output}) => exportTo(file, flags, output),
});

export async function exportTo(
  file: string,
  {data, force = false}: ExportFlags,
  output: Output,
): Promise<Outcome> {
  if (extname(file).toLowerCase() !== '.xlsx') {
    output.say(`Tên tệp phải có đuôi .xlsx: ${file}`);
    return {exitCode: EXIT.inputWrong};
  }
  const texts = await readTexts(resolve(data));
  const {bytes, tables, findings} = exportTables(texts);
  if (!bytes) {
    output.findings(findings);
    return {exitCode: EXIT.inputWrong, findings};
  }
  const path = resolve(file);
  if (!force && (await wouldLose(path, texts))) {
    output.say(
      `Tệp ${file} đã có và có chỗ khác với dữ liệu. Hãy nhập nó trước (table import), chọn tên khác, hoặc thêm --force để ghi đè.`,
    );
    return {exitCode: EXIT.inputWrong};
  }
  await writeAtomically(path, bytes);
  const rows = tables.reduce((sum, table) => sum + table.rows.length, 0);
  output.say(`Đã xuất ${tables.length} bảng, ${rows} dòng ra ${file}. Sửa xong thì chạy:`);
  output.say(`  npm run -s clip -- table import "${file}"`);
  return {exitCode: EXIT.done, outputs: {table: path}, tables: tables.length, rows};
}

/** Whether there is a file whose edits, or whose very content, have not been imported yet. */
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
