import {cleanText} from '../dossier/json/clean-text';
import {closestWord} from '../text/closest-word';
import {formatDate} from '../text/format-date';
import {allowedIn} from './note-of';
import {readDate} from './read-date';
import {readNumber, readNumberText} from './read-number';
import type {CellKind, CellValue, Scalar} from './table';
import {dateOfSerial} from './xlsx/date-serial';
import type {CellContent} from './xlsx/workbook';

/** A cell read by what its column may hold. `note`: how it was read, where the officer should know. */
export type ReadValue =
  | {readonly value: CellValue; readonly note?: string | undefined}
  | {readonly problem: string; readonly expected?: string};

type ItemKind = Exclude<CellKind, {readonly type: 'lines'}>;

/** Text as it will be kept: composed letters, plain spaces, none around it. */
export const cleaned = (text: string): string => cleanText(text).text.trim();

/** Reads the content of a cell; never guesses between two meanings. */
export function readValue(content: CellContent, kind: CellKind, is1904: boolean): ReadValue {
  switch (content.type) {
    case 'nothing':
      return {value: undefined};
    case 'error':
      return {
        problem: `Ô này đang báo lỗi ${content.code} của Excel. Hãy sửa công thức hoặc gõ giá trị.`,
      };
    case 'text':
      return kind.type === 'lines'
        ? readLines(content.text, kind.item)
        : readText(cleaned(content.text), kind);
    case 'number':
      return readNumeric(content.number, kind);
    case 'date':
      return readSerial(content.serial, kind, is1904);
    case 'truth':
      return readText(content.isTrue ? 'true' : 'false', kind.type === 'lines' ? kind.item : kind);
  }
}

function readText(text: string, kind: ItemKind): ReadValue {
  if (text === '') return {value: undefined};
  switch (kind.type) {
    case 'text':
      return {value: text};
    case 'date':
      return readDate(text);
    case 'number':
      return readNumberText(text, kind.decimals);
    case 'choice':
      return readChoice(text, kind);
  }
}

function readLines(text: string, item: ItemKind): ReadValue {
  const lines = text
    .split('\n')
    .map(cleaned)
    .filter((line) => line !== '');
  const values: Scalar[] = [];
  const notes: string[] = [];
  for (const line of lines) {
    const read = readText(line, item);
    if ('problem' in read) return {...read, problem: `Dòng “${line}” trong ô: ${read.problem}`};
    if (read.value !== undefined && !Array.isArray(read.value)) values.push(read.value as Scalar);
    if (read.note !== undefined) notes.push(read.note);
  }
  if (values.length === 0) return {value: undefined};
  return {value: values, note: notes.length === 0 ? undefined : notes.join('; ')};
}

function readNumeric(number: number, kind: CellKind): ReadValue {
  if (kind.type === 'number') return readNumber(number, kind.decimals);
  const written = readNumber(number, undefined);
  if ('problem' in written) return written;
  const text = written.value.toString().replace('.', ',');
  if (kind.type === 'date')
    return {
      problem: `Ô này là số ${text}, không phải ngày. Hãy gõ ngày dưới dạng ${allowedIn(kind)}.`,
      expected: allowedIn(kind),
    };
  const read = readText(text, kind.type === 'lines' ? kind.item : kind);
  if ('problem' in read || read.value === undefined) return read;
  const value = kind.type === 'lines' ? [read.value as Scalar] : read.value;
  return {value, note: `ô là số, đọc là chữ “${text}”`};
}

function readSerial(serial: number, kind: CellKind, is1904: boolean): ReadValue {
  const date = dateOfSerial(serial, is1904);
  if (kind.type === 'date') {
    if (date !== undefined) return {value: date};
    return {problem: `Ngày trong ô không đọc được. Hãy gõ lại: ${allowedIn(kind)}.`};
  }
  const day = date === undefined ? '' : ` (ngày ${formatDate(date)})`;
  return {
    problem: `Ô này đã bị Excel đổi thành ngày${day}, số ngày là ${serial}. Hãy chọn định dạng ô là Text (hoặc Number với cột số) rồi gõ lại.`,
    expected: allowedIn(kind),
  };
}

const folded = (text: string): string => text.replace(/\s+/g, ' ').toLocaleLowerCase('vi');

function readChoice(text: string, kind: CellKind & {readonly type: 'choice'}): ReadValue {
  const {options, isOpen} = kind;
  const name = folded(text);
  const found =
    options.find(({word}) => word === text) ??
    options.find(({word, value}) => folded(word) === name || folded(String(value)) === name);
  if (found) return {value: found.value};
  if (isOpen) return {value: /\(([\w-]+)\)$/.exec(text)?.[1] ?? text};
  const near = closestWord(
    text,
    options.map(({word}) => word),
  );
  const hint = near === undefined ? '' : ` Có phải ý bạn là “${near}”?`;
  return {
    problem: `Ở đây không có lựa chọn “${text}”.${hint} Hãy chọn trong danh sách của ô.`,
    expected: options.map(({word}) => word).join(' / '),
  };
}
