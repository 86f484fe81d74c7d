/**
 * Words of several syllables that a line break must not cut. Vietnamese writes a space between syllables,
 * so that nothing in the text itself shows where a word ends. Lower case; longest match wins.
 * Collected from administrative prose on digital transformation; a dossier adds its names.
 */
export const COMPOUNDS: readonly string[] = `
an ninh|an ninh trật tự|an sinh|an sinh xã hội|an toàn|an toàn thông tin|án phí|ảnh chụp|ấp ủ
bà con|bác sĩ|bài trí|ban chấp hành|ban hành|bản làng|bản tin|bán hàng|bảo đảm|bảo hiểm|bảo hiểm xã hội|bảo hiểm y tế|bảo mật|bảo vệ|bắt đầu
báo cáo|bệnh viện|bí thư|bí thư chi đoàn|biểu mẫu|bình thường|bộ phận|bộ phận một cửa|bổ sung|buổi chiều|buổi sáng|buổi tối|bưu điện|bước đầu
cá nhân|cài đặt|cam kết|cán bộ|cảnh báo|cảnh sát khu vực|căn cước|căn cước công dân|cấp đổi|cập nhật|câu chuyện|câu hỏi|cầm tay|cha mẹ|cha mẹ học sinh
chăm sóc|chân thành|chất lượng|chi đoàn|chi hội|chi hội phụ nữ|chỉ đạo|chỉ tiêu|chia sẻ|chiến sĩ|chính quyền|chính quyền số|chính sách|chính sách xã hội
chủ động|chủ hộ|chủ tịch|chủ trương|chuyển đổi|chuyển đổi số|chuyển khoản|chuyên trách|chuyện trò|chứng thực|chương trình|chữ ký số|cơ quan|cơ sở|cơ sở dữ liệu
công an|công an khu vực|công an phường|công chức|công dân|công dân số|công khai|công nghệ|công nghệ số|công nghệ thông tin|công tác|công việc|cổng dịch vụ công|cộng đồng|cụ thể|cuối tuần|cung cấp|cuộc họp|cuộc sống|cuộc thi|cư trú|cửa hàng
danh sách|dân cư|dân phố|dân vận|dễ dàng|di động|dịch bệnh|dịch vụ|dịch vụ công|dịch vụ công trực tuyến|dịch vụ số|doanh nghiệp|du lịch|dữ liệu|dự thi
đại lý|đánh giá|đảng viên|đặc sản|đặt lịch|đặt lịch khám|đi đến|đi lại|đi nộp|gõ cửa|gõ vào|thắp lên|thắp sáng|người già|người trẻ|hoang mang|tiền lẻ|tin nhắn lạ|cùng vào cuộc|vào cuộc|món hàng|quầy rau|tờ mờ sáng|bà con|buổi sáng|hàng quê|giỏ hàng|ngọn đèn|cánh cửa|đăng ảnh|đăng ký|đăng nhập|đăng tải|đề án|đến tận nhà|đề xuất|địa bàn|địa chỉ|địa phương|điện thoại|điện thoại thông minh|điện tử|điều hành|điều kiện|định danh|định danh điện tử|định kỳ|đoàn kết|đoàn thanh niên|đoàn thể|đoàn viên|đóng gói|độ tuổi|đời sống|đối tượng|đơn giản|đơn hàng|đơn vị|đúng hạn|đường dây nóng|đường lối|được giao
gia đình|gian hàng|giao dịch|giao hàng|giao tiếp|giám sát|giải đáp|giải pháp|giải quyết|giảng viên|giáo dục|giáo viên|giấy tờ|giới thiệu|giúp đỡ|gương mẫu|gửi xe
hàng hóa|hàng quán|hàng xóm|hành chính|hành vi|hằng ngày|hằng tháng|hằng tuần|hệ thống|hiệu quả|hỏi đáp|họp tổ|hộ gia đình|hộ kinh doanh|hỗ trợ|hội nghị|hội phụ nữ|hội viên|hồ sơ|hồ sơ sức khỏe|hợp tác|huy động|hướng dẫn|học phí|học sinh|học tập
in ấn|internet
kế hoạch|kết nối|kết quả|khai báo|khai báo y tế|khai sinh|khai thác|khám bệnh|khám chữa bệnh|khách hàng|khảo sát|khen thưởng|khó khăn|không dùng tiền mặt|không gian mạng|khu dân cư|khu phố|kiểm tra|kiến nghị|kiến thức|kinh doanh|kinh phí|kinh tế|kinh tế số|kỹ năng|kỹ năng số|kỹ thuật|kích hoạt|kịp thời
lan tỏa|làm chủ|lãnh đạo|lắng nghe|liên hệ|liên lạc|liên thông|lịch hẹn|lịch tiêm|loa phường|loa truyền thanh|lừa đảo|lưu trữ|lực lượng|lượt người
mã số|mạng xã hội|mặt trận|mặt trận tổ quốc|minh bạch|minh họa|mọi người|môi trường|mua bán|mua sắm|mức độ|mật khẩu
nâng cao|nền tảng|nền tảng số|ngân hàng|ngân sách|nghị quyết|nghĩa vụ|người bán|người bệnh|người cao tuổi|người cần|người dân|người khuyết tật|người lao động|người mua|người thân|người tiêu dùng|nguồn gốc|nhà trường|nhà văn hóa|nhanh chóng|nhân dân|nhân khẩu|nhân viên|nhận đơn|nhiệm vụ|nhiệt tình|nhu cầu|như vậy|nhóm Zalo|nông sản|nộp hồ sơ|nội dung|nơi ở
ổn định
phản ánh|phản hồi|phát huy|phát thanh|phát triển|pháp luật|phân công|phê duyệt|phong trào|phòng chống|phòng chống dịch|phòng ngừa|phối hợp|phổ biến|phụ huynh|phụ nữ|phụ trách|phục vụ|phù hợp|phương án|phương thức|phường xã
quan trọng|quan trọng nhất|quản lý|quan tâm|quảng bá|quê hương|quy định|quy trình|quyền lợi|quyết định|quá hạn
rà soát|ra mắt|ra quân|rộng rãi
sàn thương mại điện tử|sáng kiến|sáng tạo|sản phẩm|sản xuất|sắp xếp|sẵn sàng|so với|sinh hoạt|sổ sức khỏe|sổ sức khỏe điện tử|số hóa|số liệu|số liệu minh họa|sơ kết|sơ lược|sử dụng|sức khỏe|sự việc
tài khoản|tài liệu|tập huấn|tập thể|tạm trú|tạm vắng|tại nhà|tận nơi|tận tay|tham gia|tham mưu|thao tác|thanh niên|thanh toán|thanh toán điện tử|thay đổi|thành phố|thành phần|thành tích|thành viên|thân thiện|thẻ cào|theo dõi|thiết bị|thiết thực|thiết yếu|thông báo|thông minh|thông tin|thời gian|thủ tục|thủ tục hành chính|thực hiện|thực tế|thường trú|thường trực|thường xuyên|thương hiệu|thương mại|thương mại điện tử|tích hợp|tích cực|tiêm chủng|tiền mặt|tiện ích|tiện lợi|tiếp cận|tiếp nhận|tiếp tục|tiết kiệm|tin cậy|tin nhắn|tìm hiểu|tình hình|tình nguyện|toàn trình|toàn dân|tổ chức|tổ công nghệ số|tổ công nghệ số cộng đồng|tổ dân phố|tổ phó|tổ trưởng|tổ trưởng tổ dân phố|tổ viên|tổng hợp|tra cứu|trang trọng|trạm y tế|trách nhiệm|triển khai|trình độ|trợ cấp|trợ giúp|trung tâm|trung thực|truyền thanh|truyền thông|trước đây|trường học|trực tiếp|trực tuyến|tuyên truyền|tư vấn|tương tác|tự tin|tỷ lệ
ủy ban|ủy ban nhân dân|ứng dụng|ưu tiên
vai trò|văn bản|văn hóa|văn hóa xã hội|văn phòng|vận chuyển|vận động|vận hành|viên chức|viễn thông|việc làm|ví điện tử|vướng mắc
xã hội|xã hội số|xác nhận|xác thực|xây dựng|xem lại|xếp hàng|xuất sắc|xúc tiến
y tế|ý kiến|ý nghĩa|ý thức|yên tâm|yêu cầu
`
  .split(/[|\n]/)
  .map((word) => word.trim().toLowerCase())
  .filter((word) => word.includes(' '));
