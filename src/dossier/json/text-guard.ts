import type {Finding} from '../../findings/finding';
import {fault} from '../../findings/reading-fault';
import {indexPlaces} from '../../text/text-position';

/** A data file of a ward is some kilobytes; five megabytes is surely a wrong file. */
const MAX_BYTES = 5 * 1024 * 1024;

/** Starts of other kinds of files, as they look when read as text. */
const OTHER_KINDS: readonly (readonly [start: RegExp, kind: string])[] = [
  [/^PK\u0003\u0004/, 'tệp Excel, Word hoặc tệp nén'],
  [/^%PDF-/, 'tệp PDF'],
  [/^\{\\rtf/, 'tệp văn bản RTF'],
  [/^\s*<(?:!doctype|html|\?xml)/i, 'trang web hoặc XML'],
  [/^(?:\ufffd|Ð)(?:\ufffd|Ï)\u0011(?:\ufffd|à)/, 'tệp Word hoặc Excel đời cũ'],
];

const JSON_WANTED = 'văn bản JSON, bảng mã UTF-8';

/** Megabytes the way officers see them in a file list. */
const megabytes = (bytes: number): string =>
  `${(bytes / 1024 / 1024).toFixed(1).replace('.', ',')} MB`;

/** Bytes of the text in UTF-8; not counted when the text is surely under or surely over the limit. */
const byteLength = (text: string): number => {
  if (text.length * 3 <= MAX_BYTES || text.length > MAX_BYTES) return text.length;
  return new TextEncoder().encode(text).length;
};

/** The one fault that makes a file unreadable as a whole, or undefined: too big, empty, or not text at all. */
export const guardText = (text: string, file: string): Finding | undefined => {
  const top = {line: 1, column: 1};
  const bytes = byteLength(text);
  if (bytes > MAX_BYTES) {
    return fault({
      ruleId: 'INPUT.SIZE',
      message:
        'Tệp quá lớn nên không đọc. Hãy kiểm tra xem có chọn nhầm tệp không, hoặc chia nhỏ dữ liệu.',
      measured: megabytes(bytes),
      expected: `không quá ${MAX_BYTES / 1024 / 1024} MB`,
      file,
      place: top,
    });
  }
  const kind = OTHER_KINDS.find(([start]) => start.test(text.slice(0, 200)))?.[1];
  if (kind !== undefined) {
    return fault({
      ruleId: 'INPUT.ENCODING',
      message:
        'Đây không phải tệp JSON. Đổi tên đuôi tệp không đổi được nội dung, hãy dùng đúng tệp dữ liệu.',
      measured: kind,
      expected: JSON_WANTED,
      file,
      place: top,
    });
  }
  const nul = text.indexOf('\0');
  if (nul >= 0) return wrongEncoding(text, nul, file);
  if (/^(?:\ufffd{2}|ÿþ|þÿ)/.test(text)) return wrongEncoding(text, 0, file);
  if (text.trim() === '') {
    return fault({
      ruleId: 'INPUT.SYNTAX',
      message: 'Tệp trống. Hãy lấy lại bản đã lưu hoặc điền dữ liệu.',
      measured: 'không có chữ nào',
      expected: 'dữ liệu JSON, bắt đầu bằng { hoặc [',
      file,
      place: top,
    });
  }
  return undefined;
};

/** Every other character a NUL: text saved as UTF-16 (the “Unicode” of old Notepad). Other NULs: not text. */
const wrongEncoding = (text: string, at: number, file: string): Finding => {
  const head = text.slice(0, 2000);
  const nulShare = head.split('\0').length / Math.max(1, head.length);
  const isUtf16 = at === 0 ? /^(?:\ufffd{2}|ÿþ|þÿ|\0[\x20-\x7e])/.test(text) : nulShare > 0.2;
  return fault({
    ruleId: 'INPUT.ENCODING',
    message: isUtf16
      ? 'Tệp lưu bằng bảng mã UTF-16. Hãy mở bằng Notepad, chọn “Lưu thành…”, mục Mã hóa chọn UTF-8 rồi lưu lại.'
      : 'Tệp có ký tự NUL nên không phải văn bản, có thể tệp hỏng hoặc chọn nhầm tệp. Hãy lấy lại bản đã lưu.',
    measured: isUtf16 ? 'UTF-16' : 'dữ liệu nhị phân',
    expected: JSON_WANTED,
    file,
    place: indexPlaces(text)(at),
  });
};
