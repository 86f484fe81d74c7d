import type {Unit} from './units';

/** An indicator that all wards define in the same way. */
export type CatalogueIndicator = {
  readonly id: string;
  /** Vietnamese, as it may be shown. */
  readonly label: string;
  readonly unit: Unit;
  /** Period of the count: the reporting year, everything so far, or as the office states. */
  readonly period: 'in-year' | 'cumulative' | 'either';
  /** Each one counted is a person, a person's card or a person's account: a small count may reveal who it is. */
  readonly persons: boolean;
  /** A number that was assigned, not counted: it has no day on which it was true. */
  readonly target: boolean;
  /** The office that gives it. */
  readonly supplier: string;
};

type Trait = 'persons' | 'target';
type Row = readonly [string, Unit, CatalogueIndicator['period'], ...Trait[]];

const supplied = (
  supplier: string,
  rows: Readonly<Record<string, Row>>,
): readonly CatalogueIndicator[] =>
  Object.entries(rows).map(([id, [label, unit, period, ...traits]]) => ({
    id,
    label,
    unit,
    period,
    persons: traits.includes('persons'),
    target: traits.includes('target'),
    supplier,
  }));

/**
 * Population, citizen cards, electronic identity (Đề án 06: QĐ 06/QĐ-TTg 06/01/2022, NĐ 59/2022/NĐ-CP). An account is
 * counted as activated once its holder has signed in.
 */
const POLICE = supplied('Công an phường', {
  POP_TOTAL: ['Nhân khẩu đang quản lý', 'người', 'cumulative', 'persons'],
  POP_HH: ['Số hộ', 'hộ', 'cumulative'],
  POP_14: ['Công dân từ đủ 14 tuổi', 'người', 'cumulative', 'persons'],
  CCCD_ELIG: ['Công dân đủ điều kiện cấp căn cước công dân', 'người', 'cumulative', 'persons'],
  CCCD_RECV: ['Hồ sơ căn cước công dân đã thu nhận', 'hồ sơ', 'either', 'persons'],
  CCCD_ISSUED: ['Thẻ căn cước công dân gắn chip đã cấp', 'thẻ', 'either', 'persons'],
  CCCD_DELIV: ['Thẻ căn cước công dân đã trả cho công dân', 'thẻ', 'either', 'persons'],
  CCCD_HOME: ['Trường hợp được cấp căn cước công dân tại nhà', 'người', 'either', 'persons'],
  CCCD_PENDING: ['Công dân chưa được cấp căn cước công dân', 'người', 'cumulative', 'persons'],
  EID_TARGET: ['Chỉ tiêu định danh điện tử được giao', 'tài khoản', 'either', 'target'],
  EID_L1_RECV: ['Tài khoản mức 1 đã đăng ký', 'tài khoản', 'either', 'persons'],
  EID_L1_APPR: ['Tài khoản mức 1 đã được phê duyệt', 'tài khoản', 'either', 'persons'],
  EID_L1_ACT: ['Tài khoản mức 1 đã kích hoạt', 'tài khoản', 'either', 'persons'],
  EID_L2_RECV: ['Hồ sơ định danh mức 2 đã thu nhận', 'hồ sơ', 'either', 'persons'],
  EID_L2_APPR: ['Tài khoản mức 2 đã được phê duyệt', 'tài khoản', 'either', 'persons'],
  EID_L2_ACT: ['Tài khoản mức 2 đã kích hoạt', 'tài khoản', 'either', 'persons'],
  EID_RECV: ['Hồ sơ định danh điện tử đã thu nhận', 'hồ sơ', 'either', 'persons'],
  EID_ACT: ['Tài khoản định danh điện tử đã kích hoạt', 'tài khoản', 'either', 'persons'],
  EID_DOCS: ['Giấy tờ đã tích hợp vào tài khoản định danh', 'lượt', 'either'],
  DC_CASES: ['Dữ liệu dân cư cần làm sạch', 'trường hợp', 'cumulative', 'persons'],
  DC_CLEAN: ['Dữ liệu dân cư đã làm sạch', 'trường hợp', 'either', 'persons'],
  DVC_CA_TOTAL: ['Hồ sơ dịch vụ công lĩnh vực công an', 'hồ sơ', 'in-year'],
  DVC_CA_ONLINE: ['Hồ sơ lĩnh vực công an nộp trực tuyến', 'hồ sơ', 'in-year'],
  DVC_LT: ['Thông báo lưu trú qua mạng', 'lượt', 'in-year'],
  ATTT_WARN: ['Buổi tuyên truyền chống lừa đảo qua mạng', 'buổi', 'in-year'],
});

/** One-stop service: levels of NĐ 42/2022/NĐ-CP, the five groups of QĐ 766/QĐ-TTg 23/6/2022. */
const OFFICE = supplied('Văn phòng UBND phường', {
  DVC_UB_TOTAL: ['Hồ sơ thủ tục hành chính đã tiếp nhận', 'hồ sơ', 'in-year'],
  DVC_UB_ONLINE: ['Hồ sơ nộp trực tuyến', 'hồ sơ', 'in-year'],
  DVC_FULL: ['Hồ sơ dịch vụ công toàn trình', 'hồ sơ', 'in-year'],
  DVC_PART: ['Hồ sơ dịch vụ công một phần', 'hồ sơ', 'in-year'],
  DVC_RESOLVED: ['Hồ sơ đã giải quyết', 'hồ sơ', 'in-year'],
  DVC_ONTIME: ['Hồ sơ giải quyết đúng và trước hạn', 'hồ sơ', 'in-year'],
  DVC_SOHOA: ['Hồ sơ đã số hóa', 'hồ sơ', 'in-year'],
  DVC_FEE: ['Hồ sơ phải nộp phí, lệ phí', 'hồ sơ', 'in-year'],
  DVC_PAY: ['Hồ sơ thanh toán trực tuyến phí, lệ phí', 'hồ sơ', 'in-year'],
  DVC_SURVEY: ['Phiếu đánh giá mức độ hài lòng', 'phiếu', 'in-year'],
  DVC_SAT: ['Phiếu đánh giá hài lòng', 'phiếu', 'in-year'],
  DVC_ACC: ['Tài khoản Cổng Dịch vụ công lập mới', 'tài khoản', 'either', 'persons'],
  DVC_25: ['Dịch vụ công thiết yếu có phát sinh hồ sơ', 'dịch vụ', 'in-year'],
  Q766_OPEN: ['Điểm công khai, minh bạch', 'điểm', 'in-year'],
  Q766_TIME: ['Điểm tiến độ giải quyết', 'điểm', 'in-year'],
  Q766_DIGITAL: ['Điểm số hóa hồ sơ', 'điểm', 'in-year'],
  Q766_ONLINE: ['Điểm cung cấp dịch vụ trực tuyến', 'điểm', 'in-year'],
  Q766_SAT: ['Điểm mức độ hài lòng', 'điểm', 'in-year'],
  Q766_TOTAL: ['Tổng điểm phục vụ người dân, doanh nghiệp', 'điểm', 'in-year'],
});

const JUSTICE = supplied('Tư pháp - Hộ tịch', {
  DC_HOTICH: ['Sổ hộ tịch đã số hóa', 'trường hợp', 'cumulative'],
  DVC_LIENTHONG: ['Hồ sơ liên thông khai sinh, khai tử', 'hồ sơ', 'in-year'],
});

/** Health and social insurance. */
const HEALTH = [
  ...supplied('Trạm Y tế phường', {
    YT_TOTAL: ['Lượt khám chữa bệnh tại trạm y tế', 'lượt', 'in-year'],
    YT_CCCD: ['Lượt khám chữa bệnh bằng căn cước công dân, VNeID', 'lượt', 'in-year'],
  }),
  ...supplied('Bảo hiểm xã hội thành phố', {
    BHYT_TOTAL: ['Người tham gia bảo hiểm y tế', 'người', 'cumulative', 'persons'],
    DC_BHYT_SYNC: ['Người có thẻ bảo hiểm y tế đồng bộ dữ liệu', 'người', 'cumulative', 'persons'],
  }),
];

/** Social payments, the teams themselves, digital economy. */
const CULTURE = supplied('Bộ phận Văn hóa - xã hội', {
  ASXH_TOTAL: ['Người hưởng chính sách an sinh xã hội', 'người', 'cumulative', 'persons'],
  ASXH_TK: ['Người nhận trợ cấp qua tài khoản', 'người', 'cumulative', 'persons'],
  HP_KDTM: ['Trường thu học phí không dùng tiền mặt', 'trường', 'cumulative'],
  CN_TEAMS: ['Tổ công nghệ số cộng đồng', 'tổ', 'cumulative'],
  CN_MEMBERS: ['Thành viên Tổ công nghệ số cộng đồng', 'người', 'cumulative'],
  CN_SESSIONS: ['Buổi ra quân, tập huấn', 'buổi', 'in-year'],
  CN_REACH: ['Lượt người được hướng dẫn', 'lượt', 'in-year'],
  CN_POSTS: ['Tin, bài tuyên truyền', 'tin, bài', 'in-year'],
  KTS_BUSINESS: ['Hộ kinh doanh', 'hộ', 'cumulative'],
  KTS_SHOP: ['Hộ kinh doanh lên sàn thương mại điện tử', 'hộ', 'cumulative'],
  KTS_GOODS: ['Sản phẩm lên sàn thương mại điện tử', 'sản phẩm', 'cumulative'],
  KTS_QR: ['Hộ kinh doanh có mã QR thanh toán', 'hộ', 'cumulative'],
  POP_15: ['Công dân từ đủ 15 tuổi', 'người', 'cumulative', 'persons'],
  KTS_PAYACC: ['Người từ đủ 15 tuổi có tài khoản thanh toán', 'người', 'cumulative', 'persons'],
});

const TEAMS = supplied('Tổ công nghệ số cộng đồng', {
  CN_INSTALL: ['Lượt hướng dẫn cài đặt ứng dụng', 'lượt', 'in-year'],
  CN_ZALO: ['Nhóm Zalo tổ dân phố', 'nhóm', 'cumulative'],
  CN_ZALO_MEMBERS: ['Thành viên nhóm Zalo tổ dân phố', 'người', 'cumulative'],
});

/** All indicators by their id. */
export const INDICATOR_CATALOGUE: ReadonlyMap<string, CatalogueIndicator> = new Map(
  [...POLICE, ...OFFICE, ...JUSTICE, ...HEALTH, ...CULTURE, ...TEAMS].map((indicator) => [
    indicator.id,
    indicator,
  ]),
);
