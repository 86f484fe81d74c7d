import type {SceneOf} from '../../../src/script/scene';
import {linesOf} from '../lines-of';

const base = {id: 'solutions', kind: 'solutions' as const, contents: ['C6'], sample: false};

const FIVE_STONES: SceneOf<'solutions'>['stones'] = [
  {id: 'train', title: 'Tập huấn mỗi quý', detail: 'Tổ viên vững việc mới', icon: 'training'},
  {id: 'gear', title: 'Điểm hỗ trợ có mạng', detail: 'Tại nhà văn hóa tổ', icon: 'wifi'},
  {id: 'youth', title: 'Đoàn viên đồng hành', detail: 'Mỗi bạn kèm năm hộ', icon: 'youth'},
  {id: 'shop', title: 'Chợ không tiền mặt', detail: 'Sạp nào cũng quét mã', icon: 'qr'},
  {id: 'praise', title: 'Khen tổ làm hay', detail: 'Nhân rộng cách làm tốt', icon: 'star'},
];

/** Edge cases of the scene, by name: usual, shortest, longest, most. */
export const solutionsCases: Readonly<Record<string, SceneOf<'solutions'>>> = {
  usual: {
    ...base,
    heading: 'Bước tiếp theo',
    stones: FIVE_STONES,
    lines: linesOf(
      'solutions',
      'Muốn đi xa, trước hết [[train]] tổ viên phải vững tay nghề.',
      'Mỗi nhà văn hóa [[gear]] là một điểm hỗ trợ có sẵn mạng.',
      'Đoàn viên [[youth]] kèm từng hộ, chợ [[shop]] quen dần với mã quét.',
      'Tổ nào làm hay [[praise]] thì được khen, để cả phường cùng bước qua.',
    ),
  },
  shortest: {
    ...base,
    heading: 'Đi tiếp',
    stones: [
      {id: 'train', title: 'Học', icon: 'training'},
      {id: 'shop', title: 'Làm', icon: 'qr'},
    ],
    lines: linesOf('solutions', '[[train]] Học rồi [[shop]] làm.'),
  },
  longest: {
    ...base,
    heading: 'Giải pháp nâng cao hiệu quả của Tổ công nghệ số cộng đồng',
    stones: [
      {
        id: 'train',
        title: 'Tập huấn mỗi quý cho thành viên mười hai tổ',
        detail: 'Học trên tình huống thật, có video ngắn kèm theo',
        icon: 'training',
      },
      {
        id: 'gear',
        title: 'Trang bị điểm hỗ trợ có mạng, máy quét và máy in',
        detail: 'Tại nhà văn hóa tổ dân phố, mở cửa cả buổi tối',
        icon: 'wifi',
      },
      {
        id: 'youth',
        title: 'Huy động đoàn viên, giáo viên và cán bộ hưu trí cùng tham gia',
        detail: 'Mỗi người kèm năm hộ cho đến khi tự làm được',
        icon: 'youth',
      },
      {
        id: 'shop',
        title: 'Mở rộng thanh toán không tiền mặt ở chợ, hàng quán',
        detail: 'Sạp hàng nào cũng có mã quét và người chỉ cách dùng',
        icon: 'qr',
      },
      {
        id: 'praise',
        title: 'Khen thưởng tổ làm hay, nhân rộng cách làm tốt ra toàn phường',
        detail: 'Mỗi tháng kể một câu chuyện trên loa và trên trang của phường',
        icon: 'star',
      },
      {
        id: 'fund',
        title: 'Bố trí kinh phí và vận động các nguồn tài trợ hợp pháp',
        detail: 'Công khai từng khoản thu, chi để bà con cùng giám sát',
        icon: 'money',
      },
    ],
    lines: linesOf(
      'solutions',
      'Muốn đi xa, trước hết [[train]] tổ viên phải vững tay nghề.',
      'Mỗi nhà văn hóa [[gear]] là một điểm hỗ trợ có sẵn mạng.',
      'Đoàn viên [[youth]] kèm từng hộ, chợ [[shop]] quen dần với mã quét.',
      'Tổ nào làm hay [[praise]] thì được khen, kinh phí [[fund]] được công khai để cả phường cùng bước qua.',
    ),
  },
  most: {
    ...base,
    heading: 'Bước tiếp theo',
    stones: [
      ...FIVE_STONES,
      {id: 'fund', title: 'Góp sức cùng lo', detail: 'Nguồn hợp pháp, công khai', icon: 'money'},
    ],
    lines: linesOf(
      'solutions',
      'Muốn đi xa, trước hết [[train]] tổ viên phải vững tay nghề.',
      'Mỗi nhà văn hóa [[gear]] là một điểm hỗ trợ có sẵn mạng.',
      'Đoàn viên [[youth]] kèm từng hộ, chợ [[shop]] quen dần với mã quét.',
      'Tổ nào làm hay [[praise]] thì được khen, nguồn lực [[fund]] thì cùng lo.',
    ),
  },
};
