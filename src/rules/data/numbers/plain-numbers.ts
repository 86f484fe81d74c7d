/** Letters and digits on neither side. */
const word = (pattern: string): string => `(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`;
const oneOf = (words: string): string =>
  words
    .split(',')
    .map((each) => each.trim())
    .join('|');

/** What turns a number into a count, even after a word that may also name things by number. */
const COUNTED = `(?!\\s*(?:%|${oneOf(
  'phần trăm, nghìn, ngàn, triệu, tỷ, tỉ, người(?! dân), hộ(?! khẩu| tịch| chiếu), hồ sơ, tài khoản, thẻ, lượt, trường hợp, phiếu, buổi, sản phẩm, giấy tờ, thành viên, nhóm',
)}))`;

/** “mỗi tháng 8 buổi”, “một tổ 5 người”: counts, though “tháng 8” and “tổ 5” are names. */
const NOT_EACH = '(?<!(?:mỗi|một|từng|hàng|hằng|trung bình) )';

/** Words after which a number is a name, never a count. */
const NAMED = oneOf(
  'tổ dân phố, tdp, khu phố, thôn, xóm, khóm, ấp, buôn, đề án, mức, mức độ, cấp độ, tháng, quý, điều, khoản, chương, phụ lục, biểu mẫu, lớp, tầng, phòng, quầy, kênh, hẻm, ngõ, kiệt, quốc lộ, tỉnh lộ, khóa, nhiệm kỳ, thứ, lần thứ, phiên bản, thế hệ, giai đoạn, vùng, công viên, covid, android, ios, windows, bluetooth, wi-?fi, usb',
);

/** Words after which a number is a name or a count; what follows decides. */
const MAYBE_NAMED = oneOf(
  'tổ, nhóm, đội, ngày, số nhà, cửa, khu, cụm, tuyến, đường, phố, phường, quận, phần, bước, chặng, bài, tập, trang, câu, mẫu, loại, hạng, giải, đợt, lần, trạm, trường, khối, mùng, rằm, công nghiệp, top',
);

/** “tổ 1, 2 và 5”: the list goes on as long as its numbers are alone. */
const AND_OTHERS = `(?:(?:, ?| và | đến | ?[-–] ?)\\d{1,2}(?=\\s*(?:[,.;:)]|$)| (?:và|đến|có|đã|cùng|ở|của|được|làm|là|ai)(?!\\p{L})))*`;

/** “số 12”, “cấp 2” are names; “con số 120”, “tổng số 120”, “đã cấp 120” are counts. */
const NUMBER_OR_LEVEL = '(?<!(?:con|tổng|trong|với|có|một) )số|(?<!(?:đã|được|mới|tổng) )cấp';

const DOCUMENTS = oneOf(
  'nghị định, thông tư, quyết định, chỉ thị, luật, kế hoạch, nghị quyết, công văn, chương trình, dự án, pháp lệnh, kết luận, nđ, tt, qđ, nq, kh',
);

/** Signs known by their capitals: 146/KH-UBND, 59/2022/NĐ-CP, 52-NQ/TW; 5G, 4K. */
const CODES: readonly RegExp[] = [
  '\\d+(?:/\\d{4})?/\\p{Lu}[\\p{L}\\d&-]*',
  '\\d+-\\p{Lu}{2,}(?:/\\p{Lu}+)*',
  word(`\\d{1,2}[A-ZĐ]{1,2}${COUNTED}`),
].map((pattern) => new RegExp(pattern, 'gu'));

/** A short number of a service, or a long one. */
const CALLED = `(?:11\\d|\\+?\\d(?:[ .-]?\\d){3,})${COUNTED}`;

/** Numbers that are no statistics: names, documents, dates, hours, ages, telephones. */
const NAMES: readonly RegExp[] = [
  // tổng đài 1022, gọi 113, 114 hoặc 1900 1234
  word(
    `(?:tổng đài|đường dây nóng|hotline|điện thoại|gọi|bấm|cảnh sát|cấp cứu|cứu hỏa|số máy|zalo)(?: số)?:? ${CALLED}(?:(?:, ?| hoặc | hay | và )${CALLED})*`,
  ),
  // 1800 1091, 19001234: never written so as a count
  word(`1[89]00(?:[ .-]?\\d){4,6}(?!\\s*đồng)${COUNTED}`),
  // Nghị định 30/2020, Kế hoạch số 146
  word(`(?:${DOCUMENTS})(?: số| năm)? \\d+(?:/\\d{4})?${COUNTED}`),
  // 20/8/2023, 20-8-2023, ngày 01 tháng 8 năm 2023, 2021-2025, năm 2023, tháng 8/2023
  word('(?:0?[1-9]|[12]\\d|3[01])[/.-](?:0?[1-9]|1[0-2])[/.-](?:19|20)\\d{2}'),
  word('(?:0?[1-9]|1[0-2])/(?:19|20)\\d{2}'),
  word('(?:19|20)\\d{2} ?[-–] ?(?:19|20)\\d{2}'),
  word('\\d{1,2} ?(?:đến|-|–) ?\\d{1,2} tháng \\d{1,2}'),
  word('(?:0?[1-9]|[12]\\d|3[01]) tháng (?:0?[1-9]|1[0-2])'),
  word(`(?:năm|từ|đến|trước|sau) (?:19|20)\\d{2}${COUNTED}`),
  word(`20(?:0[1-9]|[123]\\d)${COUNTED}`),
  word(
    `(?:ngày|sáng|trưa|chiều|tối|hôm|dịp|lễ|đường|phố|trường|chợ) (?:0?[1-9]|[12]\\d|3[01])[/-](?:0?[1-9]|1[0-2])`,
  ),
  word(
    `(?:0[1-9]|[12]\\d|3[01])/(?:0?[1-9]|1[0-2])(?!\\s*(?:tổ|nhà|số|điểm|tiêu chí|chỉ tiêu))${COUNTED}`,
  ),
  word('\\d{1,2} tháng (?:đầu|cuối) năm|kỷ niệm \\d{1,3} năm'),
  // 7h30, 17:00, 8 giờ sáng, 24/7
  word('\\d{1,2}[hg]\\d{0,2}|\\d{1,2}:\\d{2}'),
  word(
    '(?:lúc|từ|đến) \\d{1,2} giờ(?: \\d{1,2})?|\\d{1,2} giờ(?: \\d{1,2})? (?:sáng|trưa|chiều|tối|đêm)',
  ),
  word('24/7|24/24|7/7'),
  // Quốc khánh 2/9; ba phần tư là 3/4: of nothing that could be counted
  word('[1-9]/[1-9](?=\\s*(?:[.,;:!?)”"]|$))'),
  // mục 1.2, phiên bản 2.0.1, Bluetooth 5.0
  word(
    `(?:mục|tiểu mục|phần|chương|điều|bài|bước|bản|phiên bản|bluetooth|wi-?fi|usb|android|ios|windows) \\d{1,2}(?:\\.\\d{1,2}){1,3}(?!\\s*(?:%|điểm))${COUNTED}`,
  ),
  // Mục tiêu 4: one of a list
  word(`(?:mục|mục tiêu|tiêu chí|nhiệm vụ|giải pháp) [1-9]\\d?(?![.,]\\d|\\s*tổ)${COUNTED}`),
  // Covid-19, C06, VNeID2; công nghiệp 4.0
  `\\p{L}-?\\d+(?:\\.\\d+)?(?![\\p{L}\\d])`,
  word(`[1-5]\\.0${COUNTED}`),
  // từ đủ 14 tuổi, từ 6 đến 14 tuổi; mật khẩu 8 ký tự
  word('(?:\\d{1,3} ?(?:đến|-|–) ?)?\\d{1,3} tuổi|\\d{1,2} (?:ký tự|chữ số)'),
  // Tổ dân phố 12, mức 2, Đề án 06; tổ 3, cấp 2, số 12
  word(`${NOT_EACH}(?:${NAMED})(?: số)? \\d{1,4}(?!(?:[.,]\\d|\\s*%))${AND_OTHERS}`),
  word(
    `${NOT_EACH}(?:${MAYBE_NAMED}|${NUMBER_OR_LEVEL})(?: số)? \\d{1,4}(?![.,]\\d)${COUNTED}${AND_OTHERS}`,
  ),
  // 1. Đăng ký, (2) mua sắm
  '^\\s*\\d{1,2}[.)]\\s',
  '\\(\\d{1,2}\\)',
].map((pattern) => new RegExp(pattern, 'giu'));

const NUMBER = /\d+(?:[.,]\d+)*(?:\s?%)?/gu;

const blank = (found: string): string => ' '.repeat(found.length);

/**
 * Numbers of a text that may be statistics typed by hand, in order.
 * @param text without what calls figures. @param facts texts that were declared as plain facts with their source.
 */
export function typedNumbers(text: string, facts: readonly string[] = []): readonly string[] {
  if (!/\d/.test(text)) return [];
  const open = [...CODES, ...NAMES].reduce(
    (left, pattern) => left.replace(pattern, blank),
    withoutFacts(text, facts),
  );
  return [...open.matchAll(NUMBER)].map(([found]) => found);
}

/** Declared facts, whole words only: the fact “5 kỹ năng” does not cover “25 kỹ năng”. */
const withoutFacts = (text: string, facts: readonly string[]): string =>
  facts.reduce(
    (left, fact) =>
      left.replace(new RegExp(`(?<![\\p{N}.,])${escaped(fact)}(?![\\p{N}])`, 'giu'), blank),
    text,
  );

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
