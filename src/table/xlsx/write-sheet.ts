import {cellRef, columnLetters} from './cell-ref';
import {escapeXml} from './escape-xml';
import type {NewCell, NewSheet, Validation} from './new-sheet';
import {cellStyleOf} from './write-styles';

/** Most letters that Excel shows in the box beside a cell, and in its title (ECMA-376 part 1, 18.3.1.32). */
const MAX_NOTE = 255;
const MAX_TITLE = 32;

const cut = (text: string, max: number): string =>
  text.length <= max ? text : `${text.slice(0, max - 1).replace(/[\ud800-\udbff]$/, '')}…`;

const cellXml = ({value, look}: NewCell, row: number, column: number): string => {
  const open = `<c r="${cellRef({row, column})}" s="${cellStyleOf(look)}"`;
  if (value === undefined || value === '') return `${open}/>`;
  if (typeof value === 'number') return `${open}><v>${value}</v></c>`;
  return `${open} t="inlineStr"><is><t xml:space="preserve">${escapeXml(value)}</t></is></c>`;
};

const rowXml = (cells: readonly NewCell[], row: number): string =>
  `<row r="${row}">${cells.map((cell, index) => cellXml(cell, row, index + 1)).join('')}</row>`;

const ruleXml = (rule: Validation['rule']): {attributes: string; formulas: string} => {
  switch (rule.type) {
    case 'list':
      return {
        attributes: ` type="list" showErrorMessage="${rule.isOpen === true ? 0 : 1}"`,
        formulas: `<formula1>${escapeXml(rule.range)}</formula1>`,
      };
    case 'whole':
    case 'decimal':
      return {
        attributes: ` type="${rule.type}" operator="greaterThanOrEqual" showErrorMessage="1"`,
        formulas: `<formula1>${rule.least}</formula1>`,
      };
    case 'letters':
      return {
        attributes: ' type="textLength" operator="lessThanOrEqual" showErrorMessage="1"',
        formulas: `<formula1>${rule.most}</formula1>`,
      };
    case 'any':
      return {attributes: '', formulas: ''};
  }
};

const ERROR = 'Giá trị không được phép. Xem ghi chú ở dòng 2 của cột này.';

const validationXml = ({rows: [first, last], column, rule, title, note}: Validation): string => {
  const letters = columnLetters(column);
  const {attributes, formulas} = ruleXml(rule);
  return (
    `<dataValidation${attributes} allowBlank="1" showInputMessage="1"` +
    ` errorTitle="Chưa đúng" error="${escapeXml(ERROR)}"` +
    ` promptTitle="${escapeXml(cut(title, MAX_TITLE))}" prompt="${escapeXml(cut(note, MAX_NOTE))}"` +
    ` sqref="${letters}${first}:${letters}${last}">${formulas}</dataValidation>`
  );
};

/** No password: the lock is there against slips, and anybody may take it off. Rows and columns may be sized, sorted, added. */
const PROTECTION =
  '<sheetProtection sheet="1" objects="1" scenarios="1" formatCells="0" formatColumns="0" formatRows="0"' +
  ' insertRows="0" deleteRows="0" sort="0" autoFilter="0"/>';

/** One worksheet; the elements come in the order that ECMA-376 demands. */
export function sheetXml({widths, frozen, rows, validations}: NewSheet): string {
  const pane =
    frozen === 0
      ? ''
      : `<pane ySplit="${frozen}" topLeftCell="A${frozen + 1}" activePane="bottomLeft" state="frozen"/>`;
  const columns = widths.map(
    (width, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  const rules =
    validations.length === 0
      ? ''
      : `<dataValidations count="${validations.length}">${validations.map(validationXml).join('')}</dataValidations>`;
  return (
    `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">` +
    `<sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews>` +
    `<sheetFormatPr defaultRowHeight="15"/>${
      columns.length === 0 ? '' : `<cols>${columns.join('')}</cols>`
    }<sheetData>${rows.map((cells, index) => rowXml(cells, index + 1)).join('')}</sheetData>` +
    `${PROTECTION}${rules}` +
    `<pageSetup orientation="landscape" paperSize="9"/>` +
    `</worksheet>`
  );
}
