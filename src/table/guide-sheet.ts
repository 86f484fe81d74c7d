import {GUIDE_SHEET} from './sheet-words';
import type {Table} from './table';
import type {NewCell, NewSheet} from './xlsx/new-sheet';

const HOW_TO = [
  'Mỗi trang là một bảng. Dòng 1 là tên cột, dòng 2 nói được viết gì; dữ liệu bắt đầu từ dòng 3. Chỉ sửa các ô trắng.',
  'Bấm vào một ô sẽ thấy ghi chú; ô có mũi tên thì chọn trong danh sách.',
  'Ô xám là mã, dùng để nhận ra dòng: không sửa, không xóa. Tên trang, tên cột cũng giữ nguyên; thứ tự cột và việc sắp xếp dòng thì không quan trọng.',
  'Thêm dòng: điền vào dòng trống ngay dưới bảng (hoặc chèn dòng). Dòng mới cần có mã; riêng cột “Dòng” thì để trống. Dòng mới đứng sau dòng ở ngay trên nó.',
  'Bỏ dòng: xóa cả dòng. Muốn xóa được, trước hết chọn Review › Unprotect Sheet (không có mật khẩu).',
  'Số: gõ liền hoặc theo kiểu Việt Nam, ví dụ 1.234.567,8. Ngày: gõ ngày/tháng/năm, ví dụ 05/8/2023.',
  'Không gộp ô, không ẩn dòng hay cột, không dùng macro hay liên kết sang tệp khác. Công thức: nên dán giá trị (Paste Special › Values).',
  'Trong lời đọc, {{MÃ}} gọi số liệu và [[tên]] gọi hình; xin giữ nguyên các dấu ấy.',
  'Xong thì lưu (vẫn kiểu .xlsx) và gửi lại. Người nhận chạy: npm run -s clip -- table import TỆP.xlsx',
  'Chương trình cho xem mọi chỗ khác trước khi ghi, và không ghi gì nếu có lỗi.',
];

const title = (value: string): readonly NewCell[] => [{value, look: 'title'}];
const line = (...values: readonly string[]): readonly NewCell[] =>
  values.map((value) => ({value, look: 'plain'}));

/** Words before the table of fingerprints, by which an import finds it. */
export const FINGERPRINTS_HEADING = 'Dấu của dữ liệu khi xuất (không sửa)';

/** The first sheet: how to use the others, what each is for, and which data they were made of. */
export function guideSheet(
  tables: readonly Table[],
  fingerprints: ReadonlyMap<string, string>,
): NewSheet {
  return {
    name: GUIDE_SHEET,
    widths: [34, 100],
    frozen: 0,
    validations: [],
    rows: [
      title('Bảng dữ liệu của clip'),
      ...HOW_TO.map((words, index) => line(`${index + 1}`, words)),
      [],
      title('Các trang'),
      ...tables.map(({sheet, about}) => line(sheet, about)),
      [],
      title(FINGERPRINTS_HEADING),
      ...[...fingerprints].map(([file, fingerprint]) => line(file, fingerprint)),
    ],
  };
}
