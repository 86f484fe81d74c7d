import {z} from 'zod';
import type {IconName} from '../icon-names';
import type {MusicMood} from '../music-moods';
import type {SceneKind} from '../scene-kinds';

/** A choice between words whose meanings an editor can tell. @param meanings Vietnamese, by the word to be written. */
export const choice = <const Word extends string>(meanings: Readonly<Record<Word, string>>) =>
  z.enum(Object.keys(meanings) as Word[]).meta({enumDescriptions: Object.values<string>(meanings)});

export const SCENE_MEANINGS: Readonly<Record<SceneKind, string>> = {
  hook: 'mở đầu: tờ phiếu chờ',
  title: 'tên clip và đơn vị dự thi',
  team: 'C1: giới thiệu tổ (team.json)',
  changes: 'C2: trước và nay (roles.json)',
  services: 'C3.1: dịch vụ công trực tuyến (activities.json)',
  market: 'C3.2: thương mại điện tử, thanh toán điện tử (activities.json)',
  needs: 'C3.3: y tế, giáo dục, chính sách xã hội (activities.json)',
  statistics: 'số liệu (statistics.json)',
  outreach: 'C4: thông tin, tuyên truyền (outreach.json)',
  management: 'C5: quản lý, điều hành (management.json)',
  solutions: 'C6: giải pháp (solutions.json)',
  closing: 'kết: lời cảm ơn, đơn vị thực hiện, nguồn',
};

export const MOOD_MEANINGS: Readonly<Record<MusicMood, string>> = {
  river: 'êm, trôi như dòng sông',
  festival: 'tươi sáng, rộn ràng',
  evening: 'lắng, yên như buổi tối',
};

export const MOTIF_MEANINGS = {
  'river-hill': 'sông và núi',
  fields: 'đồng ruộng',
  town: 'phố',
} as const;

export const ICON_MEANINGS: Readonly<Record<IconName, string>> = {
  account: 'tài khoản',
  baby: 'trẻ nhỏ',
  bell: 'chuông, thông báo',
  book: 'sách',
  camera: 'máy ảnh, chụp ảnh',
  cart: 'giỏ hàng',
  chart: 'biểu đồ',
  chat: 'trò chuyện, nhắn tin',
  check: 'dấu đã xong',
  clock: 'đồng hồ, thời gian',
  cloud: 'lưu trữ trên mạng',
  door: 'cánh cửa, đến nhà',
  file: 'hồ sơ, giấy tờ',
  flag: 'lá cờ',
  gift: 'món quà, ưu đãi',
  hand: 'bàn tay, giúp đỡ',
  health: 'sức khỏe',
  heart: 'trái tim, quan tâm',
  home: 'ngôi nhà',
  'id-card': 'thẻ căn cước',
  key: 'chìa khóa',
  leaf: 'chiếc lá, nông sản',
  link: 'liên kết, phối hợp',
  list: 'danh sách',
  location: 'địa điểm',
  lock: 'ổ khóa, mật khẩu',
  loudspeaker: 'loa truyền thanh',
  meeting: 'cuộc họp',
  megaphone: 'loa cầm tay, quảng bá',
  money: 'tiền mặt',
  package: 'gói hàng',
  people: 'nhiều người, bà con',
  phone: 'điện thoại',
  photo: 'tấm ảnh',
  police: 'công an',
  qr: 'mã QR',
  refresh: 'làm lại, đổi mới',
  report: 'báo cáo',
  road: 'con đường',
  school: 'trường học',
  search: 'tìm kiếm',
  send: 'gửi đi',
  shield: 'lá chắn, an toàn',
  shop: 'gian hàng',
  signal: 'sóng viễn thông',
  star: 'ngôi sao',
  stethoscope: 'khám bệnh',
  store: 'cửa hàng, sàn bán hàng',
  target: 'chỉ tiêu, mục tiêu',
  tool: 'dụng cụ, sửa chữa',
  training: 'tập huấn',
  truck: 'xe giao hàng',
  user: 'một người',
  wallet: 'ví điện tử',
  wifi: 'mạng không dây',
  women: 'phụ nữ',
  youth: 'thanh niên',
};

/** Whether an office has given the value or it only shows how the clip will look. */
export const STATUS_MEANINGS = {
  official: 'số liệu đã được cơ quan cung cấp',
  sample: 'số liệu minh họa, màn hình ghi rõ như vậy',
} as const;

export const PERIOD_MEANINGS = {
  'in-year': 'trong năm',
  cumulative: 'lũy kế từ đầu đến nay',
} as const;

export const RULE_STATUS_MEANINGS = {
  confirmed: 'đã xác nhận bằng văn bản',
  assumed: 'giả định, chưa có văn bản',
  unknown: 'chưa biết',
} as const;

export const TOPIC_MEANINGS = {
  'dich-vu-cong': 'dịch vụ công trực tuyến',
  'dinh-danh-dien-tu': 'định danh điện tử, căn cước',
  'thuong-mai-dien-tu': 'thương mại điện tử',
  'thanh-toan': 'thanh toán không dùng tiền mặt',
  'y-te': 'y tế',
  'giao-duc': 'giáo dục',
  'an-toan-thong-tin': 'an toàn thông tin, phòng chống lừa đảo',
  khac: 'việc khác, nói rõ trong note',
} as const;
