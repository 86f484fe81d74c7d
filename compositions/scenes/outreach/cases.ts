import type {SceneOf} from '../../../src/script/scene';
import {linesOf} from '../lines-of';

const base = {id: 'outreach', kind: 'outreach' as const, contents: ['C4'], sample: false};

/** Edge cases of the scene, by name: usual, shortest, longest, most. */
export const outreachCases: Readonly<Record<string, SceneOf<'outreach'>>> = {
  usual: {
    ...base,
    heading: 'Từ chiếc loa đến từng cánh cửa',
    center: 'Loa phường',
    channels: [
      {
        id: 'radio',
        title: 'Bản tin truyền thanh',
        detail: 'Sáng và chiều mỗi ngày',
        icon: 'loudspeaker',
      },
      {id: 'chat', title: 'Nhóm Zalo tổ dân phố', detail: 'Hỏi là có người đáp', icon: 'chat'},
      {
        id: 'meeting',
        title: 'Buổi họp tổ',
        detail: 'Làm mẫu ngay trên điện thoại',
        icon: 'meeting',
      },
      {id: 'door', title: 'Gõ cửa từng nhà', detail: 'Đến với người lớn tuổi', icon: 'door'},
    ],
    lines: linesOf(
      'outreach',
      'Mỗi sáng, [[radio]] loa phường kể chuyện chuyển đổi số bằng lời dễ hiểu.',
      'Tin ấy vào [[chat]] nhóm Zalo của từng tổ, ai chưa rõ thì hỏi.',
      'Tối đến, [[meeting]] cả xóm họp, cùng làm thử trên điện thoại.',
      'Nhà nào còn ngại, [[door]] tổ công nghệ đến tận nơi, gõ cửa.',
    ),
  },
  shortest: {
    ...base,
    heading: 'Đến từng nhà',
    center: 'Loa',
    channels: [
      {id: 'radio', title: 'Loa', icon: 'megaphone'},
      {id: 'door', title: 'Gõ cửa', icon: 'door'},
    ],
    lines: linesOf('outreach', '[[radio]] Loa nói, [[door]] rồi người đến.'),
  },
  longest: {
    ...base,
    heading: 'Đưa chủ trương của Đảng, chính sách của Nhà nước đến từng hộ gia đình trong phường',
    center: 'Đài truyền thanh phường',
    channels: [
      {
        id: 'radio',
        title: 'Bản tin chuyển đổi số',
        detail: 'Phát lúc 5 giờ và 17 giờ mỗi ngày',
        icon: 'loudspeaker',
      },
      {
        id: 'chat',
        title: 'Nhóm Zalo của từng tổ dân phố và chi đoàn',
        detail: 'Hỏi buổi sáng là buổi chiều có người trả lời',
        icon: 'chat',
      },
      {
        id: 'meeting',
        title: 'Họp tổ dân phố vào tối thứ Bảy',
        detail: 'Cùng làm thử tại nhà văn hóa',
        icon: 'meeting',
      },
      {
        id: 'door',
        title: 'Gõ cửa từng nhà người cao tuổi, khuyết tật',
        detail: 'Công an khu vực, đoàn viên cùng đi',
        icon: 'door',
      },
      {
        id: 'school',
        title: 'Giờ sinh hoạt của học sinh',
        detail: 'Con cháu về chỉ lại cho ông bà',
        icon: 'school',
      },
    ],
    lines: linesOf(
      'outreach',
      'Mỗi sáng, [[radio]] đài truyền thanh phường kể chuyện chuyển đổi số bằng lời dễ hiểu.',
      'Tin ấy vào [[chat]] nhóm Zalo của từng tổ dân phố, ai chưa rõ thì hỏi.',
      'Tối thứ Bảy, [[meeting]] cả xóm họp; [[door]] nhà nào còn ngại thì tổ đến gõ cửa.',
      'Con cháu [[school]] mang bài học về cho ông bà.',
    ),
  },
  most: {
    ...base,
    heading: 'Từ chiếc loa đến từng cánh cửa',
    center: 'Loa phường',
    channels: [
      {id: 'radio', title: 'Bản tin truyền thanh', detail: 'Sáng và chiều', icon: 'loudspeaker'},
      {id: 'chat', title: 'Nhóm Zalo tổ', detail: 'Hỏi là có người đáp', icon: 'chat'},
      {id: 'meeting', title: 'Buổi họp tổ', detail: 'Làm mẫu tại chỗ', icon: 'meeting'},
      {id: 'school', title: 'Trường học', detail: 'Con chỉ cho cha mẹ', icon: 'school'},
      {id: 'market', title: 'Góc chợ', detail: 'Quét mã cùng tiểu thương', icon: 'store'},
      {id: 'door', title: 'Gõ cửa từng nhà', detail: 'Đến với người lớn tuổi', icon: 'door'},
    ],
    lines: linesOf(
      'outreach',
      'Mỗi sáng, [[radio]] loa phường kể chuyện chuyển đổi số bằng lời dễ hiểu.',
      'Tin ấy vào [[chat]] nhóm Zalo, đến [[meeting]] buổi họp tổ, vào [[school]] trường học.',
      'Ra góc chợ [[market]] rồi đến tận từng nhà, [[door]] gõ cửa.',
    ),
  },
};
