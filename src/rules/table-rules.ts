import type {CellRule} from '../table/cell-finding';
import type {RefusalKind} from '../table/xlsx/refusal';
import type {ReadingCase} from './data/data-case';
import {readingRule} from './data/input/reading-rule';
import type {Rule} from './rule';

type TableId = CellRule | RefusalKind;

const STRICT = 'Luật thiết kế 3: đọc chặt, nói rõ';
const SAFE = 'Luật thiết kế 4: không chắc thì dừng';
const XLSX = 'ECMA-376 (Office Open XML)';

type Row = Pick<Rule<ReadingCase>, 'about' | 'source'> & {readonly severity?: 'warn'};

/** What is found while a spreadsheet is taken in, beside what its data are judged by. */
const ROWS: Readonly<Record<TableId, Row>> = {
  'TABLE.FILE_MISSING': {about: 'Có tệp bảng tính', source: SAFE},
  'TABLE.FILE_SIZE': {about: 'Bảng tính không quá lớn', source: SAFE},
  'TABLE.FILE_KIND': {about: 'Tệp là bảng tính .xlsx', source: XLSX},
  'TABLE.FILE_ENCRYPTED': {about: 'Bảng tính không đặt mật khẩu', source: XLSX},
  'TABLE.FILE_BROKEN': {about: 'Bảng tính không hỏng', source: XLSX},
  'TABLE.FILE_BOMB': {about: 'Bảng tính không phình ra khi giải nén', source: SAFE},
  'TABLE.FILE_MACRO': {about: 'Bảng tính không có macro', source: SAFE},
  'TABLE.FILE_LINK': {about: 'Bảng tính không trỏ ra ngoài', source: SAFE},
  'TABLE.FILE_PATH': {about: 'Tên phần trong bảng tính an toàn', source: SAFE},
  'TABLE.FILE_XML': {about: 'XML trong bảng tính an toàn', source: SAFE},
  'TABLE.SHEET': {about: 'Trang của bảng tính', source: STRICT},
  'TABLE.SHEET_HIDDEN': {about: 'Trang bị ẩn', source: SAFE},
  'TABLE.COLUMN': {about: 'Cột của bảng tính', source: STRICT},
  'TABLE.MERGED': {about: 'Ô không gộp', source: STRICT},
  'TABLE.HIDDEN': {about: 'Dòng, cột bị ẩn', source: SAFE},
  'TABLE.KEY': {about: 'Mã của dòng', source: STRICT},
  'TABLE.ROW': {about: 'Dòng của bảng tính', source: STRICT},
  'TABLE.FORMULA': {about: 'Ô không có công thức', source: SAFE},
  'TABLE.VALUE': {about: 'Giá trị của ô', source: STRICT},
  'TABLE.TEXT': {about: 'Chữ của ô', source: STRICT, severity: 'warn'},
  'TABLE.SORTED': {about: 'Không sắp xếp riêng một cột', source: SAFE},
  'TABLE.SCALE': {
    about: 'Số mới không gấp hay kém số cũ 10, 1000 lần',
    source: SAFE,
    severity: 'warn',
  },
  'TABLE.STALE': {about: 'Bảng tính xuất từ dữ liệu hiện nay', source: SAFE, severity: 'warn'},
};

/** Rules of the spreadsheet: `table import` answers for them; a dossier of JSON files never meets them. */
export const TABLE_RULES: readonly Rule<ReadingCase>[] = Object.entries(ROWS).map(([id, row]) =>
  readingRule({id: id as TableId, ...row}),
);
