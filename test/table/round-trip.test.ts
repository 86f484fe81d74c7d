import {readdirSync, readFileSync} from 'node:fs';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {DOSSIER_PARTS, DOSSIER_SCHEMAS, fileOf} from '../../src/dossier/dossier';
import type {DossierTexts} from '../../src/dossier/read-dossier';
import {blocks} from '../../src/findings/finding';
import {judgeDossier} from '../../src/rules/data/judge-dossier';
import {TEXTS} from '../fixtures/dossier';
import {
  emptyCell,
  numberCell,
  packed,
  textCell,
  unpacked,
  withoutRow,
  withPart,
  withSheet,
} from './edit-file';
import {blocking, edited, exported, freeRow, imported, messages, refOf, warned} from './world';

const data = new URL('../../data/', import.meta.url);
const DATA: DossierTexts = Object.fromEntries(
  [
    ...readdirSync(data),
    ...readdirSync(new URL('profiles/', data)).map((name) => `profiles/${name}`),
  ]
    .filter((name) => name.endsWith('.json'))
    .map((name) => [name, readFileSync(new URL(name, data), 'utf8')]),
);

const NOTHING = {findings: [], differences: [], texts: {}, absent: []};

describe('export and import without edits', () => {
  test.each([
    ['data/', DATA],
    ['the frozen dossier', TEXTS],
  ])('%s: nothing differs, no byte changes', async (_, texts) => {
    expect(await imported(exported(texts), texts)).toEqual(NOTHING);
  });

  test('the same data give the same file', () => {
    expect(Buffer.from(exported()).equals(Buffer.from(exported()))).toBe(true);
  });

  test('texts with everything that XML and spreadsheets stumble over', async () => {
    const texts = fc.string({unit: 'grapheme', minLength: 1, maxLength: 40});
    const awkward = fc.constantFrom(
      '=1+1',
      '_x000D_',
      ' a  b ',
      '<&">',
      "'",
      '1.234',
      '05/8/2023',
      'a\nb',
      '#N/A',
      '\t',
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(texts, awkward), {minLength: 4, maxLength: 4}),
        async (values) => {
          const team = JSON.parse(TEXTS['team.json'] ?? '') as {
            motto: string;
            groups: {name: string}[];
            members: {title: string; detail?: string}[];
          };
          const [motto = '', name = '', title = '', detail = ''] = values;
          team.motto = motto;
          Object.assign(team.groups[3] ?? {}, {name});
          Object.assign(team.members[1] ?? {}, {title, detail});
          const changed = {...TEXTS, 'team.json': JSON.stringify(team)};
          expect((await imported(exported(changed), changed)).differences).toEqual([]);
        },
      ),
      {numRuns: 25},
    );
  });

  test('numbers', async () => {
    await fc.assert(
      fc.asyncProperty(fc.double({min: 0, max: 1e14, noNaN: true}), async (value) => {
        const statistics = JSON.parse(TEXTS['statistics.json'] ?? '') as {
          indicators: {value: number}[];
        };
        Object.assign(statistics.indicators[0] ?? {}, {value});
        const changed = {...TEXTS, 'statistics.json': JSON.stringify(statistics)};
        expect((await imported(exported(changed), changed)).differences).toEqual([]);
      }),
      {numRuns: 15},
    );
  });

  test('files with a BOM, comments, Windows line ends, a decomposed letter', async () => {
    const spoiled = {
      ...TEXTS,
      'team.json': `\ufeff// ghi chú\n${(TEXTS['team.json'] ?? '').replaceAll('\n', '\r\n').replace('Tổ phó', 'Tổ phó'.normalize('NFD'))}`,
    };
    const plan = await imported(exported(spoiled), spoiled);
    expect(plan).toEqual(NOTHING);
    const file = packed(
      withSheet(unpacked(exported(spoiled)), 'Tổ dân phố', textCell('B4', 'Tổ dân phố Hai')),
    );
    const {texts} = await imported(file, spoiled);
    expect(texts).toEqual({
      'team.json': spoiled['team.json']?.replace('Tổ dân phố 2"', 'Tổ dân phố Hai"'),
    });
  });
});

describe('one change', () => {
  test.each([
    [
      'Số liệu',
      'D5',
      numberCell('D5', 10800),
      'statistics.json',
      '"value": 10746',
      '"value": 10800',
    ],
    [
      'Tổ dân phố',
      'B3',
      textCell('B3', 'Tổ dân phố Một'),
      'team.json',
      '"Tổ dân phố 1"',
      '"Tổ dân phố Một"',
    ],
    [
      'Thành viên tổ',
      'D3',
      textCell('D3', 'ngôi sao'),
      'team.json',
      '"icon": "flag"',
      '"icon": "star"',
    ],
    [
      'Lời đọc',
      'C3',
      textCell('C3', 'Ngày trước.'),
      'clip.json',
      /"Trước đây, xin[^"]*"/,
      '"Ngày trước."',
    ],
  ])('%s!%s changes the bytes of one value', async (sheet, ref, edit, file, before, after) => {
    const plan = await edited(sheet, edit);
    expect(blocking(plan)).toEqual([]);
    expect(plan.differences).toHaveLength(1);
    expect(plan.differences[0]?.at).toBe(`${sheet}!${ref}`);
    expect(plan.texts).toEqual({[file]: TEXTS[file]?.replace(before, () => after)});
  });

  test('two cells of the grid', async () => {
    const plan = await edited('Số theo tổ dân phố', numberCell('C3', 703), numberCell('C4', 654));
    expect(blocking(plan)).toEqual([]);
    expect(plan.texts).toEqual({
      'statistics.json': TEXTS['statistics.json']
        ?.replace('"value": 702', '"value": 703')
        .replace('"value": 655', '"value": 654'),
    });
  });

  test('a note that was not there, and one that goes', async () => {
    const added = await edited(
      'Số liệu',
      textCell(refOf('Số liệu', 'POP_14', 'Ghi chú'), 'tăng ít'),
    );
    expect(added.texts['statistics.json']).toBe(
      TEXTS['statistics.json']?.replace(
        '"status": "sample"\n    },\n    {\n      "id": "CCCD_RECV"',
        '"status": "sample",\n      "note": "tăng ít"\n    },\n    {\n      "id": "CCCD_RECV"',
      ),
    );
    const removed = await edited('Thành viên tổ', emptyCell('C3'));
    expect(removed.texts['team.json']).toBe(
      TEXTS['team.json']?.replace('"detail": "Tổ trưởng tổ dân phố", ', ''),
    );
  });

  test('a line that may be left out becomes an object, and a text again', async () => {
    const ref = refOf('Lời đọc', 'Chợ trên mạng 7', 'Bỏ khi clip quá dài');
    const plan = await edited('Lời đọc', numberCell(ref, 2));
    const text = plan.texts['activities.json'] ?? '';
    expect(text).toContain('{"text": "Hàng thật, ảnh thật, lời hứa cũng thật.", "optional": 2}');
    const texts = {...TEXTS, 'activities.json': text};
    expect(await imported(exported(texts), texts)).toEqual(NOTHING);
    const back = await imported(
      packed(withSheet(unpacked(exported(texts)), 'Lời đọc', emptyCell(ref))),
      texts,
    );
    expect(back.texts).toEqual({'activities.json': TEXTS['activities.json']});
  });

  test('a cell may hold the value of the data instead of its word, or the word in capitals', async () => {
    const plan = await edited('Thành viên tổ', textCell('D3', 'flag'), textCell('D4', 'LÁ CỜ'));
    expect(blocking(plan)).toEqual([]);
    expect(plan.differences).toMatchObject([{at: 'Thành viên tổ!D4', after: 'lá cờ'}]);
  });

  test('decomposed letters and no-break spaces are cleaned', async () => {
    const plan = await edited(
      'Tổ dân phố',
      textCell('B3', `\u00a0${'Tổ dân phố Đông'.normalize('NFD')} `),
    );
    expect(plan.texts['team.json']).toContain('"Tổ dân phố Đông"');
  });
});

describe('rows', () => {
  test('a new row is put after the one above it, laid out as its neighbours are', async () => {
    const plan = await edited(
      'Thành viên tổ',
      textCell('A9', 'cuu-chien-binh'),
      textCell('B9', 'Cựu chiến binh'),
      textCell('D9', 'mục tiêu'),
    );
    expect(plan.differences.map(({kind}) => kind)).toEqual(['added', 'added']);
    expect(plan.texts['team.json']).toBe(
      TEXTS['team.json']?.replace(
        /(\{"id": "vien-thong".*\})/,
        '$1,\n    {"id": "cuu-chien-binh", "title": "Cựu chiến binh", "icon": "target"}',
      ),
    );
  });

  test('a new line of narration goes to its scene', async () => {
    const row = freeRow('Lời đọc');
    const {texts} = await edited(
      'Lời đọc',
      textCell(`A${row}`, 'Mở đầu'),
      textCell(`C${row}`, 'Câu cuối.'),
    );
    expect(texts['clip.json']).toContain('chiếc điện thoại.",\n      "Câu cuối."\n    ]');
  });

  test('a removed row is reported, and its comma goes with it', async () => {
    const plan = await edited('Đơn vị thực hiện', withoutRow(4));
    expect(plan.differences).toEqual([
      {sheet: 'Đơn vị thực hiện', kind: 'removed', row: '2 – Thường trực'},
    ]);
    expect(plan.texts['clip.json']).toBe(TEXTS['clip.json']?.replace(/\n.*"Thường trực".*/, ''));
  });

  test('a removed row that others need is refused', async () => {
    const plan = await edited('Tổ dân phố', withoutRow(4));
    expect(blocking(plan)).toEqual([expect.stringMatching(/^INPUT\./)]);
    expect(plan.texts).toEqual({});
  });

  test('an empty row in between, rows in another order, columns in another order', async () => {
    const plan = await edited('Tổ dân phố', (xml) =>
      xml
        .replace(
          /<row r="5">(.*?)<\/row><row r="6">(.*?)<\/row>/s,
          (_, five: string, six: string) =>
            `<row r="5">${six.replaceAll(/r="([A-Z])6"/g, 'r="$15"')}</row><row r="6">${five.replaceAll(/r="([A-Z])5"/g, 'r="$16"')}</row>`,
        )
        .replace(/<c r="A8".*?<\/c><c r="B8".*?<\/c>/s, ''),
    );
    expect(warned(plan)).toContain('TABLE.ROW Tổ dân phố!A6');
    expect(plan.differences).toMatchObject([{kind: 'removed', row: 'to-6 – Tổ dân phố 6'}]);
    const swapped = await edited('Tổ dân phố', (xml) =>
      xml.replace(
        /<c r="A(\d+)"(.*?)<c r="B\1"(.*?)<\/row>/gs,
        (_, n: string, a: string, b: string) => {
          const first = a.endsWith('/>') || a.endsWith('</c>') ? a : a;
          return `<c r="A${n}"${b}<c r="B${n}"${first}</row>`;
        },
      ),
    );
    expect(swapped).toEqual(NOTHING);
  });
});

describe('what is not the data’s', () => {
  test('a sheet that is not there leaves its table alone', async () => {
    const files = withPart(unpacked(exported()), 'xl/workbook.xml', (xml) =>
      xml.replace(/<sheet name="(?!Số liệu)[^>]*>/g, ''),
    );
    const plan = await imported(packed(files));
    expect(blocking(plan)).toEqual([]);
    expect(plan.absent.length).toBeGreaterThan(10);
    expect(plan.absent).not.toContain('Số liệu');
    expect(plan.differences).toEqual([]);
  });

  test('a column that the form does not have is reported and not read', async () => {
    const plan = await edited('Tổ dân phố', (xml) =>
      xml.replace(
        /(<row r="1">.*?)(<\/row>)/s,
        '$1<c r="C1" t="inlineStr"><is><t>Sổ tay</t></is></c>$2',
      ),
    );
    expect(warned(plan)).toEqual(['TABLE.COLUMN Tổ dân phố!C1']);
    expect(plan.texts).toEqual({});
  });

  test('an old sheet is reported as soon as it would change something', async () => {
    const newer = {
      ...TEXTS,
      'team.json': (TEXTS['team.json'] ?? '').replace('"Tổ phó"', '"Phó tổ"'),
    };
    const plan = await imported(exported(), newer);
    expect(warned(plan)).toContain('TABLE.STALE Hướng dẫn');
    expect(messages(plan)).toContain('đã thay đổi sau khi xuất');
    expect(plan.differences).toMatchObject([{before: 'Phó tổ', after: 'Tổ phó'}]);
  });

  test('data that no table can be made of', () => {
    expect(() => exported({...TEXTS, 'team.json': '{"heading": '})).toThrow(/team\.json/);
  });
});

test('the dossiers of these tests are clean, so that a block is the import’s', () => {
  for (const texts of [DATA, TEXTS])
    expect(judgeDossier(texts).findings.filter(blocks)).toEqual([]);
  expect(DOSSIER_PARTS.map(fileOf)).toHaveLength(Object.keys(DOSSIER_SCHEMAS).length);
});
