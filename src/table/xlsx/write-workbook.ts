import {strToU8, zipSync} from 'fflate';
import {escapeXml} from './escape-xml';
import type {NewSheet} from './new-sheet';
import {sheetXml} from './write-sheet';
import {stylesXml} from './write-styles';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Zip keeps a date for each part; one and the same for all, so that the same data give the same bytes. */
const SOME_DAY = new Date(2000, 0, 1);

const relations = (targets: readonly (readonly [type: string, target: string])[]): string =>
  `<Relationships xmlns="${PACKAGE}/relationships">${targets
    .map(
      ([type, target], index) =>
        `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;

const part = (name: string, type: string): string =>
  `<Override PartName="${name}" ContentType="${TYPE}.${type}+xml"/>`;

/** An `.xlsx` of some sheets: the parts of ECMA-376 that a plain workbook needs, and no other. */
export function writeWorkbook(sheets: readonly NewSheet[]): Uint8Array {
  const files = sheets.map((_, index) => `worksheets/sheet${index + 1}.xml`);
  const parts: Record<string, string> = {
    '[Content_Types].xml':
      `<Types xmlns="${PACKAGE}/content-types">` +
      `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Default Extension="xml" ContentType="application/xml"/>${part(
        '/xl/workbook.xml',
        'sheet.main',
      )}${part(
        '/xl/styles.xml',
        'styles',
      )}${files.map((file) => part(`/xl/${file}`, 'worksheet')).join('')}</Types>`,
    '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml':
      `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE}">` +
      `<bookViews><workbookView/></bookViews><sheets>${sheets
        .map(
          ({name}, index) =>
            `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
        )
        .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations([
      ...files.map((file) => ['worksheet', file] as const),
      ['styles', 'styles.xml'],
    ]),
    'xl/styles.xml': stylesXml(),
  };
  for (const [index, sheet] of sheets.entries())
    parts[`xl/${files[index] ?? ''}`] = sheetXml(sheet);
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(HEAD + xml)])),
    {mtime: SOME_DAY, level: 6},
  );
}
