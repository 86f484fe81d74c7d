import type {SceneOf} from '../../../src/script/scene';
import {linesOf} from '../lines-of';

const base = {id: 'title', kind: 'title' as const, contents: [], sample: false};

/** Edge cases of the scene, by name: usual, shortest, longest. */
export const titleCases: Readonly<Record<string, SceneOf<'title'>>> = {
  usual: {
    ...base,
    heading: 'Câu chuyện về Tổ công nghệ số cộng đồng',
    contest: 'Cuộc thi video clip Tổ công nghệ số cộng đồng năm 2023',
    unit: 'UBND phường Trương Quang Trọng',
    place: 'Thành phố Quảng Ngãi',
    lines: linesOf('title', 'Đây là câu chuyện của những người đã làm nên điều ấy.'),
  },
  shortest: {
    ...base,
    heading: 'Tổ công nghệ số',
    contest: 'Cuộc thi clip',
    unit: 'UBND phường',
    place: 'Quảng Ngãi',
    lines: [],
  },
  longest: {
    ...base,
    heading: 'Câu chuyện về Tổ công nghệ số cộng đồng và những người hàng xóm chuyển đổi số',
    contest: 'Cuộc thi video clip Tổ công nghệ số cộng đồng trên địa bàn tỉnh Quảng Ngãi năm 2023',
    unit: 'Ủy ban nhân dân phường Trương Quang Trọng phối hợp cùng 12 tổ dân phố',
    place: 'Thành phố Quảng Ngãi, tỉnh Quảng Ngãi, bên bờ bắc sông Trà Khúc',
    lines: linesOf(
      'title',
      'Đây là câu chuyện của những người hàng xóm đã đưa công nghệ số đến từng ngõ, từng nhà.',
      'Mời quý vị cùng chúng tôi đi một ngày qua các tổ dân phố ven sông.',
    ),
  },
};
