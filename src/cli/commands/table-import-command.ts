import {basename, join, relative, resolve} from 'node:path';
import {createInterface} from 'node:readline/promises';
import {PUBLIC_DIR} from '../../base/folders';
import type {DossierTexts} from '../../dossier/read-dossier';
import {filesUnder, readTexts} from '../../dossier/read-texts';
import {blocks, type Finding} from '../../findings/finding';
import {judgeDossier} from '../../rules/data/judge-dossier';
import {type ImportPlan, planImport} from '../../table/import-tables';
import {bytesOf} from '../../table/open-file';
import {FileChanged, writeFiles} from '../../table/write-files';
import {readWorkbook} from '../../table/xlsx/read-workbook';
import {FileRefusal} from '../../table/xlsx/refusal';
import {shorten} from '../../text/shorten';
import {command, type CommandContext} from '../command';
import {EXIT} from '../exit-codes';
import {DATA_OPTION} from '../options';
import type {Outcome} from '../outcome';
import {differenceLines} from './difference-lines';

type ImportFlags = {readonly data: string; readonly yes?: boolean; readonly dryRun?: boolean};

/** `table import`: an edited spreadsheet back into the data. */
export const importCommand = command<ImportFlags>({
  name: 'import',
  description: 'nhập bảng tính đã sửa: cho xem chỗ khác, hỏi, rồi mới ghi',
  argument: {name: '<tệp.xlsx>', about: 'bảng tính đã sửa'},
  options: [
    DATA_OPTION,
    {flags: '--yes', about: 'ghi mà không hỏi'},
    {flags: '--dry-run', about: 'chỉ cho xem, không ghi'},
  ],
  run: (flags, context) => importFrom(flags, PUBLIC_DIR, context),
});

/** @param publicDir folder that the files of `media.json` are looked for in. */
export async function importFrom(
  flags: ImportFlags,
  publicDir: string,
  context: CommandContext,
): Promise<Outcome> {
  const {
    args: [file = ''],
    output,
  } = context;
  const dataDir = resolve(flags.data);
  const [texts, publicFiles] = await Promise.all([readTexts(dataDir), filesUnder(publicDir)]);
  const plan = await planOf(file, texts, publicFiles);
  const {findings, differences, absent, texts: merged} = plan;
  const names = Object.keys(merged);
  const result = {findings, differences, absent};
  const isBlocked = findings.some(blocks);
  // What a faulty sheet would change is not shown: part of it may come from the fault.
  if (!isBlocked) for (const line of differenceLines(plan)) output.say(line);
  output.findings(findings);
  if (isBlocked) {
    output.say('Không ghi gì. Hãy sửa những chỗ trên trong bảng tính, lưu, rồi nhập lại.');
    return {exitCode: EXIT.inputWrong, ...result};
  }
  if (names.length === 0) {
    output.say('Bảng không có gì khác với dữ liệu; không ghi gì.');
    return {exitCode: EXIT.done, ...result};
  }
  if (flags.dryRun) {
    output.say(`Chỉ xem thử: chưa ghi ${names.join(', ')}.`);
    return {exitCode: EXIT.done, ...result};
  }
  const answer = flags.yes ? 'yes' : await ask(names, context);
  if (answer === 'no') {
    output.say('Không ghi gì.');
    return {exitCode: EXIT.done, ...result};
  }
  if (answer === 'cannot-ask') {
    output.say('Không hỏi được ở đây nên không ghi gì; thêm --yes để ghi.');
    return {exitCode: EXIT.inputWrong, ...result};
  }
  const changed = await write(dataDir, merged, texts);
  if (changed !== undefined) {
    output.say(`Tệp ${changed} vừa bị người khác sửa nên không ghi gì. Hãy nhập lại.`);
    return {exitCode: EXIT.inputWrong, ...result};
  }
  const files = names.map((name) => relative(process.cwd(), join(dataDir, name)));
  output.say(`Đã ghi ${files.join(', ')}.`);
  return {exitCode: EXIT.done, ...result, outputs: {files}};
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
    const plan = planImport({workbook, texts, file: name, judge});
    // A cell is quoted where it cannot be read, and may hold anything.
    return {...plan, findings: plan.findings.map(judgeDossier(texts, {publicFiles}).hide)};
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

/** Asks before anything is written; where there is no terminal to ask at, `--yes` must have said it. */
async function ask(
  names: readonly string[],
  {output, signal}: CommandContext,
): Promise<'yes' | 'no' | 'cannot-ask'> {
  if (output.isJson || !process.stdin.isTTY || !process.stderr.isTTY) return 'cannot-ask';
  const terminal = createInterface({input: process.stdin, output: process.stderr});
  const closed = new AbortController();
  // A terminal that is being read takes Ctrl-C for itself, and a question whose terminal closes is never answered.
  terminal.on('SIGINT', () => process.emit('SIGINT')).on('close', () => closed.abort());
  try {
    const answer = await terminal.question(`Ghi vào ${names.join(', ')}? [c = có, k = không] `, {
      signal: AbortSignal.any([signal, closed.signal]),
    });
    return /^(c|có|co|y|yes)$/i.test(answer.trim()) ? 'yes' : 'no';
  } catch (error) {
    if (!closed.signal.aborted) throw error;
    return 'no';
  } finally {
    terminal.close();
  }
}

/** Writes all files or none. @returns the name of a file that has been changed meanwhile: then nothing is written. */
async function write(
  dataDir: string,
  merged: ImportPlan['texts'],
  before: DossierTexts,
): Promise<string | undefined> {
  const files = Object.entries(merged).map(([name, content]) => ({
    path: join(dataDir, name),
    content,
    before: before[name],
  }));
  try {
    await writeFiles(files);
    return undefined;
  } catch (error) {
    if (error instanceof FileChanged) return error.message;
    throw error;
  }
}
