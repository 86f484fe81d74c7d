import type {CellLook} from './new-sheet';

type Look = {
  readonly font: 'usual' | 'bold' | 'title' | 'faint';
  readonly fill?: 'heading' | 'note' | 'key' | 'given';
  /** Number format: 0 General, 3 `#,##0`, 4 `#,##0.00`, 49 text; 164 is our `#,##0.0`. */
  readonly format: 0 | 3 | 4 | 49 | 164;
  readonly isLocked: boolean;
  readonly wraps?: boolean;
};

/** Every look, in the order of its number in the file. Text cells are typed “text”, so that Excel leaves “01/8” alone. */
const LOOKS: Readonly<Record<CellLook, Look>> = {
  plain: {font: 'usual', format: 0, isLocked: true, wraps: true},
  title: {font: 'title', format: 0, isLocked: true},
  heading: {font: 'bold', fill: 'heading', format: 49, isLocked: true, wraps: true},
  note: {font: 'faint', fill: 'note', format: 49, isLocked: true, wraps: true},
  key: {font: 'faint', fill: 'key', format: 49, isLocked: true},
  given: {font: 'faint', fill: 'given', format: 49, isLocked: true, wraps: true},
  text: {font: 'usual', format: 49, isLocked: false, wraps: true},
  whole: {font: 'usual', format: 3, isLocked: false},
  'decimal-1': {font: 'usual', format: 164, isLocked: false},
  'decimal-2': {font: 'usual', format: 4, isLocked: false},
  number: {font: 'usual', format: 0, isLocked: false},
};

const NAMES = Object.keys(LOOKS) as CellLook[];

/** Number of a look in the file. */
export const cellStyleOf = (look: CellLook): number => NAMES.indexOf(look);

const FONTS = {
  usual: '<font><sz val="11"/><name val="Arial"/></font>',
  bold: '<font><b/><sz val="11"/><color rgb="FFFFFFFF"/><name val="Arial"/></font>',
  title: '<font><b/><sz val="16"/><name val="Arial"/></font>',
  faint: '<font><sz val="10"/><color rgb="FF595959"/><name val="Arial"/></font>',
} as const;

/** Numbers 0 and 1 of the fills belong to Excel. */
const FILLS = {
  none: '<fill><patternFill patternType="none"/></fill>',
  gray125: '<fill><patternFill patternType="gray125"/></fill>',
  heading: solid('FF1F4E79'),
  note: solid('FFDDEBF7'),
  key: solid('FFE7E6E6'),
  given: solid('FFF2F2F2'),
} as const;

function solid(color: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="${color}"/><bgColor indexed="64"/></patternFill></fill>`;
}

const list = (element: string, items: readonly string[]): string =>
  `<${element} count="${items.length}">${items.join('')}</${element}>`;

const THIN = ['left', 'right', 'top', 'bottom']
  .map((side) => `<${side} style="thin"><color rgb="FFBFBFBF"/></${side}>`)
  .join('');

const borderOf = ({fill, isLocked}: Look): number => (fill !== undefined || !isLocked ? 1 : 0);

const xf = (look: Look): string => {
  const font = Object.keys(FONTS).indexOf(look.font);
  const fill = Object.keys(FILLS).indexOf(look.fill ?? 'none');
  const wrap = look.wraps === true ? ' wrapText="1"' : '';
  return (
    `<xf numFmtId="${look.format}" fontId="${font}" fillId="${fill}" borderId="${borderOf(look)}" xfId="0"` +
    ` applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1">` +
    `<alignment vertical="top"${wrap}/><protection locked="${look.isLocked ? 1 : 0}"/></xf>`
  );
};

/** `xl/styles.xml`. */
export const stylesXml = (): string =>
  `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${list('numFmts', [
    '<numFmt numFmtId="164" formatCode="#,##0.0"/>',
  ])}${list('fonts', Object.values(FONTS))}${list('fills', Object.values(FILLS))}${list('borders', [
    '<border><left/><right/><top/><bottom/><diagonal/></border>',
    `<border>${THIN}<diagonal/></border>`,
  ])}${list('cellStyleXfs', ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'])}${list(
    'cellXfs',
    NAMES.map((name) => xf(LOOKS[name])),
  )}${list('cellStyles', ['<cellStyle name="Normal" xfId="0" builtinId="0"/>'])}</styleSheet>`;
