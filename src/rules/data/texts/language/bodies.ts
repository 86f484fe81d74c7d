/**
 * Names of bodies with their capitals by Nghị định 30/2020/NĐ-CP, Phụ lục II, IV: the first letter of the words for the
 * kind, the function and the field of the body. Longer names first.
 */
export const BODIES: readonly string[] = `
  Ủy ban Mặt trận Tổ quốc Việt Nam | Ủy ban Mặt trận Tổ quốc | Mặt trận Tổ quốc Việt Nam | Mặt trận Tổ quốc
  Đoàn Thanh niên Cộng sản Hồ Chí Minh | Hội Liên hiệp Phụ nữ Việt Nam | Hội Liên hiệp Phụ nữ | Đảng Cộng sản Việt Nam
  Trung tâm Phục vụ hành chính công | Bảo hiểm xã hội Việt Nam | Cổng Dịch vụ công quốc gia
  Bộ Thông tin và Truyền thông | Bộ Khoa học và Công nghệ | Bộ Giáo dục và Đào tạo | Bộ Công an | Bộ Nội vụ | Bộ Y tế
  Sở Thông tin và Truyền thông | Sở Khoa học và Công nghệ | Phòng Văn hóa và Thông tin | Phòng Văn hóa - Thông tin
  Văn phòng Chính phủ | Thủ tướng Chính phủ | Tòa án nhân dân | Viện kiểm sát nhân dân | Ngân hàng Nhà nước
  Ủy ban nhân dân | Hội đồng nhân dân
`
  .split(/[|\n]/)
  .map((name) => name.trim())
  .filter((name) => name !== '');

/** Bodies that are often written in small letters, as common words: only too many capitals are wrong. */
export const COMMON_BODIES: readonly string[] = [
  'Công an phường',
  'Công an xã',
  'Công an khu vực',
  'Hội phụ nữ',
  'Hội nông dân',
  'Hội cựu chiến binh',
  'Đoàn thanh niên',
  'Trạm y tế',
  'Nhà văn hóa',
];

/** Words that offices write large after the kind of body: Đoàn Thanh niên, Hội Phụ nữ, Công an Phường. */
export const MAY_BE_LARGE: ReadonlySet<string> = new Set([
  'phường',
  'xã',
  'thanh',
  'phụ',
  'nông',
  'cựu',
  'y',
  'văn',
]);

/** Words that make one word with the kind of body after them: cán bộ, toàn bộ, cơ sở, trụ sở, văn phòng. */
export const JOINED_BEFORE: ReadonlySet<string> = new Set(
  'cán toàn nội đồng tiến cục liên cơ trụ văn dự'.split(' '),
);
