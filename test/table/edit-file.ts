import {strFromU8, strToU8, unzipSync, zipSync} from 'fflate';
import {escapeXml} from '../../src/table/xlsx/escape-xml';

/** The parts of an exported spreadsheet, to be spoiled as an officer or an attacker would. */
export type Files = Record<string, Uint8Array>;

export const unpacked = (bytes: Uint8Array): Files => unzipSync(bytes);
export const packed = (files: Files): Buffer => Buffer.from(zipSync(files, {level: 1}));

const textOf = (files: Files, name: string): string => strFromU8(files[name] ?? new Uint8Array());

export function withPart(files: Files, name: string, edit: (xml: string) => string): Files {
  return {...files, [name]: strToU8(edit(textOf(files, name)))};
}

/** Path of a sheet's part by its name. */
export function partOf(files: Files, sheet: string): string {
  const id = new RegExp(`<sheet name="${escapeXml(sheet)}" sheetId="(\\d+)"`).exec(
    textOf(files, 'xl/workbook.xml'),
  )?.[1];
  if (id === undefined) throw new Error(`no sheet ${sheet}`);
  return `xl/worksheets/sheet${id}.xml`;
}

/** Changes the XML of one sheet; the change must change something. */
export function withSheet(files: Files, sheet: string, edit: (xml: string) => string): Files {
  return withPart(files, partOf(files, sheet), (xml) => {
    const edited = edit(xml);
    if (edited === xml) throw new Error(`nothing changed in ${sheet}`);
    return edited;
  });
}

const cellPattern = (ref: string): RegExp => new RegExp(`<c r="${ref}"[^>]*?(?:/>|>.*?</c>)`, 's');

/** Puts other XML in place of a cell. */
export const cell =
  (ref: string, xml: string) =>
  (sheet: string): string =>
    sheet.replace(cellPattern(ref), () => xml);

export const textCell = (ref: string, text: string) =>
  cell(
    ref,
    `<c r="${ref}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(text)}</t></is></c>`,
  );
export const numberCell = (ref: string, value: number | string, style = 0) =>
  cell(ref, `<c r="${ref}" s="${style}"><v>${value}</v></c>`);
export const formulaCell = (ref: string, formula: string, value?: string, type = 'n') =>
  cell(
    ref,
    `<c r="${ref}" t="${type}"><f>${formula}</f>${value === undefined ? '' : `<v>${value}</v>`}</c>`,
  );
export const emptyCell = (ref: string) => cell(ref, `<c r="${ref}"/>`);

/** Takes a whole row out, as Excel does: the rows below move up. */
export const withoutRow =
  (row: number) =>
  (sheet: string): string => {
    const moved = (n: number) => (n > row ? n - 1 : n);
    return sheet
      .replace(new RegExp(`<row r="${row}".*?</row>`, 's'), '')
      .replace(/<row r="(\d+)"/g, (_, n: string) => `<row r="${moved(Number(n))}"`)
      .replace(
        /<c r="([A-Z]+)(\d+)"/g,
        (_, c: string, n: string) => `<c r="${c}${moved(Number(n))}"`,
      );
  };

/** Gives a row an attribute, such as `hidden="1"`. */
export const rowWith =
  (row: number, attributes: string) =>
  (sheet: string): string =>
    sheet.replace(`<row r="${row}"`, `<row r="${row}" ${attributes}`);

export const mergedCells =
  (block: string) =>
  (sheet: string): string =>
    sheet
      .replace('</sheetData>', '</sheetData>')
      .replace(
        /(<sheetProtection[^>]*\/>)/,
        `$1<mergeCells count="1"><mergeCell ref="${block}"/></mergeCells>`,
      );

/** Takes a column out: every one to its right moves. */
export const withoutColumn =
  (letter: string) =>
  (sheet: string): string =>
    sheet.replace(/<row r="(\d+)"[^>]*>(.*?)<\/row>/gs, (whole, n: string, cells: string) => {
      const kept = cells
        .replace(new RegExp(`<c r="${letter}${n}"[^>]*?(?:/>|>.*?</c>)`, 's'), '')
        .replace(/<c r="([A-Z])(\d+)"/g, (_, c: string, r: string) =>
          c > letter ? `<c r="${String.fromCharCode(c.charCodeAt(0) - 1)}${r}"` : `<c r="${c}${r}"`,
        );
      return whole.replace(cells, () => kept);
    });
