import {type CellPlace, placeOfRef} from './cell-ref';
import {LIMITS} from './limits';
import {type Attributes, parseXml} from './parse-xml';
import {plainText, textListener} from './read-strings';
import {FileRefusal, SAVE_AGAIN} from './refusal';
import type {Block, Cell, CellContent, Sheet, SheetRow} from './workbook';

export type SheetContext = {
  readonly part: string;
  readonly name: string;
  readonly isHidden: boolean;
  readonly strings: readonly string[];
  readonly isDate: (style: number) => boolean;
};

const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';

/** A height or width of nothing hides as well. */
const isNone = (size: string | undefined): boolean => size !== undefined && Number(size) === 0;

/** Reads one worksheet into rows and cells that hold something. */
export function readSheet(xml: string, context: SheetContext): Sheet {
  const rows: SheetRow[] = [];
  const merged: Block[] = [];
  const hiddenColumns: {from: number; to: number}[] = [];
  let row = 0;
  let column = 0;
  let isHidden = false;
  let cells: Cell[] = [];
  let cell: RawCell | undefined;
  let target: 'value' | 'formula' | undefined;
  const inline = textListener('is', (text) => {
    if (cell) cell.inline = text;
  });
  const refuse = (ref: string | undefined): never => {
    throw new FileRefusal(
      'TABLE.FILE_BROKEN',
      `Trang “${context.name}” có ô nằm ngoài giới hạn của Excel hoặc mang địa chỉ sai. ${SAVE_AGAIN}`,
      {measured: ref ?? '', expected: `không quá ${LIMITS.rows} dòng, ${LIMITS.columns} cột`},
    );
  };

  const openRow = ({r, hidden, ht}: Attributes) => {
    const next = r === undefined ? row + 1 : Number(r);
    if (!Number.isInteger(next) || next <= row || next > LIMITS.rows) refuse(r);
    [row, column, cells, isHidden] = [next, 0, [], isTrue(hidden) || isNone(ht)];
  };
  const openCell = ({r, t, s}: Attributes) => {
    const place: CellPlace | undefined =
      r === undefined ? {row, column: column + 1} : placeOfRef(r);
    if (place?.row !== row || place.column <= column || place.column > LIMITS.columns)
      return refuse(r);
    column = place.column;
    cell = {place, type: t ?? 'n', style: Number(s ?? 0), value: '', formula: undefined};
  };
  const closeCell = () => {
    const made = cell && madeCell(cell, context);
    if (made) cells.push(made);
    cell = undefined;
  };

  parseXml(context.part, xml, {
    open: (name, attributes) => {
      if (name === 'row') openRow(attributes);
      else if (name === 'c') openCell(attributes);
      else if (name === 'v' && cell) target = 'value';
      else if (name === 'f' && cell) {
        target = 'formula';
        cell.formula = '';
      } else if (name === 'mergeCell')
        merged.push(blockOf(attributes['ref'] ?? '') ?? refuse(attributes['ref']));
      else if (name === 'col' && (isTrue(attributes['hidden']) || isNone(attributes['width'])))
        hiddenColumns.push({from: Number(attributes['min']), to: Number(attributes['max'])});
      inline.open(name, attributes);
    },
    text: (text) => {
      if (cell && target === 'value') cell.value += text;
      else if (cell && target === 'formula') cell.formula = (cell.formula ?? '') + text;
      inline.text(text);
    },
    close: (name) => {
      inline.close(name);
      if (name === 'v' || name === 'f') target = undefined;
      else if (name === 'c') closeCell();
      else if (name === 'row' && cells.length > 0) rows.push({row, isHidden, cells});
    },
  });
  return {name: context.name, isHidden: context.isHidden, rows, merged, hiddenColumns};
}

type RawCell = {
  readonly place: CellPlace;
  readonly type: string;
  readonly style: number;
  value: string;
  formula: string | undefined;
  inline?: string;
};

function madeCell(raw: RawCell, context: SheetContext): Cell | undefined {
  const content = contentOf(raw, context);
  if (content.type === 'nothing' && raw.formula === undefined) return undefined;
  return {...raw.place, content, formula: raw.formula};
}

const NOTHING: CellContent = {type: 'nothing'};
const textOr = (text: string): CellContent => (text === '' ? NOTHING : {type: 'text', text});

function contentOf(raw: RawCell, {strings, isDate}: SheetContext): CellContent {
  switch (raw.type) {
    case 's':
      return textOr(raw.value === '' ? '' : (strings[Number(raw.value)] ?? ''));
    case 'inlineStr':
      return textOr(raw.inline ?? '');
    case 'str':
      return textOr(plainText(raw.value));
    case 'b':
      return raw.value === '' ? NOTHING : {type: 'truth', isTrue: isTrue(raw.value.trim())};
    case 'e':
      return {type: 'error', code: raw.value};
    case 'd':
      return textOr(raw.value);
    default:
      return numberContent(raw, isDate(raw.style));
  }
}

function numberContent({value, place}: RawCell, isDate: boolean): CellContent {
  const written = value.trim();
  if (written === '') return NOTHING;
  const number = Number(written);
  if (!Number.isFinite(number))
    throw new FileRefusal(
      'TABLE.FILE_BROKEN',
      `Ô ở dòng ${place.row} cột ${place.column} ghi là số nhưng không phải số. ${SAVE_AGAIN}`,
      {measured: written},
    );
  return isDate ? {type: 'date', serial: number} : {type: 'number', number, written};
}

function blockOf(ref: string): Block | undefined {
  const [first = '', last = first] = ref.split(':');
  const from = placeOfRef(first);
  const to = placeOfRef(last);
  return from && to && {from, to};
}
