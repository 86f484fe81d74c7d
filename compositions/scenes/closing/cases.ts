import type {SceneOf} from '../../../src/script/scene';
import {linesOf} from '../lines-of';

const base = {id: 'closing', kind: 'closing' as const, contents: [], sample: false};

const WORDS = {
  heading: 'Lời cảm ơn',
  thanks: 'Cảm ơn bà con đã cùng thắp sáng!',
  unit: 'UBND phường Trương Quang Trọng',
  date: 'Tháng 8 năm 2023',
} as const;

const OFFICES = [
  {role: 'Đơn vị thực hiện', name: 'UBND phường Trương Quang Trọng'},
  {role: 'Thường trực', name: 'Bộ phận Văn hóa - xã hội'},
  {role: 'Phối hợp', name: 'Công an phường, Đoàn thanh niên phường'},
] as const;

/** Edge cases of the scene, by name: usual, shortest, longest, most. */
export const closingCases: Readonly<Record<string, SceneOf<'closing'>>> = {
  usual: {
    ...base,
    ...WORDS,
    credits: [
      ...OFFICES,
      {role: 'Nhân vật chính', name: 'Các Tổ công nghệ số cộng đồng và bà con'},
    ],
    sources: [
      'Thực hiện Kế hoạch số 146/KH-UBND ngày 01/8/2023 của UBND thành phố Quảng Ngãi',
      'Nhạc và hình vẽ do chương trình phuong-clip tạo ra cho clip này',
    ],
    groupCount: 12,
    lines: linesOf(
      'closing',
      'Tối nay, cả phố lên đèn. Bác hàng xóm lại chỉ cho người bên cạnh.',
      'Câu chuyện về Tổ công nghệ số cộng đồng cũng là câu chuyện của mỗi chúng ta.',
    ),
  },
  shortest: {
    ...base,
    heading: 'Hết',
    thanks: 'Xin cảm ơn!',
    unit: 'UBND phường',
    date: '2023',
    credits: [],
    sources: [],
    groupCount: 1,
    lines: [],
  },
  longest: {
    ...base,
    heading: 'Lời cảm ơn',
    thanks: 'Cảm ơn bà con và các Tổ công nghệ số đã cùng nhau thắp sáng!',
    unit: 'Ủy ban nhân dân phường Trương Quang Trọng, thành phố Quảng Ngãi',
    date: 'Hoàn thành tháng 8 năm 2023, Quảng Ngãi',
    credits: [
      {
        role: 'Chỉ đạo nội dung và tổ chức thực hiện',
        name: 'Bộ phận Văn hóa - xã hội và Văn phòng Ủy ban nhân dân phường',
      },
      {
        role: 'Phối hợp cung cấp số liệu',
        name: 'Công an phường, Đoàn thanh niên và 12 tổ dân phố trên địa bàn phường',
      },
    ],
    sources: [
      'Kế hoạch số 146/KH-UBND ngày 01/8/2023 của UBND thành phố Quảng Ngãi về cuộc thi Tổ công nghệ số cộng đồng năm 2023',
      'Số liệu Đề án 06, căn cước công dân và định danh điện tử mức 2: Công an phường Trương Quang Trọng, tính đến ngày 31/7/2023',
    ],
    groupCount: 16,
    lines: linesOf(
      'closing',
      'Khi đèn cả mười sáu tổ dân phố cùng sáng, việc khó hóa dễ, đường xa hóa gần, và không ai bị bỏ lại phía sau trên con đường số.',
      'Xin trân trọng cảm ơn bà con nhân dân đã đồng hành.',
    ),
  },
  most: {
    ...base,
    ...WORDS,
    credits: [
      ...OFFICES,
      {role: 'Số liệu', name: 'Văn phòng UBND phường'},
      {role: 'Lời đọc', name: 'Bạn đoàn viên chi đoàn tổ 5'},
      {role: 'Nhân vật chính', name: 'Các Tổ công nghệ số cộng đồng và bà con'},
    ],
    sources: [
      'Thực hiện Kế hoạch số 146/KH-UBND ngày 01/8/2023 của UBND thành phố Quảng Ngãi',
      'Số liệu Đề án 06 do Công an phường cung cấp ngày 31/7/2023',
      'Danh sách tổ dân phố: Văn phòng UBND phường',
      'Nhạc và hình vẽ do chương trình phuong-clip tạo ra cho clip này',
    ],
    groupCount: 28,
    lines: linesOf('closing', 'Tối nay, cả phố lên đèn.', 'Xin cảm ơn bà con.'),
  },
};
