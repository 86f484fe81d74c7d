import type {ReadingId} from '../../../findings/reading-fault';
import type {Rule} from '../../rule';
import type {DataCase, ReadingCase} from '../data-case';
import {missingFiles} from './files';
import {marks} from './marks';
import {readingRule} from './reading-rule';
import {references} from './references';
import {unknownReadings} from './unknown-readings';
import {values} from './values';

const JSON_STANDARD = 'RFC 8259 (JSON)';
const STRICT = 'Luật thiết kế 3: đọc chặt, nói rõ';
const SCHEMA = `${STRICT}; lược đồ trong data/schema`;

/** One rule for each id of the reader; the compiler misses none. What stops the reading comes first. */
const BY_ID: Readonly<Record<ReadingId, Rule<ReadingCase>>> = {
  'INPUT.FILE_MISSING': missingFiles,
  'INPUT.SIZE': readingRule({id: 'INPUT.SIZE', about: 'Tệp không quá lớn', source: STRICT}),
  'INPUT.ENCODING': readingRule({
    id: 'INPUT.ENCODING',
    about: 'Chữ Unicode, bảng mã UTF-8',
    source: `${JSON_STANDARD}, mục 8.1`,
  }),
  'INPUT.DEPTH': readingRule({
    id: 'INPUT.DEPTH',
    about: 'Ngoặc không lồng quá sâu',
    source: `${JSON_STANDARD}, mục 9`,
  }),
  'INPUT.SYNTAX': readingRule({
    id: 'INPUT.SYNTAX',
    about: 'Tệp viết đúng kiểu JSON',
    source: JSON_STANDARD,
  }),
  'INPUT.QUOTES': readingRule({
    id: 'INPUT.QUOTES',
    about: 'Chuỗi trong nháy kép thẳng',
    source: `${JSON_STANDARD}, mục 7`,
  }),
  'INPUT.DUPLICATE_KEY': readingRule({
    id: 'INPUT.DUPLICATE_KEY',
    about: 'Mỗi khóa viết một lần',
    source: `${JSON_STANDARD}, mục 4`,
  }),
  'INPUT.KEY_UNKNOWN': readingRule({
    id: 'INPUT.KEY_UNKNOWN',
    about: 'Không có khóa lạ',
    source: SCHEMA,
  }),
  'INPUT.KEY_MISSING': readingRule({
    id: 'INPUT.KEY_MISSING',
    about: 'Không thiếu khóa',
    source: SCHEMA,
  }),
  'INPUT.TYPE': readingRule({id: 'INPUT.TYPE', about: 'Đúng loại giá trị', source: SCHEMA}),
  'INPUT.VALUE': values,
  'INPUT.NUMBER': readingRule({
    id: 'INPUT.NUMBER',
    about: 'Số viết theo cách của JSON, không quá mịn',
    source: `${STRICT}; luật thiết kế 8: không làm tròn lặng lẽ`,
  }),
  'INPUT.REFERENCE': references,
  'INPUT.BOM': readingRule({
    id: 'INPUT.BOM',
    about: 'Không có dấu BOM ở đầu tệp',
    source: `${JSON_STANDARD}, mục 8.1`,
    severity: 'warn',
  }),
  'INPUT.COMMENT': readingRule({
    id: 'INPUT.COMMENT',
    about: 'Không có chú thích',
    source: JSON_STANDARD,
    severity: 'warn',
  }),
  'INPUT.TRAILING_COMMA': readingRule({
    id: 'INPUT.TRAILING_COMMA',
    about: 'Không có dấu phẩy thừa',
    source: JSON_STANDARD,
    severity: 'warn',
  }),
  'INPUT.NFD': readingRule({
    id: 'INPUT.NFD',
    about: 'Chữ Unicode dựng sẵn',
    source: 'Unicode UAX #15 (NFC)',
    severity: 'warn',
  }),
  'INPUT.SPACES': readingRule({
    id: 'INPUT.SPACES',
    about: 'Không có dấu cách lạ, ký tự ẩn',
    source: STRICT,
    severity: 'warn',
  }),
};

/** What can be said of a dossier even where it could not be read. */
export const READING_RULES: readonly Rule<ReadingCase>[] = Object.values(BY_ID);

/** What needs the whole dossier and still is a matter of writing it down. */
export const WRITING_RULES: readonly Rule<DataCase>[] = [marks, unknownReadings];
