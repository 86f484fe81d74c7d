import {assetRule} from './asset-rule';
import {faultsOfPeople} from './people';

/** CONS.NAME: the register is handed in with the clip, and needs no names of people. */
export const privateName = assetRule({
  id: 'CONS.NAME',
  about: 'Sổ đăng ký ghi vai trò, không ghi tên riêng',
  source: 'Nghị định 13/2023/NĐ-CP: chỉ giữ dữ liệu cần cho mục đích',
  inFinal: 'same',
  check: (asset) =>
    faultsOfPeople(asset, ({who}) => {
      const name = nameIn(who);
      return name === undefined
        ? []
        : [
            {
              path: ['who'],
              message: `có vẻ ghi tên riêng “${name}”; chỉ ghi vai trò, còn tên để trong phiếu đồng ý.`,
              measured: name,
              expected: 'vai trò, ví dụ chủ sạp rau',
            },
          ];
    }),
});

/** The family names of nine Vietnamese in ten, and more. */
const FAMILY_NAMES =
  'Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đinh|Trương|Đoàn|Tạ|Cao|Lương|Mai|Đào|Trịnh|Hà|Lâm|Châu|Tô|Tôn|Thái|Vương|Quách|Kiều|La|Thạch|Sơn|Triệu|Phùng|Từ|Chu|Tống|Nghiêm|Mạc|Ông|Văn|Lưu';

/** Words before a person's name, and before many a role: “anh Nam”, but “anh bộ đội”. */
const ADDRESS = 'ông|bà|anh|chị|cô|chú|bác|em|cháu|bé|thầy|dì|cụ|đồng chí';

/** Roles that are written with a capital after such a word: “chị Tổ trưởng”, “đồng chí Bí thư”. */
const ROLES =
  'Tổ|Trưởng|Phó|Chủ|Bí|Đoàn|Công|Hội|Ủy|Ban|Chi|Đội|Giám|Hiệu|Cán|Văn phòng|Tiểu|Khu|Thôn|Phường|Mặt|Cựu|Quân|Bộ|Đảng';

const NAME_AFTER_ADDRESS = new RegExp(
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

/** The first words that look like a person's name. Names of schools, streets and bodies do not. */
const nameIn = (who: string): string | undefined =>
  (NOTHING_BUT_A_NAME.exec(who.trim()) ?? NAME_AFTER_ADDRESS.exec(who))?.[0];
