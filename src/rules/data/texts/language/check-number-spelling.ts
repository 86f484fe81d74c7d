import type {TextRemark} from '../text-remark';

type Pattern = {
  readonly pattern: RegExp;
  readonly message: string;
  readonly better: (seen: string) => string;
  /** Where good Vietnamese could look the same. */
  readonly weight?: 'warn';
};

const START = '(?<![\\p{L}\\d]|[\\p{L}\\d][.,/:-]|\\+)';
const END = '(?![.,/:-]?\\d|\\p{L})';

/** What is counted or measured, after a blank. */
const UNIT =
  '(?:người|lượt|hộ|hồ sơ|tài khoản|thẻ|bản|tin|đồng|triệu|tỷ|tỉ|nghìn|ngàn|trăm|cuộc|buổi|lớp|giao dịch|đơn hàng|công dân|hội viên|đoàn viên|thành viên|học sinh|trường hợp|thủ tục|dịch vụ|sản phẩm|điểm|lần|km|m|kg|tấn|ha|m2|m²)(?!\\p{L})';

/** Words before a number that make it a name or a code. */
const NAMED =
  '(?<!(?:số|tổ|mã|khóa|khoá|phòng|năm|tháng|ngày|quốc lộ|QL|đường|thứ|điều|khoản|mục|chương|bản|phiên bản|version|web|công nghiệp|wi-fi|bluetooth|usb|đề án|nghị định|quyết định|thông tư|kế hoạch|công văn) )';

const dotted = (digits: string): string => digits.replace(/\B(?=(\d{3})+$)/g, '.');

const PATTERNS: readonly Pattern[] = [
  {
    pattern: new RegExp(`${START}[1-9]\\d{0,2}(?:,\\d{3}){2,}${END}`, 'gu'),
    message: 'Hàng nghìn phân cách bằng dấu chấm, không dùng dấu phẩy.',
    better: (seen) => seen.replaceAll(',', '.'),
  },
  {
    pattern: new RegExp(`${START}[1-9]\\d{0,2},\\d{3}${END}(?! ?(?:%|phần trăm))`, 'gu'),
    message:
      'Nếu đây là hàng nghìn thì phân cách bằng dấu chấm; dấu phẩy chỉ dùng cho phần thập phân.',
    better: (seen) => seen.replace(',', '.'),
    weight: 'warn',
  },
  {
    pattern: new RegExp(
      `${START}\\d+\\.\\d{1,2}(?= ?%| ?(?:phần trăm|triệu|tỷ|tỉ)(?!\\p{L}))`,
      'gu',
    ),
    message: 'Phần thập phân viết sau dấu phẩy, không dùng dấu chấm.',
    better: (seen) => seen.replace('.', ','),
  },
  {
    pattern: new RegExp(
      `${START}${NAMED}\\d+\\.\\d{1,2}(?= ${UNIT})(?! (?:triệu|tỷ|tỉ)(?!\\p{L}))`,
      'giu',
    ),
    message: 'Phần thập phân viết sau dấu phẩy, không dùng dấu chấm.',
    better: (seen) => seen.replace('.', ','),
    weight: 'warn',
  },
  {
    pattern: new RegExp(
      `${START}${NAMED}(?<!\\d )[1-9]\\d{0,2}(?:(?: \\d{3}){2,}| \\d{3}(?= ${UNIT}))(?! ?\\d)${END}`,
      'giu',
    ),
    message: 'Hàng nghìn phân cách bằng dấu chấm, không dùng dấu cách.',
    better: (seen) => seen.replaceAll(' ', '.'),
    weight: 'warn',
  },
  {
    pattern: new RegExp(`${START}${NAMED}[1-9]\\d{4,}(?= ${UNIT})`, 'giu'),
    message: 'Số từ năm chữ số trở lên phải có dấu chấm phân cách hàng nghìn.',
    better: dotted,
    weight: 'warn',
  },
  {
    pattern: /\d +%/gu,
    message: 'Dấu % viết liền với số.',
    better: (seen) => seen.replace(/ +/, ''),
    weight: 'warn',
  },
];

/**
 * Written numbers: 1.234.567,8 and 74,7%. Nghị định 30/2020/NĐ-CP does not speak of them; all state bodies write so.
 */
export function checkNumberSpelling(text: string): readonly TextRemark[] {
  if (!/\d/.test(text)) return [];
  return PATTERNS.flatMap(({pattern, message, better, weight}) =>
    [...text.matchAll(pattern)].map(({0: seen, index}): TextRemark => ({
      ruleId: 'FMT.NUMBER',
      start: index,
      end: index + seen.length,
      message,
      expected: better(seen),
      weight,
    })),
  );
}
