import {mkdir, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {DATA_DIR} from '../../base/folders';
import {editorSchemas} from '../../dossier/editor-help/editor-schema';
import {command} from '../command';
import {EXIT} from '../exit-codes';

const SCHEMA_DIR = join(DATA_DIR, 'schema');

/** `schema`: what editors such as VS Code read to complete and explain the data files. */
export const schemaCommand = command<{readonly check?: boolean}>({
  name: 'schema',
  description: 'ghi data/schema để VS Code gợi ý và giải thích từng khóa bằng tiếng Việt',
  options: [{flags: '--check', about: 'chỉ xem các tệp ấy có còn đúng không; mã 1 khi đã cũ'}],
  run: async ({check = false}, {output}) => {
    const schemas = editorSchemas();
    const stale = await staleFiles(schemas);
    if (!check) await write(schemas, stale);
    for (const file of stale) output.say(`${check ? 'Đã cũ' : 'Đã ghi'}: data/schema/${file}`);
    if (stale.length === 0) output.say('data/schema đúng với chương trình.');
    const isStale = check && stale.length > 0;
    if (isStale) output.say('Hãy chạy: npm run -s clip -- schema');
    return {exitCode: isStale ? EXIT.ruleBlocks : EXIT.done, stale};
  },
});

/** Files of a folder that are not what they should be, missing and superfluous ones too. @param schemas texts by name. */
export async function staleFiles(
  schemas: Readonly<Record<string, string>>,
  folder = SCHEMA_DIR,
): Promise<readonly string[]> {
  const present = await readdir(folder).catch(() => []);
  const names = [...new Set([...Object.keys(schemas), ...present])].sort();
  const texts = await Promise.all(
    names.map((name) => readFile(join(folder, name), 'utf8').catch(() => undefined)),
  );
  return names.filter((name, i) => texts[i] !== schemas[name]);
}

async function write(
  schemas: Readonly<Record<string, string>>,
  stale: readonly string[],
): Promise<void> {
  await mkdir(SCHEMA_DIR, {recursive: true});
  for (const name of stale) {
    const text = schemas[name];
    const file = join(SCHEMA_DIR, name);
    await (text === undefined ? rm(file) : writeFile(file, text));
  }
}
