import type {Words} from './word';

/** Whether an office has given a figure. */
export const STATUS_WORDS = {
  official: {word: 'chính thức', meaning: 'số liệu đã được cơ quan cung cấp'},
  sample: {word: 'minh họa', meaning: 'số liệu minh họa, màn hình ghi rõ như vậy'},
} as const satisfies Words;

/** What time a count covers. */
export const PERIOD_WORDS = {
  'in-year': {word: 'trong năm'},
  cumulative: {word: 'lũy kế', meaning: 'lũy kế từ đầu đến nay'},
} as const satisfies Words;

/** Charts of the statistics. */
export const CHART_WORDS = {
  counter: {word: 'số lớn', meaning: 'một con số lớn'},
  ring: {word: 'vòng tỷ lệ', meaning: 'vòng tròn tỷ lệ'},
  bars: {word: 'cột so sánh', meaning: 'các cột so sánh số liệu cùng đơn vị'},
  ranking: {word: 'xếp hạng tổ dân phố', meaning: 'các thanh xếp hạng theo tổ dân phố'},
} as const satisfies Words;

/** Whether the organiser's document states what a profile requires. */
export const RULE_STATUS_WORDS = {
  confirmed: {word: 'đã xác nhận', meaning: 'đã xác nhận bằng văn bản'},
  assumed: {word: 'giả định', meaning: 'giả định, chưa có văn bản'},
  unknown: {word: 'chưa biết'},
} as const satisfies Words;

/** What a session of guidance was about. */
export const TOPIC_WORDS = {
  'dich-vu-cong': {word: 'dịch vụ công trực tuyến'},
  'dinh-danh-dien-tu': {word: 'định danh điện tử, căn cước'},
  'thuong-mai-dien-tu': {word: 'thương mại điện tử'},
  'thanh-toan': {word: 'thanh toán không dùng tiền mặt'},
  'y-te': {word: 'y tế'},
  'giao-duc': {word: 'giáo dục'},
  'an-toan-thong-tin': {
    word: 'an toàn thông tin',
    meaning: 'an toàn thông tin, phòng chống lừa đảo',
  },
  khac: {word: 'việc khác', meaning: 'việc khác, nói rõ trong note'},
} as const satisfies Words;

/** The drawn land behind the scenes. */
export const MOTIF_WORDS = {
  'river-hill': {word: 'sông núi', meaning: 'sông và núi'},
  fields: {word: 'đồng ruộng'},
  town: {word: 'phố'},
} as const satisfies Words;

/** Kinds of files that a clip is made of. */
export const ASSET_WORDS = {
  font: {word: 'phông chữ'},
  music: {word: 'nhạc'},
  photo: {word: 'ảnh'},
  video: {word: 'đoạn quay'},
  voice: {word: 'giọng đọc'},
} as const satisfies Words;

/** Where a file comes from. */
export const ORIGIN_WORDS = {
  own: {word: 'phường tự làm', meaning: 'phường tự chụp, quay, thu'},
  supplied: {word: 'đơn vị khác cung cấp'},
  stock: {word: 'kho ảnh, kho nhạc'},
  generated: {word: 'máy (AI) tạo ra'},
} as const satisfies Words;

/** What a map shows. */
export const AREA_WORDS = {
  vietnam: {word: 'bản đồ cả nước'},
  local: {word: 'bản đồ địa phương', meaning: 'chỉ tỉnh, thành phố, phường không có biển đảo'},
} as const satisfies Words;

/** What a clip, a file or a consent is used for. */
export const PURPOSE_WORDS = {
  contest: {word: 'dự thi'},
  fanpage: {word: 'trang mạng xã hội của phường', meaning: 'đăng trang mạng xã hội của phường'},
  website: {word: 'cổng thông tin điện tử', meaning: 'đăng cổng thông tin điện tử'},
  broadcast: {word: 'phát thanh, truyền hình'},
  screening: {word: 'chiếu tại hội nghị, nhà văn hóa'},
} as const satisfies Words;
export type Purpose = keyof typeof PURPOSE_WORDS;

/** Why people may be shown. */
export const CONSENT_WORDS = {
  signed: {word: 'có chữ ký', meaning: 'phiếu có chữ ký'},
  verbal_recorded: {word: 'đồng ý miệng, có ghi âm'},
  public_event: {word: 'dự hoạt động công cộng', meaning: 'người dự hoạt động công cộng'},
  staff_on_duty: {word: 'cán bộ đang làm nhiệm vụ'},
  none: {word: 'chưa có'},
} as const satisfies Words;

const {signed, verbal_recorded, none} = CONSENT_WORDS;
/** How a guardian or a child agrees. */
export const AGREEMENT_WORDS = {signed, verbal_recorded, none} as const satisfies Words;

/** Age groups of children in the law. */
export const AGE_WORDS = {
  'under-7': {word: 'dưới 7 tuổi', meaning: 'chưa đủ 7 tuổi'},
  'from-7': {word: 'từ 7 đến dưới 16 tuổi', meaning: 'từ đủ 7 đến dưới 16 tuổi'},
} as const satisfies Words;
