import type {SceneOf} from '../../../src/script/scene';
import {linesOf} from '../lines-of';

const base = {id: 'hook', kind: 'hook' as const, contents: [], sample: false};

/** Edge cases of the scene, by name: usual, shortest, longest. */
export const hookCases: Readonly<Record<string, SceneOf<'hook'>>> = {
  usual: {
    ...base,
    heading: 'Một tờ giấy, một buổi sáng',
    slip: {office: 'Bộ phận Một cửa', ticket: 'Số 47', wait: 'Còn 46 lượt'},
    lines: linesOf(
      'hook',
      'Ngày trước, xin một tờ giấy là mất cả buổi sáng.',
      '[[now]] Giờ thì chỉ cần một chiếc điện thoại.',
    ),
  },
  shortest: {
    ...base,
    heading: 'Chờ',
    slip: {office: 'Một cửa', ticket: 'Số 9', wait: 'Còn 8'},
    lines: linesOf('hook', 'Chờ lâu quá.'),
  },
  longest: {
    ...base,
    heading: 'Một tờ giấy xác nhận cư trú, cả một buổi sáng chờ',
    slip: {
      office: 'Bộ phận Tiếp nhận và Trả kết quả',
      ticket: 'Số thứ tự 1.247',
      wait: 'Còn 1.246 lượt đang chờ ở phía trước',
    },
    lines: linesOf(
      'hook',
      'Ngày trước, muốn xin một tờ giấy xác nhận thông tin cư trú, bà con phải dậy thật sớm, xếp hàng và chờ gần hết một buổi sáng.',
      '[[now]] Bây giờ thì chỉ cần một chiếc điện thoại thông minh và vài phút tại nhà.',
    ),
  },
};
