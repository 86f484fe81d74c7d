/** The family names of nine Vietnamese in ten, and more. */
const FAMILY_NAMES =
  'Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đinh|Trương|Đoàn|Tạ|Cao|Lương|Mai|Đào|Trịnh|Hà|Lâm|Châu|Tô|Tôn|Thái|Vương|Quách|Kiều|La|Thạch|Sơn|Triệu|Phùng|Từ|Chu|Tống|Nghiêm|Mạc|Ông|Văn|Lưu';

/** Words that go before a person's own name, and before many a role: “anh Nam”, but “anh bộ đội”. */
const ADDRESS = 'ông|bà|anh|chị|cô|chú|bác|em|cháu|bé|thầy|dì|cụ|đồng chí';

/** Roles that are written with a capital after such a word: “chị Tổ trưởng”, “đồng chí Bí thư”. */
const ROLES =
  'Tổ|Trưởng|Phó|Chủ|Bí|Đoàn|Công|Hội|Ủy|Ban|Chi|Đội|Giám|Hiệu|Cán|Văn phòng|Tiểu|Khu|Thôn|Phường|Mặt|Cựu|Quân|Bộ|Đảng';

const OWN_NAME = new RegExp(
  `(?<!\\p{L})(${ADDRESS}|${capitalised(ADDRESS)})\\s+(?!(${ROLES})(?!\\p{L}))\\p{Lu}\\p{Ll}*(?!\\p{L})`,
  'u',
);
const NOTHING_BUT_A_NAME = new RegExp(`^(${FAMILY_NAMES})(\\s+\\p{Lu}\\p{Ll}+){1,4}$`, 'u');

function capitalised(words: string): string {
  return words
    .split('|')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('|');
}

/** The first thing in a description that looks like a person's own name. Schools, streets and bodies do not. */
export const ownNameIn = (who: string): string | undefined =>
  (NOTHING_BUT_A_NAME.exec(who.trim()) ?? OWN_NAME.exec(who))?.[0];
