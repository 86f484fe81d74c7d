import type {SceneOf} from '../../../src/script/scene';
import {linesOf} from '../lines-of';

const base = {id: 'needs', kind: 'needs' as const, contents: ['C3.3'], sample: false};

/** Edge cases of the scene, by name: usual, shortest, longest, most doors and tasks. */
export const needsCases: Readonly<Record<string, SceneOf<'needs'>>> = {
  usual: {
    ...base,
    heading: 'Bốn việc cần, một chiếc điện thoại',
    doors: [
      {
        id: 'health',
        title: 'Y tế',
        detail: 'Sổ sức khỏe điện tử',
        icon: 'health',
        tasks: ['Xem lại lịch tiêm, đơn thuốc', 'Đặt lịch khám từ nhà'],
      },
      {
        id: 'school',
        title: 'Giáo dục',
        detail: 'Sổ liên lạc điện tử',
        icon: 'school',
        tasks: ['Nhận tin từ nhà trường', 'Nộp hồ sơ đầu cấp cho con'],
      },
      {
        id: 'welfare',
        title: 'Chính sách xã hội',
        detail: 'Trợ cấp qua tài khoản',
        icon: 'gift',
        tasks: ['Đăng ký tài khoản nhận trợ cấp', 'Tra cứu bảo hiểm'],
      },
      {
        id: 'guard',
        title: 'Phòng, chống dịch',
        detail: 'Nền tảng khai báo y tế',
        icon: 'shield',
        tasks: ['Nhận khuyến cáo đúng nguồn', 'Khai báo khi có dấu hiệu'],
      },
    ],
    lines: linesOf(
      'needs',
      'Nhà nào cũng có bốn việc cần đến.',
      '[[health]] Đau ốm thì mở sổ sức khỏe điện tử, xem lại đơn thuốc, đặt lịch khám từ nhà.',
      '[[school]] Con đi học, tin từ nhà trường đến ngay trong máy của bố mẹ.',
      '[[welfare]] Người được trợ cấp nhận tiền qua tài khoản, khỏi đi lại nhiều lần.',
      '[[guard]] Khi có dịch, bà con nhận khuyến cáo đúng nguồn và khai báo kịp thời.',
      'Tổ công nghệ số đến từng nhà, mở từng cánh cửa.',
    ),
  },
  shortest: {
    ...base,
    heading: 'Hai việc',
    doors: [
      {id: 'a', title: 'Y tế', icon: 'health', tasks: ['Đặt lịch']},
      {id: 'b', title: 'Học', icon: 'school', tasks: ['Nhận tin']},
    ],
    lines: linesOf('needs', '[[a]] Một là y tế.', '[[b]] Hai là việc học.'),
  },
  longest: {
    ...base,
    sample: true,
    heading: 'Dịch vụ số cho nhu cầu thiết yếu',
    doors: [
      {
        id: 'health',
        title: 'Chăm sóc sức khỏe ban đầu tại trạm y tế',
        detail: 'Ứng dụng Sổ sức khỏe điện tử và Hồ sơ sức khỏe',
        icon: 'stethoscope',
        tasks: [
          'Xem lại lịch tiêm, kết quả khám và đơn thuốc',
          'Đặt lịch khám từ nhà, đến nơi không phải chờ lâu',
          'Nhắc người thân cao tuổi uống thuốc đúng giờ',
        ],
      },
      {
        id: 'school',
        title: 'Giáo dục và học tập suốt đời',
        detail: 'Nền tảng học tập và sổ liên lạc điện tử của trường',
        icon: 'training',
        tasks: [
          'Nhận tin từ nhà trường, trao đổi với thầy cô chủ nhiệm',
          'Nộp hồ sơ tuyển sinh đầu cấp cho con bằng điện thoại',
        ],
      },
      {
        id: 'welfare',
        title: 'Chính sách xã hội và bảo hiểm y tế hộ gia đình',
        detail: 'Tài khoản nhận trợ cấp của người hưởng',
        icon: 'people',
        tasks: ['Đăng ký nhận trợ cấp qua tài khoản thay cho tiền mặt'],
      },
    ],
    lines: linesOf(
      'needs',
      'Tổ công nghệ số cộng đồng giúp bà con dùng các dịch vụ số cho những nhu cầu thiết yếu trong nhà.',
      '[[health]] Về y tế, bà con xem lại lịch tiêm chủng, kết quả khám, đơn thuốc cũ và đặt lịch khám ngay từ nhà.',
      '[[school]] Về giáo dục, bố mẹ nhận tin từ nhà trường, trao đổi với thầy cô và nộp hồ sơ đầu cấp cho con.',
      '[[welfare]] Về chính sách xã hội, người hưởng trợ cấp nhận tiền qua tài khoản thay cho tiền mặt.',
    ),
  },
  most: {
    ...base,
    heading: 'Bốn cánh cửa của mỗi nhà',
    doors: [
      {
        id: 'a',
        title: 'Y tế',
        detail: 'Sổ sức khỏe điện tử',
        icon: 'health',
        tasks: ['Xem đơn thuốc cũ', 'Đặt lịch khám', 'Nhớ lịch tiêm'],
      },
      {
        id: 'b',
        title: 'Giáo dục',
        detail: 'Sổ liên lạc điện tử',
        icon: 'book',
        tasks: ['Nhận tin của trường', 'Học trực tuyến', 'Nộp hồ sơ'],
      },
      {
        id: 'c',
        title: 'Chính sách xã hội',
        detail: 'Trợ cấp qua tài khoản',
        icon: 'money',
        tasks: ['Mở tài khoản', 'Nhận trợ cấp', 'Tra cứu bảo hiểm'],
      },
      {
        id: 'd',
        title: 'Phòng, chống dịch bệnh',
        detail: 'Khai báo y tế',
        icon: 'shield',
        tasks: ['Nghe tin đúng nguồn', 'Khai báo kịp thời', 'Nhắc nhau giữ gìn'],
      },
    ],
    lines: linesOf(
      'needs',
      '[[a]] Y tế: xem đơn thuốc, đặt lịch khám, nhớ lịch tiêm.',
      '[[b]] Giáo dục: nhận tin của trường, học trực tuyến, nộp hồ sơ.',
      '[[c]] Chính sách xã hội: mở tài khoản, nhận trợ cấp, tra cứu bảo hiểm.',
      '[[d]] Phòng, chống dịch: nghe tin đúng nguồn, khai báo kịp thời.',
    ),
  },
};
