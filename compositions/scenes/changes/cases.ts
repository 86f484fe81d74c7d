import type {SceneOf} from '../../../src/script/scene';
import {linesOf} from '../lines-of';

const base = {
  id: 'changes',
  kind: 'changes' as const,
  contents: ['C2'],
  sample: false,
  beforeLabel: 'Trước',
  afterLabel: 'Nay',
};

/** Edge cases of the scene, by name: usual, shortest, longest, most pairs. */
export const changesCases: Readonly<Record<string, SceneOf<'changes'>>> = {
  usual: {
    ...base,
    heading: 'Vẫn con phố ấy, mà khác rồi',
    pairs: [
      {
        id: 'papers',
        before: 'Xếp hàng cả buổi để nộp một bộ hồ sơ',
        after: 'Nộp hồ sơ ngay tại nhà, có kết quả thì máy báo',
        iconBefore: 'clock',
        iconAfter: 'phone',
      },
      {
        id: 'money',
        before: 'Đi chợ phải thủ sẵn tiền lẻ',
        after: 'Quét một lần là trả xong',
        iconBefore: 'wallet',
        iconAfter: 'qr',
      },
      {
        id: 'news',
        before: 'Tin của phường đến nhà chậm mất vài hôm',
        after: 'Tin đến trong ngày, hỏi là có người đáp',
        iconBefore: 'file',
        iconAfter: 'chat',
      },
    ],
    lines: linesOf(
      'changes',
      '[[papers]] Ngày trước, nộp một bộ hồ sơ là xếp hàng cả buổi.',
      'Nay bà con nộp ngay tại nhà, có kết quả thì máy báo.',
      '[[money]] Đi chợ trước phải thủ tiền lẻ, nay quét một lần là trả xong.',
      '[[news]] Tin của phường trước đến chậm, nay đến ngay trong ngày, hỏi là có người đáp.',
      'Vẫn con phố ấy, mà khác rồi.',
    ),
  },
  shortest: {
    ...base,
    heading: 'Đổi thay',
    pairs: [{id: 'one', before: 'Chờ', after: 'Nhanh', iconBefore: 'clock', iconAfter: 'check'}],
    lines: linesOf('changes', '[[one]] Trước chờ, nay nhanh.'),
  },
  longest: {
    ...base,
    sample: true,
    beforeLabel: 'Những năm trước',
    afterLabel: 'Hôm nay',
    heading: 'Vai trò và lợi ích của Tổ công nghệ số cộng đồng tại phường và các tổ dân phố',
    pairs: [
      {
        id: 'papers',
        before: 'Muốn nộp một bộ hồ sơ, bà con phải xếp hàng gần hết một buổi sáng',
        after: 'Bà con nộp hồ sơ trực tuyến ngay tại nhà và theo dõi kết quả trên điện thoại',
        iconBefore: 'file',
        iconAfter: 'phone',
      },
      {
        id: 'money',
        before: 'Tiểu thương giữ tiền mặt, ghi sổ tay, cuối ngày khó đối chiếu thu chi',
        after: 'Khách quét mã để trả tiền, chủ quán xem lại được từng khoản thu trong ngày',
        iconBefore: 'book',
        iconAfter: 'qr',
      },
    ],
    lines: linesOf(
      'changes',
      '[[papers]] Những năm trước, muốn nộp một bộ hồ sơ thì bà con phải dậy sớm, xếp hàng và chờ gần hết một buổi sáng.',
      'Hôm nay, bà con nộp hồ sơ trực tuyến ngay tại nhà rồi theo dõi kết quả trên chiếc điện thoại của mình.',
      '[[money]] Tiểu thương trong chợ trước đây giữ tiền mặt, ghi sổ tay, cuối ngày rất khó đối chiếu các khoản thu chi.',
      'Hôm nay khách chỉ cần quét mã để trả tiền, còn chủ quán xem lại được từng khoản thu ngay trong ngày.',
    ),
  },
  most: {
    ...base,
    heading: 'Bốn đổi thay trên một con phố',
    pairs: [
      {
        id: 'a',
        before: 'Xếp hàng nộp hồ sơ',
        after: 'Nộp hồ sơ tại nhà',
        iconBefore: 'file',
        iconAfter: 'phone',
      },
      {
        id: 'b',
        before: 'Thủ sẵn tiền lẻ',
        after: 'Quét mã là xong',
        iconBefore: 'wallet',
        iconAfter: 'qr',
      },
      {
        id: 'c',
        before: 'Bán loanh quanh trong chợ',
        after: 'Bán cho khách ở xa',
        iconBefore: 'store',
        iconAfter: 'truck',
      },
      {
        id: 'd',
        before: 'Tin đến chậm',
        after: 'Tin đến trong ngày',
        iconBefore: 'clock',
        iconAfter: 'bell',
      },
    ],
    lines: linesOf(
      'changes',
      '[[a]] Trước xếp hàng nộp hồ sơ, nay nộp ngay tại nhà.',
      '[[b]] Trước thủ sẵn tiền lẻ, nay quét mã là xong.',
      '[[c]] Trước bán loanh quanh trong chợ, nay bán cho khách ở xa.',
      '[[d]] Trước tin đến chậm, nay tin đến ngay trong ngày.',
    ),
  },
};
