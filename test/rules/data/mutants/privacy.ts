import {sound, spoilt, type TextMutant} from './text-mutant';

const caught = (words: string, at: string): TextMutant => spoilt('PII.TEXT', words, at);

const passes = (words: string, more?: Parameters<typeof sound>[2]): TextMutant =>
  sound('PII.TEXT', words, more);

const withPublic = (mutant: TextMutant, entry: {text: string; reason: string}): TextMutant => ({
  ...mutant,
  name: `${mutant.name}, public`,
  change: (texts) => ({
    ...mutant.change(texts),
    'words.json': JSON.stringify({readings: [], compounds: [], public: [entry]}),
  }),
});

/** Personal data that must be found, and what looks like it and is none. Every number is invented. */
export const mutants: readonly TextMutant[] = [
  // Citizen numbers
  caught('Số của bác là 051203004567.', '051203004567'),
  caught('Số của bác là 051 203 004 567.', '051 203 004 567'),
  caught('Số của bác là 051.203.004.567.', '051.203.004.567'),
  caught('Số của bác là 0512-0300-4567.', '0512-0300-4567'),
  caught('Số CCCD bác đọc là 123456789012.', '123456789012'),
  caught('Quê bác mang mã 096301000001 đấy.', '096301000001'),
  // Old cards
  caught('CMND: 212345678', '212345678'),
  caught('Giấy cũ ghi 212 345 678.', '212 345 678'),
  caught('Giấy cũ ghi 212-345-678.', '212-345-678'),
  caught('Số chứng minh nhân dân 212.345.678.', '212.345.678'),
  caught('CMND số 21 23 45 678.', '21 23 45 678'),
  // Telephones
  caught('Gọi anh Tư: 0912345678', '0912345678'),
  caught('Gọi 0912 345 678 nhé.', '0912 345 678'),
  caught('Gọi 0912.345.678 nhé.', '0912.345.678'),
  caught('Gọi 091-234-5678 nhé.', '091-234-5678'),
  caught('Gọi +84 912 345 678 nhé.', '+84 912 345 678'),
  caught('Gọi (+84)912345678 nhé.', '(+84)912345678'),
  caught('Gọi 84912345678 nhé.', '84912345678'),
  caught('Tổng đài 0255 3822 123 của tổ.', '0255 3822 123'),
  caught('Tổng đài (0255) 3822123 của tổ.', '(0255) 3822123'),
  caught('Tổng đài 024.3936.1234 của tổ.', '024.3936.1234'),
  caught('Điện thoại: 382 2123', '382 2123'),
  caught('Vào zalo.me/0912345678 để hỏi.', '0912345678'),
  caught('Gọi không chín một hai ba bốn năm sáu bảy tám nhé.', 'không chín một hai'),
  // Number plates
  caught('Xe 76A-123.45 chở hàng.', '76A-123.45'),
  caught('Xe 76A 123.45 chở hàng.', '76A 123.45'),
  caught('Xe 51F12345 chở hàng.', '51F12345'),
  caught('Xe 76-B1 123.45 chở hàng.', '76-B1 123.45'),
  caught('Xe 76B1-123.45 chở hàng.', '76B1-123.45'),
  caught('Xe 76-H4 1234 chở hàng.', '76-H4 1234'),
  caught('Xe 76K-1234 chở hàng.', '76K-1234'),
  caught('Biển số 29 X1 5678 đã đăng ký.', '29 X1 5678'),
  caught('Xe máy 76 E1 - 123.45 chở hàng.', '76 E1 - 123.45'),
  // Bank accounts
  caught('STK 4500205123456', '4500205123456'),
  caught('Số tài khoản: 123.4567.890', '123.4567.890'),
  caught('Số tài khoản của tổ tại Agribank: 4500 2051 23456', '4500 2051 23456'),
  caught('Chuyển về Vietcombank 1012345678.', '1012345678'),
  caught('Chuyển về 1012345678 - BIDV.', '1012345678'),
  caught('Thẻ 9704 1234 5678 9012 của bác.', '9704 1234 5678 9012'),
  // E-mail
  caught('Viết cho to1.phuong@gmail.com nhé.', 'to1.phuong@gmail.com'),
  caught('Viết cho phuong@quangngai.gov.vn nhé.', 'phuong@quangngai.gov.vn'),
  caught('Viết cho nam (at) gmail.com nhé.', 'nam (at) gmail.com'),
  // Homes
  caught('Bác ở số nhà 12, cuối xóm.', 'số nhà 12'),
  caught('Nhà số 7 là nhà bác.', 'Nhà số 7'),
  caught('Bác ở 12/3 đường Nguyễn Trãi.', 'ở 12/3 đường'),
  caught('Rẽ vào hẻm 45/6 là đến.', 'hẻm 45/6'),
  caught('Nhà 12 ngõ 34 là nhà bác.', 'Nhà 12 ngõ 34'),
  caught('Bác ở số 25 đường Hùng Vương.', 'ở số 25'),
  caught('Bác ở căn hộ 1205 tòa A.', 'căn hộ 1205'),
  caught('Địa chỉ: 12 Lê Lợi, gần chợ quê.', 'Địa chỉ: 12'),
  // Registers and births
  caught('Mã số thuế 8012345678 của hộ.', '8012345678'),
  caught('Số BHXH: 5112345678', '5112345678'),
  caught('Thẻ GD4515112345678 còn hạn.', 'GD4515112345678'),
  caught('Hộ chiếu số B1234567 của chị.', 'B1234567'),
  caught('Bà Nguyễn Thị Hoa, sinh ngày 05/8/1960.', '05/8/1960'),
  caught('Ngày sinh: 20/8/1971', '20/8/1971'),
  caught('Cháu Lê Minh Anh, sinh 05/8/2012.', '05/8/2012'),
  // Not in the voice but on screen
  spoilt('PII.TEXT', 'Gọi 0912345678', '0912345678', {where: 'seen'}),
  spoilt('PII.TEXT', 'Xem \\"76A-123.45\\"', '76A-123.45', {where: 'detail'}),

  // What is none
  passes('Bảo hiểm xã hội chi 1.234.567.890 đồng.'),
  passes('Tổ gõ từng nhà ở ngõ 12, ngõ 14.'),
  passes('Bà con nhà số hóa 2 bên đường Trần Phú.'),
  passes('Quyết định số 1234/QĐ-UBND ngày 05/8/2023.'),
  passes('Giai đoạn 2021-2025, nhiệm kỳ 2020 - 2025.'),
  passes('Làm việc từ 7:00 đến 11:30, gặp 30 bạn.'),
  passes('Mở mới 1.234 tài khoản ngân hàng Agribank.'),
  passes('Phường có 1.234.567 lượt truy cập.'),
  passes('Thu 212.345.678 đồng trong năm.'),
  passes('Thu 123.456.789.012 đồng trong năm.'),
  passes('Sáng 05/8/2023, cả tổ họp.'),
  passes('Từ 01/8/2023 đến 15/8/2023, cả tổ họp.'),
  passes('Thực hiện Nghị định 59/2022/NĐ-CP của Chính phủ.'),
  passes('Thực hiện Kế hoạch số 146/KH-UBND ngày 01/8/2023.'),
  passes('Kịp thời 24/7, gọi 113, 114, 115 hoặc 1022.'),
  passes('Tổng đài 1900 1234 và 18001091 luôn có người trực.'),
  passes('Đã cấp {{CCCD_ISSUED}} thẻ, {{EID_L2_RECV}} hồ sơ.'),
  passes('Số tài khoản định danh mức 2 đã kích hoạt là {{EID_L2_ACT}}.'),
  passes('Quốc lộ 24B dài 105 km, khổ giấy A4.'),
  passes('Trụ sở ở số 25 đường Hùng Vương luôn mở cửa.'),
  passes('Mời bà con đến nhà văn hóa tại 12/3 đường Trần Phú.'),
  passes('Tổ đi hết 12 ngõ, gõ từng nhà ở tổ dân phố 5.'),
  passes('Làm theo Đề án 06 và Quyết định 766/QĐ-TTg.'),
  passes('Năm 2023 có 3 đợt, mỗi đợt 30 ngày.'),
  passes('Liệt sĩ Nguyễn Văn Minh, sinh ngày 16/01/1906.'),
  passes('Mức thu 50.000 đồng, 76.000 đồng và 1.200.000 đồng.'),
  passes('In 50 tờ A4, 1000 tờ rơi.'),
  passes('Một hai ba, cả tổ cùng bắt tay.'),
  withPublic(passes('Gọi 0255 3822 123 khi cần.'), {
    text: '02553822123',
    reason: 'đường dây nóng của phường',
  }),
  withPublic(passes('Gọi +84 255 3822 123 khi cần.'), {
    text: '0255.3822.123',
    reason: 'đường dây nóng của phường',
  }),
  withPublic(passes('phuong@quangngai.gov.vn', {where: 'detail'}), {
    text: 'Phuong@quangngai.gov.vn',
    reason: 'hộp thư công vụ',
  }),
  withPublic(caught('Gọi 0912345678 khi cần.', '0912345678'), {
    text: '0255.3822.123',
    reason: 'đường dây nóng của phường',
  }),
];
