import {FileRefusal, SAVE_AGAIN} from './refusal';

/** First bytes of every zip that holds something; of an empty one; of a compound file (Excel 97–2003, or encrypted). */
const ZIP = Buffer.from('PK\u0003\u0004', 'latin1');
const EMPTY_ZIP = Buffer.from('PK\u0005\u0006', 'latin1');
const COMPOUND = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

/** Name of the stream in which Office keeps a workbook under a password (MS-OFFCRYPTO 2.3.4.4). */
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le');

const NOT_XLSX = 'Chỉ đọc được tệp .xlsx do lệnh table export tạo ra.';

/** Refuses a file that is no `.xlsx` by its first bytes, whatever its name says. */
export function refuseOtherKinds(bytes: Buffer): void {
  const kind = kindOf(bytes);
  if (kind === 'zip') return;
  if (kind === 'encrypted')
    throw new FileRefusal(
      'TABLE.FILE_ENCRYPTED',
      'Tệp đang được đặt mật khẩu nên không đọc được. Hãy mở tệp bằng Excel, bỏ mật khẩu (File › Info › Protect Workbook › Encrypt with Password, xóa trống ô mật khẩu) rồi lưu lại.',
      {measured: 'tệp có mật khẩu', expected: 'tệp .xlsx không mật khẩu'},
    );
  throw new FileRefusal('TABLE.FILE_KIND', `${KINDS[kind]} ${SAVE_AGAIN}`, {
    measured: kind,
    expected: 'xlsx',
  });
}

type Kind = keyof typeof KINDS;
const KINDS = {
  empty: 'Tệp rỗng, không có gì để đọc.',
  xls: `Đây là tệp Excel đời cũ (.xls, Excel 97–2003) dù tên là gì. ${NOT_XLSX}`,
  pdf: `Đây là tệp PDF. ${NOT_XLSX}`,
  xml: `Đây là tệp XML hoặc trang web, không phải bảng tính. ${NOT_XLSX}`,
  text: `Đây là tệp chữ thường (có thể là .csv). ${NOT_XLSX}`,
  other: `Đây không phải bảng tính .xlsx. ${NOT_XLSX}`,
} as const;

function kindOf(bytes: Buffer): Kind | 'zip' | 'encrypted' {
  const starts = (magic: Buffer) => bytes.subarray(0, magic.length).equals(magic);
  if (bytes.length === 0) return 'empty';
  if (starts(ZIP) || starts(EMPTY_ZIP)) return 'zip';
  if (starts(COMPOUND)) return bytes.includes(ENCRYPTED) ? 'encrypted' : 'xls';
  const head = bytes.subarray(0, 4096).toString('utf8');
  if (head.startsWith('%PDF')) return 'pdf';
  if (/^\ufeff?\s*</.test(head)) return 'xml';

  return /[\u0000-\u0008\u000e-\u001f]/.test(head) ? 'other' : 'text';
}
