import {mkdir, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {Command} from 'commander';
import {editorSchemas} from '../../dossier/editor-help/editor-schema';
import {EXIT} from '../exit-codes';
import {DATA_DIR} from '../../base/folders';
import {humanOutput, jsonOutput} from '../output';

const SCHEMA_DIR = join(DATA_DIR, 'schema');

/** `schema`: what editors such as VS Code read to complete and explain the data files. */
export const schemaCommand = (): Command =>
  new Command('schema')
    .description('ghi data/schema để VS Code gợi ý và giải thích từng khóa bằng tiếng Việt')
    .option('--check', 'chỉ xem các tệp ấy có còn đúng không; mã 1 khi đã cũ')
    .option('--json', 'in kết quả dạng JSON')
    .action(async ({check, json}: {check?: boolean; json?: boolean}) => {
      const output = json ? jsonOutput() : humanOutput();
      const wanted = editorSchemas();
      const stale = await staleFiles(wanted);
      if (!check) await write(wanted, stale);
      for (const file of stale) output.say(`${check ? 'Đã cũ' : 'Đã ghi'}: data/schema/${file}`);
      if (check && stale.length > 0) output.say('Hãy chạy: npm run -s clip -- schema');
      if (stale.length === 0) output.say('data/schema đúng với chương trình.');
      const exitCode = check && stale.length > 0 ? EXIT.ruleBlocks : EXIT.done;
      output.done(exitCode, {stale});
      process.exitCode = exitCode;
    });

/** Files of `data/schema` that are not what they should be, missing and superfluous ones too. */
export async function staleFiles(
  wanted: Readonly<Record<string, string>>,
  folder = SCHEMA_DIR,
): Promise<readonly string[]> {
  const there = await readdir(folder).catch(() => []);
  const names = [...new Set([...Object.keys(wanted), ...there])].sort();
  const texts = await Promise.all(
    names.map((name) => readFile(join(folder, name), 'utf8').catch(() => undefined)),
  );
  return names.filter((name, i) => texts[i] !== wanted[name]);
}

async function write(
  wanted: Readonly<Record<string, string>>,
  stale: readonly string[],
): Promise<void> {
  await mkdir(SCHEMA_DIR, {recursive: true});
  for (const name of stale) {
    const text = wanted[name];
    const file = join(SCHEMA_DIR, name);
    await (text === undefined ? rm(file) : writeFile(file, text));
  }
}
