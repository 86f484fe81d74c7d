import {cp, mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {exportTo} from '../../../src/cli/commands/table-export-command';
import {importFrom} from '../../../src/cli/commands/table-import-command';
import {FileChanged, writeFiles} from '../../../src/table/write-files';
import {numberCell, packed, textCell, unpacked, withSheet} from '../../table/edit-file';
import {recordedOutput} from '../recorded-output';

const fixture = fileURLToPath(new URL('../../fixtures/dossier', import.meta.url));
const publicDir = fileURLToPath(new URL('../../../public', import.meta.url));

let folder = '';
let data = '';
let file = '';
let recorded = recordedOutput();

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'table-'));
  data = join(folder, 'data');
  file = join(folder, 'bảng số liệu.xlsx');
  recorded = recordedOutput();
  await cp(fixture, data, {recursive: true});
});
afterEach(() => rm(folder, {recursive: true, force: true}));

const edit = async (change: (xml: string) => string): Promise<void> => {
  await writeFile(file, packed(withSheet(unpacked(await readFile(file)), 'Số liệu', change)));
};
const statistics = () => readFile(join(data, 'statistics.json'), 'utf8');
const run = async (flags: {yes?: boolean; dryRun?: boolean} = {}) =>
  (await importFrom({data, ...flags}, publicDir, recorded.contextOf(file))).exitCode;
const exported = async (flags: {force?: boolean} = {}, path = file) =>
  (await exportTo(path, {data, ...flags}, recorded.output)).exitCode;

describe('table', () => {
  test('export, edit, import: one value changes, and only with --yes', async () => {
    const before = await statistics();
    expect(await exported()).toBe(0);
    expect(await run({yes: true})).toBe(0);
    expect(recorded.said).toContain('Bảng không có gì khác với dữ liệu; không ghi gì.');
    expect(await statistics()).toBe(before);

    await edit(numberCell('D5', 10800));
    expect(await run({dryRun: true})).toBe(0);
    expect(await run()).toBe(2);
    expect(await statistics()).toBe(before);
    expect(recorded.said).toContain(
      '  ~ Số liệu!D5  CCCD_ISSUED – Thẻ căn cước công dân gắn chip đã cấp · Giá trị: 10.746 → 10.800',
    );
    expect(await run({yes: true})).toBe(0);
    expect(await statistics()).toBe(before.replace('10746', '10800'));
    expect((await readdir(data)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  test('a cell that is quoted shows no personal data', async () => {
    await exported();
    await edit(textCell('D4', 'gọi chị Lan 0912345678'));
    const {exitCode, findings} = await importFrom(
      {data, yes: true},
      publicDir,
      recorded.contextOf(file),
    );
    expect(exitCode).toBe(2);
    expect(JSON.stringify(findings)).toContain('Số liệu!D4');
    expect(JSON.stringify(findings) + recorded.said).not.toContain('0912345678');
  });

  test('a fault stops everything, with exit code 2', async () => {
    await exported();
    await edit((xml) => textCell('D4', 'nhiều')(numberCell('D5', 10800)(xml)));
    const before = await statistics();
    expect(await run({yes: true})).toBe(2);
    expect(await statistics()).toBe(before);
  });

  test('an export does not run over edits that have not been imported', async () => {
    await exported();
    expect(await exported()).toBe(0);
    await edit(numberCell('D5', 10800));
    expect(await exported()).toBe(2);
    expect(await exported({force: true})).toBe(0);
    await writeFile(file, 'của người khác');
    expect(await exported()).toBe(2);
  });

  test('a name without .xlsx, a file that is not there, data that cannot be read', async () => {
    expect(await exported({}, join(folder, 'x.csv'))).toBe(2);
    expect(await run()).toBe(2);
    expect(recorded.said.join()).toContain('Không thấy tệp này');
    await writeFile(join(data, 'team.json'), '{');
    expect(await exported()).toBe(2);
  });
});

describe('several files, all or none', () => {
  test('what changed in the meantime stops everything', async () => {
    const team = join(data, 'team.json');
    const before = await readFile(team, 'utf8');
    const files = [
      {path: team, content: 'mới', before},
      {path: join(data, 'clip.json'), content: 'mới', before: 'khác'},
    ];
    await expect(writeFiles(files)).rejects.toThrow(FileChanged);
    expect(await readFile(team, 'utf8')).toBe(before);
  });

  test('a file that cannot be moved gives the others their old content back', async () => {
    const team = join(data, 'team.json');
    const before = await readFile(team, 'utf8');
    const gone = join(folder, 'không có', 'x.json');
    const files = [
      {path: team, content: 'mới', before},
      {path: gone, content: 'mới', before: undefined},
    ];
    await expect(writeFiles(files)).rejects.toThrow();
    expect(await readFile(team, 'utf8')).toBe(before);
    expect((await readdir(data)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });
});
