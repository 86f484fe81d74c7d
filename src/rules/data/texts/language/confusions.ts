/**
 * Words that are often taken for others; each part is a Vietnamese syllable, so that only the whole shows the mistake.
 * `wrong → right`, small letters. The first two are slips in the ward's plan.
 */
const LIST = `
  điểu kiện → điều kiện | chuyển đối số → chuyển đổi số | chuyển đối → chuyển đổi | chuyển đồi số → chuyển đổi số
  xử dụng → sử dụng | sử lý → xử lý | sử lí → xử lí | sử phạt → xử phạt | bổ xung → bổ sung | xuất xắc → xuất sắc
  suất sắc → xuất sắc | suất xắc → xuất sắc | sắp sếp → sắp xếp | xắp xếp → sắp xếp | xẵn sàng → sẵn sàng
  sẳn sàng → sẵn sàng | sãn sàng → sẵn sàng | sẵn sàn → sẵn sàng | chia xẻ → chia sẻ | chỉnh chu → chỉn chu
  sáng lạng → xán lạn | xán lạng → xán lạn | cọ sát → cọ xát | vô hình chung → vô hình trung | đọc giả → độc giả
  thăm quan → tham quan | dành giải → giành giải | dành chiến thắng → giành chiến thắng | giành cho → dành cho
  giành thời gian → dành thời gian | giành riêng → dành riêng | để giành → để dành | giữ dìn → giữ gìn
  mạnh dạng → mạnh dạn | lãng mạng → lãng mạn | bàng hoàn → bàng hoàng
  trao dồi → trau dồi | trao chuốt → trau chuốt | tựu chung → tựu trung
  khẳn định → khẳng định | khắng định → khẳng định | xúc tích → súc tích | dấu diếm → giấu giếm
  cổ vủ → cổ vũ | trãi nghiệm → trải nghiệm | nổ lực → nỗ lực | kỹ niệm → kỷ niệm | kỷ sư → kỹ sư | kỷ năng → kỹ năng
  kỷ thuật → kỹ thuật | kĩ niệm → kỉ niệm | cũng cố → củng cố | củng như → cũng như | củng được → cũng được
  củng có → cũng có | củng là → cũng là | vẩn còn → vẫn còn | vẩn chưa → vẫn chưa | nhửng → những | củng vậy → cũng vậy
  mổi người → mỗi người | mổi nhà → mỗi nhà | mổi ngày → mỗi ngày | mổi tổ → mỗi tổ | rỏ ràng → rõ ràng
  dể dàng → dễ dàng | dể dùng → dễ dùng | đễ → để | sữ dụng → sử dụng | xữ lý → xử lý | lảnh đạo → lãnh đạo
  hướng dẩn → hướng dẫn | hổ trợ → hỗ trợ | ũy ban → ủy ban | uỹ ban → uỷ ban | giử gìn → giữ gìn | gữi → gửi
  thũ tục → thủ tục | cãi cách → cải cách | cãi thiện → cải thiện | quãng bá → quảng bá | quãng cáo → quảng cáo
  đổi mởi → đổi mới | công nghê → công nghệ | công nghẹ → công nghệ | cộng đông → cộng đồng | công đồng → cộng đồng
  trực tuyên → trực tuyến | trực tuyền → trực tuyến | tuyên truyên → tuyên truyền | điên tử → điện tử | xã hôi → xã hội
  dịch vu → dịch vụ | tài khoãn → tài khoản | khẩu hiêu → khẩu hiệu | ngưởi dân → người dân
  ngươi dân → người dân | nguồi dân → người dân | đia phương → địa phương | phát triễn → phát triển
  phat triển → phát triển | hiêu quả → hiệu quả | triễn khai → triển khai
  triên khai → triển khai | thưc hiện → thực hiện | nâng cáo → nâng cao | chất lương → chất lượng
  số lương người → số lượng người | chữ ký sô → chữ ký số | đảm bão → đảm bảo | bão đảm → bảo đảm | bão mật → bảo mật
  bão hiểm → bảo hiểm | bảo hiễm → bảo hiểm | ý kiên → ý kiến | mục địch → mục đích | nhận thưc → nhận thức
  giải phảp → giải pháp | giãi pháp → giải pháp | giãi quyết → giải quyết | tiếp nhân → tiếp nhận
  phối hơp → phối hợp | sổ liệu → số liệu | sô liệu → số liệu | tổ dân phô → tổ dân phố | khu phô → khu phố
  thanh phố → thành phố | thành phô → thành phố | ủy ban nhân dấn → ủy ban nhân dân | uỷ ban nhân dấn → uỷ ban nhân dân
  cã → cả | giửa → giữa | cũa → của | tiêng → tiếng | lổ hổng → lỗ hổng | hổ sơ → hồ sơ | mổi → mỗi | chổ → chỗ
  dử liệu → dữ liệu | phãi → phải | hõi → hỏi | giõi → giỏi | cữa → cửa | lổi → lỗi | hảy → hãy | dẩn → dẫn | vửng → vững
  giử → giữ | tuỗi → tuổi | buỗi → buổi | điễm → điểm | kiễm → kiểm | hiễu → hiểu | biễu → biểu | chuyễn → chuyển
  phẫm → phẩm | khã năng → khả năng | đãm → đảm | bãn → bản | thễ → thể | cỗng → cổng | ỡ → ở | đả được → đã được
  đoàn thanh niện → đoàn thanh niên | thanh niện → thanh niên
`;

/** What is written wrongly, by the right form. */
export const CONFUSIONS: ReadonlyMap<string, string> = new Map(
  LIST.split(/[|\n]/)
    .map((entry) => entry.split('→').map((side) => side.trim()))
    .flatMap(([wrong = '', right = '']): [string, string][] =>
      wrong === '' || right === '' ? [] : [[wrong, right]],
    ),
);
