import type {SceneOf} from '../../../src/script/scene';
import {linesOf} from '../lines-of';

const base = {id: 'management', kind: 'management' as const, contents: ['C5'], sample: false};

/** Edge cases of the scene, by name: usual, shortest, longest, most. */
export const managementCases: Readonly<Record<string, SceneOf<'management'>>> = {
  usual: {
    ...base,
    heading: 'Một tuần của tổ',
    center: 'Mỗi tuần một vòng',
    steps: [
      {id: 'meet', title: 'Họp giao ban', detail: 'Nhìn lại tuần qua, chọn việc', icon: 'meeting'},
      {id: 'tasks', title: 'Chia việc', detail: 'Mỗi thành viên nhận một ngõ', icon: 'list'},
      {id: 'street', title: 'Xuống phố', detail: 'Cầm tay chỉ việc tại nhà', icon: 'road'},
      {id: 'report', title: 'Báo về phường', detail: 'Việc khó được gỡ ngay', icon: 'report'},
    ],
    lines: linesOf(
      'management',
      'Đầu tuần, [[meet]] cả tổ ngồi lại, nhìn việc đã làm.',
      'Việc được chia [[tasks]] rõ người, rõ ngõ.',
      'Giữa tuần, [[street]] anh em xuống phố, chỉ tận tay.',
      'Cuối tuần [[report]] báo về phường, chuyện khó được gỡ ngay.',
    ),
  },
  shortest: {
    ...base,
    heading: 'Một tuần',
    center: 'Tuần',
    steps: [
      {id: 'meet', title: 'Họp', icon: 'meeting'},
      {id: 'street', title: 'Làm', icon: 'road'},
      {id: 'report', title: 'Báo', icon: 'report'},
    ],
    lines: linesOf('management', '[[meet]] Họp, [[street]] làm, [[report]] báo.'),
  },
  longest: {
    ...base,
    heading: 'Công tác quản lý, điều hành Tổ công nghệ số cộng đồng qua từng tuần làm việc',
    center: 'Mỗi tuần một vòng, không bỏ sót nhà nào',
    steps: [
      {
        id: 'meet',
        title: 'Họp giao ban đầu tuần tại nhà văn hóa tổ dân phố',
        detail: 'Nhìn lại những việc đã làm trong tuần qua và chọn ra việc cần làm trước',
        icon: 'meeting',
      },
      {
        id: 'tasks',
        title: 'Chia việc rõ người, rõ ngõ, rõ ngày hoàn thành',
        detail: 'Mỗi thành viên nhận một ngõ và một nhóm hộ gia đình cần hỗ trợ',
        icon: 'list',
      },
      {
        id: 'street',
        title: 'Xuống phố, cầm tay chỉ việc cho từng hộ gia đình',
        detail: 'Ghi lại những nhà còn vướng để quay lại vào buổi tối',
        icon: 'road',
      },
      {
        id: 'report',
        title: 'Báo cáo về Văn phòng UBND phường vào cuối tuần',
        detail: 'Việc khó được phường và Công an phường cùng gỡ ngay trong ngày',
        icon: 'report',
      },
    ],
    lines: linesOf(
      'management',
      'Đầu tuần, [[meet]] cả tổ ngồi lại, nhìn việc đã làm và chọn việc phải làm.',
      'Việc được chia [[tasks]] rõ người, rõ ngõ, rõ ngày.',
      'Giữa tuần, [[street]] anh em xuống phố, chỉ tận tay từng nhà.',
      'Cuối tuần [[report]] báo về phường, chuyện khó được gỡ ngay.',
    ),
  },
  most: {
    ...base,
    heading: 'Một tuần của tổ',
    center: 'Mỗi tuần một vòng',
    steps: [
      {id: 'meet', title: 'Họp giao ban', detail: 'Nhìn lại tuần qua', icon: 'meeting'},
      {id: 'tasks', title: 'Chia việc', detail: 'Mỗi người một ngõ', icon: 'list'},
      {id: 'train', title: 'Tập huấn', detail: 'Người biết chỉ người chưa biết', icon: 'training'},
      {id: 'street', title: 'Xuống phố', detail: 'Cầm tay chỉ việc', icon: 'road'},
      {id: 'listen', title: 'Nghe góp ý', detail: 'Nhà nào vướng, ghi lại', icon: 'chat'},
      {id: 'report', title: 'Báo về phường', detail: 'Việc khó được gỡ ngay', icon: 'report'},
    ],
    lines: linesOf(
      'management',
      'Đầu tuần, [[meet]] cả tổ ngồi lại, rồi [[tasks]] chia việc rõ người.',
      'Người biết [[train]] chỉ người chưa biết, rồi [[street]] cùng xuống phố.',
      'Tối về nghe [[listen]] bà con góp ý, cuối tuần [[report]] báo về phường.',
    ),
  },
};
