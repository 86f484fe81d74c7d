import {mkdtemp, rm, truncate, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import fc from 'fast-check';
import {strToU8, zipSync} from 'fflate';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {judgeDossier} from '../../../src/rules/data/judge-dossier';
import {planImport} from '../../../src/table/import-tables';
import {bytesOf} from '../../../src/table/open-file';
import {readWorkbook} from '../../../src/table/xlsx/read-workbook';
import {FileRefusal} from '../../../src/table/xlsx/refusal';
import {TEXTS} from '../../fixtures/dossier';
import {type Files, packed, partOf, unpacked, withPart, withSheet} from '../edit-file';
import {exported} from '../world';

const files: Files = unpacked(exported());

/** Kind and message of the refusal; a file that is read, or another error, fails the test. */
async function refusal(bytes: Uint8Array): Promise<FileRefusal> {
  const error: unknown = await readWorkbook(Buffer.from(bytes)).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof FileRefusal)) throw new Error(`not refused: ${String(error)}`);
  expect(error.message).toMatch(/[ạảãàáâậầấẩẫăắằặẳẵêềếểễệđ]/);
  return error;
}

describe('files that are refused whole', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hostile-'));
  });
  afterAll(() => rm(folder, {recursive: true, force: true}));

  test('50 MB: by its size, without reading it', async () => {
    const file = join(folder, 'lon.xlsx');
    await writeFile(file, 'PK');
    await truncate(file, 50 * 1024 * 1024);
    await expect(bytesOf(file)).rejects.toMatchObject({
      kind: 'TABLE.FILE_SIZE',
      measured: '50 MB',
      expected: 'không quá 10 MB',
    });
  });

  test('missing file, folder', async () => {
    await expect(bytesOf(join(folder, 'khong-co.xlsx'))).rejects.toMatchObject({
      kind: 'TABLE.FILE_MISSING',
    });
    await expect(bytesOf(folder)).rejects.toMatchObject({kind: 'TABLE.FILE_KIND'});
  });

  test.each([
    ['empty', new Uint8Array()],
    ['csv', strToU8('Mã,Giá trị\nPOP_14,11480\n')],
    ['html', strToU8('<html><table></table></html>')],
    ['pdf', strToU8('%PDF-1.7\n')],
    ['old xls', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0])],
    ['garbage', Uint8Array.from([1, 2, 3, 0, 255, 254])],
    [
      'ods',
      zipSync({
        mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
        'content.xml': strToU8('<a/>'),
      }),
    ],
    ['docx', zipSync({'_rels/.rels': strToU8('<a/>'), 'word/document.xml': strToU8('<a/>')})],
    ['xlsb', zipSync({'_rels/.rels': strToU8('<a/>'), 'xl/workbook.bin': strToU8('x')})],
    ['some zip', zipSync({'a.txt': strToU8('x')})],
  ])('%s under the name of .xlsx', async (_, bytes) => {
    expect((await refusal(bytes)).kind).toBe('TABLE.FILE_KIND');
  });

  test('under a password', async () => {
    const magic = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    const name = Buffer.from('EncryptedPackage', 'utf16le');
    expect((await refusal(Buffer.concat([magic, Buffer.alloc(600), name]))).kind).toBe(
      'TABLE.FILE_ENCRYPTED',
    );
  });

  test.each([
    ['vbaProject.bin', {...files, 'xl/vbaProject.bin': strToU8('x')}],
    ['activeX', {...files, 'xl/activeX/activeX1.xml': strToU8('<a/>')}],
    [
      'content type',
      withPart(files, '[Content_Types].xml', (xml) =>
        xml.replace('sheet.main+xml', 'sheet.macroEnabled.main+xml'),
      ),
    ],
  ])('macro: %s', async (_, spoiled) => {
    expect((await refusal(packed(spoiled))).kind).toBe('TABLE.FILE_MACRO');
  });

  test.each(['xl/externalLinks/externalLink1.xml', 'xl/connections.xml'])(
    'link to elsewhere: %s',
    async (part) => {
      const spoiled = packed({...files, [part]: strToU8('<a/>')});
      expect((await refusal(spoiled)).kind).toBe('TABLE.FILE_LINK');
    },
  );

  test.each(['../../etc/passwd', '/etc/passwd', 'C:/x.xml', 'xl\\..\\..\\x.xml'])(
    'a part that would be written elsewhere: %s',
    async (part) => {
      const spoiled = packed({...files, [part]: strToU8('x')});
      expect((await refusal(spoiled)).kind).toBe('TABLE.FILE_PATH');
    },
  );

  test('truncated at any place', async () => {
    const whole = packed(files);
    for (let tenth = 1; tenth < 10; tenth += 1) {
      const {kind} = await refusal(whole.subarray(0, Math.floor((whole.length * tenth) / 10)));
      expect(kind).toBe('TABLE.FILE_BROKEN');
    }
  });

  test('a byte changed inside a part', async () => {
    const whole = Buffer.from(zipSync(files, {level: 0}));
    const at = whole.indexOf('CCCD_ISSUED');
    whole[at] = 0x58;
    expect((await refusal(whole)).kind).toBe('TABLE.FILE_BROKEN');
  });
});

/** A zip whose table of contents says another size of the parts that have one size. */
function declaring(zip: Uint8Array, size: number, said: number): Buffer {
  const bytes = Buffer.from(zip);
  for (let at = bytes.indexOf(ENTRY); at >= 0; at = bytes.indexOf(ENTRY, at + 1))
    if (bytes.readUInt32LE(at + SIZE) === size) bytes.writeUInt32LE(said, at + SIZE);
  return bytes;
}
const ENTRY = Buffer.from('PK\u0001\u0002', 'latin1');
const SIZE = 24;

describe('zip bombs', () => {
  const zeros = new Uint8Array(65 * 1024 * 1024).fill(0x20);
  const sheet = partOf(files, 'Số liệu');

  test('a part that states how large it is', async () => {
    const bytes = zipSync({...files, [sheet]: zeros}, {level: 6});
    expect(bytes.length).toBeLessThan(1024 * 1024);
    expect((await refusal(bytes)).kind).toBe('TABLE.FILE_BOMB');
  });

  test('many parts that state a large size together', async () => {
    const names = Array.from({length: 5}, (_, n) => `xl/media/${n}.png`);
    const more = Object.fromEntries(
      names.map((name) => [name, strToU8('exactly these 31 bytes of text!')]),
    );
    const bytes = declaring(zipSync({...files, ...more}), 31, 30 * 1024 * 1024);
    expect((await refusal(bytes)).kind).toBe('TABLE.FILE_BOMB');
  });

  test('a part that lies about its size', async () => {
    const bytes = declaring(zipSync({...files, [sheet]: zeros}, {level: 1}), zeros.length, 1000);
    expect(['TABLE.FILE_BROKEN', 'TABLE.FILE_BOMB']).toContain((await refusal(bytes)).kind);
  });

  test('ten thousand parts', async () => {
    const more = Object.fromEntries(
      Array.from({length: 10_000}, (_, n) => [`xl/media/${n}.png`, new Uint8Array()]),
    );
    expect((await refusal(zipSync({...files, ...more}))).kind).toBe('TABLE.FILE_BOMB');
  });
});

describe('hostile XML', () => {
  const before = (xml: string, by: string) => xml.replace('?>\n', `?>\n${by}`);

  test('billion laughs', async () => {
    const laughs = Array.from(
      {length: 9},
      (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`,
    );
    const doctype = `<!DOCTYPE lolz [<!ENTITY l0 "lol">${laughs.join('')}]>`;
    const spoiled = withSheet(files, 'Số liệu', (xml) =>
      before(xml, doctype).replace('POP_14', '&l9;'),
    );
    const {kind, measured} = await refusal(packed(spoiled));
    expect(kind).toBe('TABLE.FILE_XML');
    expect(measured).toContain('DOCTYPE');
  });

  test('a file of this machine as an entity', async () => {
    const doctype = '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>';
    const spoiled = withPart(files, 'xl/workbook.xml', (xml) => before(xml, doctype));
    expect((await refusal(packed(spoiled))).kind).toBe('TABLE.FILE_XML');
  });

  test.each([
    ['an undefined entity', (xml: string) => xml.replace('POP_14', '&boom;')],
    ['tags that do not close', (xml: string) => xml.replace('</sheetData>', '')],
    ['depth', (xml: string) => xml.replace('<sheetData>', '<a>'.repeat(5000))],
  ])('%s', async (_, edit) => {
    expect((await refusal(packed(withSheet(files, 'Số liệu', edit)))).kind).toBe('TABLE.FILE_XML');
  });

  test.each([
    ['XFE1', 'a column too many'],
    ['A9999999', 'a row too many'],
    ['D9', 'a cell in the wrong row'],
    ['constructor', 'no cell at all'],
  ])('%s: %s', async (ref) => {
    const spoiled = withSheet(files, 'Số liệu', (xml) => xml.replace('r="D3"', `r="${ref}"`));
    expect((await refusal(packed(spoiled))).kind).toBe('TABLE.FILE_BROKEN');
  });
});

test('whatever is cut out of or copied into a sheet: it is read or refused, never anything else', async () => {
  const sheet = partOf(files, 'Số liệu');
  await fc.assert(
    fc.asyncProperty(
      fc.double({min: 0, max: 1, noNaN: true}),
      fc.double({min: 0, max: 1, noNaN: true}),
      fc.constantFrom('', 'x2', '<', '&', '\u0000', '"', 'r="A1"', '<v>1e999</v>', '<row r="2">'),
      async (from, share, by) => {
        const spoiled = withPart(files, sheet, (xml) => {
          const start = Math.floor(from * xml.length);
          const end = start + Math.floor(share * Math.min(40, xml.length - start));
          return (
            xml.slice(0, start) +
            (by === 'x2' ? xml.slice(start, end).repeat(2) : by) +
            xml.slice(end)
          );
        });
        try {
          const plan = planImport({
            workbook: await readWorkbook(packed(spoiled)),
            texts: TEXTS,
            file: 'x.xlsx',
            judge: (changed) => judgeDossier(changed).findings,
          });
          for (const {message} of plan.findings) expect(message).not.toBe('');
        } catch (error) {
          expect(error).toBeInstanceOf(FileRefusal);
        }
      },
    ),
    {numRuns: 60},
  );
});
