import {strToU8, zipSync} from 'fflate';
import {describe, expect, test} from 'vitest';
import {readWorkbook} from '../../../src/table/xlsx/read-workbook';
import {writeWorkbook} from '../../../src/table/xlsx/write-workbook';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook as other programs write it: prefixes, shared strings, absolute targets, cells without an address. */
function foreign(rows: string, more: Readonly<Record<string, string>> = {}): Buffer {
  const parts: Record<string, string> = {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': `<Relationships><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="/book/wb.xml"/></Relationships>`,
    'book/wb.xml': `<x:workbook xmlns:x="${MAIN}" xmlns:r="${OFFICE}"><x:sheets><x:sheet name="Một" sheetId="7" r:id="a"/><x:sheet name="Biểu đồ" sheetId="8" r:id="b"/></x:sheets></x:workbook>`,
    'book/_rels/wb.xml.rels':
      `<Relationships><Relationship Id="a" Type="${OFFICE}/worksheet" Target="s.xml"/>` +
      `<Relationship Id="b" Type="${OFFICE}/chartsheet" Target="c.xml"/>` +
      `<Relationship Id="c" Type="${OFFICE}/sharedStrings" Target="/book/str.xml"/>` +
      `<Relationship Id="d" Type="${OFFICE}/styles" Target="st.xml"/></Relationships>`,
    'book/str.xml': `<sst xmlns="${MAIN}"><si><t>thường</t></si><si><r><t>hai </t></r><r><t xml:space="preserve">phần</t></r><rPh><t>x</t></rPh></si><si><t>a_x000D_\nb_x005F_x0041_</t></si></sst>`,
    'book/st.xml': `<styleSheet xmlns="${MAIN}"><numFmts><numFmt numFmtId="170" formatCode="[$-42A]dd&quot; tháng &quot;mm"/><numFmt numFmtId="171" formatCode="[Red]#,##0&quot; đồng&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="171"/></cellXfs></styleSheet>`,
    'book/s.xml': `<x:worksheet xmlns:x="${MAIN}"><x:sheetData>${rows}</x:sheetData></x:worksheet>`,
    ...more,
  };
  return Buffer.from(
    zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)]))),
  );
}

const contents = async (rows: string) => {
  const {sheets} = await readWorkbook(foreign(rows));
  expect(sheets.map(({name}) => name)).toEqual(['Một']);
  return sheets[0]?.rows.flatMap(({cells}) => cells) ?? [];
};

describe('workbooks of other programs', () => {
  test('shared strings, rich text, escapes', async () => {
    const cells = await contents(
      '<x:row><x:c t="s"><x:v>0</x:v></x:c><x:c t="s"><x:v>1</x:v></x:c><x:c r="D1" t="s"><x:v>2</x:v></x:c></x:row>',
    );
    expect(cells).toEqual([
      {row: 1, column: 1, content: {type: 'text', text: 'thường'}},
      {row: 1, column: 2, content: {type: 'text', text: 'hai phần'}},
      {row: 1, column: 4, content: {type: 'text', text: 'a\nb_x0041_'}},
    ]);
  });

  test('numbers, dates by their style, truths, errors, formulas, empty cells', async () => {
    const cells = await contents(
      '<x:row r="5"><x:c s="3"><x:v>1E3</x:v></x:c><x:c s="1"><x:v>45139</x:v></x:c><x:c s="2"><x:v>45139</x:v></x:c>' +
        '<x:c t="b"><x:v>1</x:v></x:c><x:c t="e"><x:v>#N/A</x:v></x:c><x:c t="str"><x:f>A1&amp;"x"</x:f><x:v>kết quả</x:v></x:c>' +
        '<x:c><x:f>1</x:f></x:c><x:c s="1"/></x:row>',
    );
    expect(cells.map(({content}) => content)).toEqual([
      {type: 'number', number: 1000, written: '1E3'},
      {type: 'date', serial: 45139},
      {type: 'date', serial: 45139},
      {type: 'truth', isTrue: true},
      {type: 'error', code: '#N/A'},
      {type: 'text', text: 'kết quả'},
      {type: 'nothing'},
    ]);
    expect(cells.map(({formula}) => formula)).toEqual([
      ...Array.from({length: 5}, () => undefined),
      'A1&"x"',
      '1',
    ]);
  });
});

test('what is written is read back', async () => {
  const bytes = writeWorkbook([
    {
      name: 'A & <B>',
      widths: [10],
      frozen: 1,
      validations: [],
      rows: [
        [{value: 'x\u0001\n"&<', look: 'text'}, {look: 'key'}, {value: 1.5, look: 'number'}],
        [],
        [{value: ' _x0041_ ', look: 'plain'}],
      ],
    },
  ]);
  const {sheets} = await readWorkbook(Buffer.from(bytes));
  expect(sheets[0]?.name).toBe('A & <B>');
  expect(sheets[0]?.rows.map(({row, cells}) => [row, cells.map(({content}) => content)])).toEqual([
    [
      1,
      [
        {type: 'text', text: 'x\u0001\n"&<'},
        {type: 'number', number: 1.5, written: '1.5'},
      ],
    ],
    [3, [{type: 'text', text: ' _x0041_ '}]],
  ]);
});
