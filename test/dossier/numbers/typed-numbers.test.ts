import {describe, expect, test} from 'vitest';
import {countsInWords} from '../../../src/dossier/numbers/number-words';
import {typedNumbers} from '../../../src/dossier/numbers/plain-numbers';

describe('typedNumbers', () => {
  test.each([
    'Tổ dân phố 1',
    'Tổ dân phố 12 người dân ai cũng biết',
    'Tổ trưởng Tổ dân phố số 7',
    'Thực hiện Đề án 06, công an phường',
    'định danh điện tử mức 2',
    'định danh mức 2 người dân nào cũng làm được',
    'dịch vụ công mức độ 4',
    'Nghị định 30/2020/NĐ-CP',
    'theo Nghị định 30/2020',
    'Nghị định số 59/2022/NĐ-CP ngày 05/9/2022',
    'Kế hoạch số 146/KH-UBND ngày 01/8/2023 của UBND thành phố',
    'Kế hoạch 146 của thành phố',
    'Quyết định 06/QĐ-TTg',
    'Quyết định 766 của Thủ tướng',
    'năm 2023',
    'Cuộc thi video clip năm 2023',
    'giai đoạn 2022-2025, tầm nhìn đến năm 2030',
    'ngày 20 tháng 8 năm 2023',
    'từ 1 đến 15 tháng 8',
    'Ngày Chuyển đổi số quốc gia 10/10',
    'hưởng ứng ngày 8/3',
    'mừng lễ 30/4',
    'tháng 8/2023',
    'Nghị quyết số 52-NQ/TW',
    'theo 13-KL/TU',
    'chiều 2/9, cả phố treo cờ',
    'bà con tổ 1, 2 và 5 cùng làm',
    'Tổ dân phố 1, 2, 3',
    'các tháng 7, 8 và 9',
    'điện thoại Android 8 trở lên',
    'dịch Covid 19',
    'kỷ niệm 78 năm Cách mạng tháng Tám',
    'mật khẩu ít nhất 8 ký tự',
    'cấp cứu 115',
    'Quận 1',
    'từ 1975 đến nay',
    'Hướng dẫn số 3420/HD-BVHTTDL',
    'Thông báo số 12',
    'đến 20.8.2023',
    'đến hết 05/8',
    'trong tháng 8 người dân',
    'quý 3',
    'Quý II, quý 4/2023',
    'kết quả 6 tháng đầu năm',
    'trực 24/7',
    'phục vụ 24/24',
    'từ 7 giờ đến 11 giờ 30',
    'mở cửa 7h30 mỗi ngày',
    'lúc 17:00',
    '8 giờ sáng',
    'Công dân từ đủ 14 tuổi',
    'trẻ từ 6 đến 14 tuổi',
    'thời công nghiệp 4.0',
    'sóng 5G phủ khắp phường',
    'phòng chống Covid-19',
    'thông điệp 5K',
    'Cục C06',
    'tổng đài 1022',
    'gọi 113 khi cần',
    'đường dây nóng 1900 1234',
    'Chợ tổ 5 đã có mã QR',
    'học sinh lớp 12',
    'trường cấp 2',
    'số 12 đường Hai Bà Trưng',
    'Quốc lộ 1A',
    'đường 2/9',
    '1. Đăng ký tài khoản',
    'hai việc: (1) đăng ký, (2) kích hoạt',
    'Bước 3: kích hoạt',
    'không có chữ số nào',
  ])('says nothing of “%s”', (text) => {
    expect(typedNumbers(text)).toEqual([]);
  });

  test.each([
    ['đã cấp 10.746 thẻ căn cước', ['10.746']],
    ['cấp 120 thẻ', ['120']],
    ['đạt 71,0% so với', ['71,0%']],
    ['đạt 95 % chỉ tiêu', ['95 %']],
    ['đạt mức 95%', ['95%']],
    ['phường có 12 tổ dân phố', ['12']],
    ['mỗi tổ 5 người', ['5']],
    ['mỗi tháng 8 buổi', ['8']],
    ['trong ngày 20 lượt người', ['20']],
    ['con số 12000 khiến ai cũng vui', ['12000']],
    ['tổng số 120 hộ', ['120']],
    ['tổng số 120 của phường', ['120']],
    ['đã cấp 40 trong sáng nay', ['40']],
    ['25 dịch vụ công thiết yếu', ['25']],
    ['năm 2023 có 500 lượt', ['500']],
    ['Đề án 06 và 9312 tài khoản', ['9312']],
    ['3/4 số hộ', ['3', '4']],
    ['hơn 2023 người', ['2023']],
    ['100% hộ dân', ['100%']],
    ['chỉ mất 15 phút', ['15']],
    ['từ 30 lên 80', ['30', '80']],
    ['gấp 2,5 lần', ['2,5']],
    ['tiết kiệm 2 giờ', ['2']],
    ['báo cáo 12 hồ sơ', ['12']],
    ['120/ngày', ['120']],
    ['phục vụ 2000 bà con', ['2000']],
    ['hướng dẫn 120 bà con', ['120']],
    ['gọi 120 bà con', ['120']],
    ['trong tháng 8, 500 lượt người', ['500']],
    ['trong tháng 8, 12 tổ đã ra quân', ['12']],
    ['tổ 3 và 60 người', ['60']],
    ['12/12 tổ đã có', ['12', '12']],
    ['1/2 dân số', ['1', '2']],
    ['đã gọi 120 hộ', ['120']],
  ])('finds what was typed in “%s”', (text, numbers) => {
    expect(typedNumbers(text)).toEqual(numbers);
  });

  test('takes declared facts, and only them', () => {
    const facts = ['25 dịch vụ công thiết yếu', '5 kỹ năng'];
    expect(typedNumbers('Có 25 dịch vụ công thiết yếu', facts)).toEqual([]);
    expect(typedNumbers('đủ 5 Kỹ năng, 25 kỹ năng, 1.5 kỹ năng', facts)).toEqual(['25', '1.5']);
  });
});

describe('countsInWords', () => {
  test.each([
    ['mười hai tổ dân phố', 'mười hai'],
    ['hơn hai nghìn tài khoản', 'hai nghìn'],
    ['đã cấp mười nghìn bảy trăm bốn mươi sáu thẻ', 'mười nghìn bảy trăm bốn mươi sáu'],
    ['đạt bảy mươi mốt phần trăm', 'bảy mươi mốt'],
    ['ba trăm lượt người', 'ba trăm'],
  ])('finds the count in “%s”', (text, number) => {
    expect(countsInWords(text).map((count) => count.number)).toEqual([number]);
  });

  test.each([
    'mỗi nhà một người rành số',
    'hai tổ cùng làm',
    'hai ba người cùng đi',
    'hàng nghìn lượt người',
    'năm bảy hộ',
    'mười người như một',
    'bốn mươi tuổi',
    'năm hai nghìn không trăm hai mươi ba',
    'bốn nhu cầu, bốn cánh cửa',
    'trăm người như một',
  ])('leaves “%s” alone', (text) => {
    expect(countsInWords(text)).toEqual([]);
  });
});
