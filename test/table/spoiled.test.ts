import {describe, expect, test} from 'vitest';
import {
  cell,
  emptyCell,
  formulaCell,
  mergedCells,
  numberCell,
  packed,
  rowWith,
  textCell,
  unpacked,
  withoutColumn,
  withPart,
  withSheet,
} from './edit-file';
import {blocking, edited, exported, freeRow, imported, messages, refOf, warned} from './world';

/** A style that shows a date; the exported file has none. */
const asDate = (xml: string): string =>
  xml
    .replace(
      /(<cellXfs count=")(\d+)(">)/,
      (_, a: string, n: string, b: string) => `${a}${Number(n) + 1}${b}`,
    )
    .replace(
      '</cellXfs>',
      '<xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>',
    );
const DATE_STYLE = 11;

const STATUS = refOf('Số liệu', 'CCCD_RECV', 'Tình trạng');
const NOTE = refOf('Số liệu', 'EID_L2_ACT', 'Ghi chú');
/** The cell of the date of the statistics; it is 31/7/2023. */
const AS_OF = refOf('Thông tin chung', 'statistics.asOf', 'Giá trị');

const withDates = (sheet: string, edit: (xml: string) => string, is1904 = false) => {
  let files = withPart(unpacked(exported()), 'xl/styles.xml', asDate);
  if (is1904)
    files = withPart(files, 'xl/workbook.xml', (xml) =>
      xml.replace('<bookViews>', '<workbookPr date1904="1"/><bookViews>'),
    );
  return imported(packed(withSheet(files, sheet, edit)));
};

describe('spreadsheets spoiled as an officer would spoil them', () => {
  test('text-number: read the Vietnamese way and reported', async () => {
    const plan = await edited('Số liệu', textCell('D3', '11.999'));
    expect(blocking(plan)).toEqual([]);
    expect(warned(plan)).toEqual(['TABLE.TEXT Số liệu!D3']);
    expect(plan.differences).toMatchObject([
      {at: 'Số liệu!D3', column: 'Giá trị', before: '11.480', after: '11.999'},
    ]);
    expect(JSON.parse(plan.texts['statistics.json'] ?? '')).toMatchObject({
      indicators: [{id: 'POP_14', value: 11999}, {}, {}, {}, {}, {}],
    });
  });

  test.each([
    ['1,234', /1,234, kiểu nước ngoài là 1234/],
    ['11480 người', /phải là số/],
    ['1,234.5', /kiểu nước ngoài/],
    ['1234567890123456', /15 chữ số/],
  ])('text-number %s: refused', async (text, words) => {
    const plan = await edited('Số liệu', textCell('D7', text));
    expect(blocking(plan)).toEqual(['TABLE.VALUE Số liệu!D7']);
    expect(messages(plan)).toMatch(words);
    expect(plan.texts).toEqual({});
  });

  test('a dot that a computer took for decimals is refused with the number that was meant', async () => {
    const plan = await edited('Số liệu', numberCell('D7', 9.312));
    expect(blocking(plan)).toEqual(['TABLE.VALUE Số liệu!D7']);
    expect(messages(plan)).toContain('9.312');
  });

  test('a measure keeps its decimals, a count of the same row has none', async () => {
    const row = freeRow('Số liệu');
    const heading = (name: string) => refOf('Số liệu', 'POP_14', name).replace(/\d+/, String(row));
    const plan = (unit: string, written: number) =>
      edited(
        'Số liệu',
        textCell(heading('Mã'), 'GIO_TRUC'),
        textCell(heading('Tên chỉ tiêu'), 'Giờ trực của tổ'),
        textCell(heading('Đơn vị tính'), unit),
        numberCell(heading('Giá trị'), written),
        textCell(heading('Kỳ'), 'trong năm'),
        textCell(heading('Đơn vị cung cấp'), 'Đoàn phường'),
        textCell(heading('Tình trạng'), 'minh họa'),
      );
    const hours = await plan('giờ', 98.5);
    expect(blocking(hours)).toEqual([]);
    expect(hours.texts['statistics.json']).toContain('"value": 98.5');
    const acts = await plan('lượt', 98.5);
    expect(blocking(acts)).toEqual([`TABLE.VALUE Số liệu!${heading('Giá trị')}`]);
  });

  test('a number of more than 15 digits', async () => {
    const plan = await edited('Số liệu', numberCell('D7', '1.2345678901234568E16'));
    expect(blocking(plan)).toEqual(['TABLE.VALUE Số liệu!D7']);
  });

  test('formula: its result is taken and reported', async () => {
    const plan = await edited('Số liệu', formulaCell('D4', 'D3-1', '10950'));
    expect(blocking(plan)).toEqual([]);
    expect(warned(plan)).toContain('TABLE.FORMULA Số liệu!D4');
    expect(plan.differences).toMatchObject([{at: 'Số liệu!D4', after: '10.950'}]);
  });

  test.each([
    ['without a result', formulaCell('D4', 'D3-1')],
    ['that is an error', formulaCell('D4', '1/0', '#DIV/0!', 'e')],
  ])('formula %s: refused', async (_, edit) => {
    expect(blocking(await edited('Số liệu', edit))).toEqual(['TABLE.FORMULA Số liệu!D4']);
  });

  test('merged cells', async () => {
    const plan = await edited('Số liệu', mergedCells('D5:D6'));
    expect(blocking(plan)).toEqual(['TABLE.MERGED Số liệu!D5']);
    expect(plan.findings[0]?.measured).toBe('D5:D6');
  });

  test('date serial in a text column', async () => {
    const plan = await withDates('Số liệu', numberCell('C6', 45139, DATE_STYLE));
    expect(blocking(plan)).toEqual(['TABLE.VALUE Số liệu!C6']);
    expect(messages(plan)).toContain('01/8/2023');
  });

  test('date serial in a number column', async () => {
    const plan = await withDates('Số liệu', numberCell('D6', 45139, DATE_STYLE));
    expect(blocking(plan)).toEqual(['TABLE.VALUE Số liệu!D6']);
  });

  test.each([
    [45138, false],
    [43676, true],
  ])('date serial %d in a date cell, 1904: %s', async (serial, is1904) => {
    const plan = await withDates(
      'Thông tin chung',
      numberCell(AS_OF, serial - 1, DATE_STYLE),
      is1904,
    );
    expect(blocking(plan)).toEqual([]);
    expect(plan.differences).toMatchObject([{at: `Thông tin chung!${AS_OF}`, after: '30/7/2023'}]);
  });

  test('date as text, day first; month first is refused', async () => {
    const right = await edited('Thông tin chung', textCell(AS_OF, '30/07/2023'));
    expect(right.differences).toMatchObject([{after: '30/7/2023'}]);
    const wrong = await edited('Thông tin chung', textCell(AS_OF, '07/30/2023'));
    expect(blocking(wrong)).toEqual([`TABLE.VALUE Thông tin chung!${AS_OF}`]);
    expect(messages(wrong)).toContain('30/7/2023');
  });

  test('a bare number where a date should be', async () => {
    const plan = await edited('Thông tin chung', numberCell(AS_OF, 45139));
    expect(blocking(plan)).toEqual([`TABLE.VALUE Thông tin chung!${AS_OF}`]);
  });

  test.each(['hidden="1"', 'ht="0" customHeight="1"'])('hidden row: %s', async (how) => {
    const plan = await edited('Số liệu', rowWith(5, how));
    expect(blocking(plan)).toEqual(['TABLE.HIDDEN Số liệu!A5']);
  });

  test('the row of notes and empty rows may be hidden, the headings not', async () => {
    const harmless = await edited('Số liệu', rowWith(2, 'hidden="1"'), rowWith(20, 'hidden="1"'));
    expect(blocking(harmless)).toEqual([]);
    const plan = await edited('Số liệu', rowWith(1, 'hidden="1"'));
    expect(blocking(plan)).toEqual(['TABLE.HIDDEN Số liệu!A1']);
  });

  test('hidden column', async () => {
    const plan = await edited('Số liệu', (xml) =>
      xml.replace('<col min="4" max="4"', '<col min="4" max="4" hidden="1"'),
    );
    expect(blocking(plan)).toEqual(['TABLE.HIDDEN Số liệu!D1']);
  });

  test('renamed column', async () => {
    const plan = await edited('Số liệu', textCell('D1', 'Gía tri'));
    expect(blocking(plan)).toEqual(['TABLE.COLUMN Số liệu!D1']);
    expect(messages(plan)).toContain('Có phải ý bạn là “Giá trị”');
  });

  test('column renamed beyond recognition', async () => {
    const plan = await edited('Số liệu', textCell('D1', 'Số lượng'));
    expect(blocking(plan)).toEqual(['TABLE.COLUMN Số liệu!D1']);
  });

  test('deleted column', async () => {
    const plan = await edited('Số liệu', withoutColumn('D'));
    expect(blocking(plan)).toEqual(['TABLE.COLUMN Số liệu!D1']);
    expect(messages(plan)).toContain('Thiếu cột “Giá trị”');
  });

  test('column that is there twice', async () => {
    const plan = await edited('Số liệu', (xml) =>
      xml.replace(
        /(<row r="1">.*?)(<\/row>)/s,
        '$1<c r="ZZ1" t="inlineStr"><is><t>Giá trị</t></is></c>$2',
      ),
    );
    expect(blocking(plan)).toEqual(['TABLE.COLUMN Số liệu!ZZ1']);
  });

  test('deleted key', async () => {
    const plan = await edited('Số liệu', emptyCell('A5'));
    expect(blocking(plan)).toEqual(['TABLE.KEY Số liệu!A5']);
  });

  test('deleted row number of a narration line', async () => {
    const plan = await edited('Lời đọc', emptyCell('B5'));
    expect(blocking(plan)).toEqual(['TABLE.KEY Lời đọc!B5']);
  });

  test('changed key', async () => {
    const plan = await edited('Số liệu', textCell('A5', 'CCCD_ISUED'));
    expect(blocking(plan)).toEqual(['TABLE.KEY Số liệu!A5']);
    expect(messages(plan)).toContain('CCCD_ISSUED');
  });

  test('a new line of narration that does not name its scene', async () => {
    const row = freeRow('Lời đọc');
    const plan = await edited('Lời đọc', textCell(`C${row}`, 'Câu lạc.'));
    expect(blocking(plan)).toEqual([`TABLE.KEY Lời đọc!A${row}`]);
  });

  test('a row that the form does not have, and one that is missing', async () => {
    const plan = await edited('Thông tin chung', textCell('A3', 'clip.unit.nam'));
    expect(blocking(plan)).toEqual([
      'TABLE.KEY Thông tin chung!A3',
      'TABLE.ROW Thông tin chung!A3',
    ]);
    expect(messages(plan)).toContain('Có phải ý bạn là “clip.unit.name”');
  });

  test('wrong drop-down word', async () => {
    const plan = await edited('Số liệu', textCell(STATUS, 'chính thưc'));
    expect(blocking(plan)).toEqual([`TABLE.VALUE Số liệu!${STATUS}`]);
    expect(messages(plan)).toContain('Có phải ý bạn là “chính thức”');
    expect(plan.findings[0]?.expected).toBe('chính thức / minh họa');
  });

  test('duplicated id', async () => {
    const plan = await edited('Số liệu', textCell('A6', 'POP_14'));
    expect(blocking(plan)).toEqual(['TABLE.KEY Số liệu!A6']);
    expect(messages(plan)).toContain('dòng 3');
  });

  test('several faults at once, each with its cell', async () => {
    const plan = await edited(
      'Số liệu',
      textCell('D3', 'nhiều'),
      textCell('F4', 'quý'),
      emptyCell('A6'),
      cell(NOTE, `<c r="${NOTE}" t="e"><v>#N/A</v></c>`),
    );
    expect(blocking(plan)).toEqual([
      'TABLE.KEY Số liệu!A6',
      'TABLE.VALUE Số liệu!D3',
      'TABLE.VALUE Số liệu!F4',
      `TABLE.FORMULA Số liệu!${NOTE}`,
    ]);
  });

  test('what the whole dossier refuses names the cell', async () => {
    const plan = await edited('Tỷ lệ', textCell('C3', 'KHONG_CO'));
    expect(plan.findings.filter(({result}) => result === 'fail')).toHaveLength(1);
    expect(messages(plan)).toContain('Ô Tỷ lệ!C3:');
    expect(plan.texts).toEqual({});
  });

  test('what a schema refuses names the cell', async () => {
    const plan = await edited('Tổ dân phố', emptyCell('B4'));
    expect(messages(plan)).toContain('Ô Tổ dân phố!B4:');
    expect(plan.texts).toEqual({});
  });

  test('renamed sheet, hidden sheet, a sheet of another kind', async () => {
    const rename = (from: string, to: string) => (xml: string) => xml.replace(from, to);
    const files = unpacked(exported());
    const book = 'xl/workbook.xml';
    const renamed = await imported(
      packed(withPart(files, book, rename('name="Số liệu"', 'name="So lieu"'))),
    );
    expect(blocking(renamed)).toEqual(['TABLE.SHEET So lieu']);
    expect(messages(renamed)).toContain('Có phải ý bạn là “Số liệu”');
    const other = await imported(
      packed(withPart(files, book, rename('name="Số liệu"', 'name="Tháng 8"'))),
    );
    expect(blocking(other)).toEqual(['TABLE.SHEET Tháng 8']);
    const hidden = await imported(
      packed(withPart(files, book, rename('name="Số liệu"', 'name="Số liệu" state="hidden"'))),
    );
    expect(blocking(hidden)).toEqual(['TABLE.SHEET_HIDDEN Số liệu']);
  });
});
