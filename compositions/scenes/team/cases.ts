import type {SceneOf} from '../../../src/script/scene';
import {linesOf} from '../lines-of';

const base = {id: 'team', kind: 'team' as const, contents: ['C1'], sample: false};
const numbered = (count: number) => Array.from({length: count}, (_, i) => `Tổ ${i + 1}`);

/** Edge cases of the scene, by name: usual, shortest, longest, most. */
export const teamCases: Readonly<Record<string, SceneOf<'team'>>> = {
  usual: {
    ...base,
    heading: 'Tổ công nghệ số cộng đồng',
    groups: numbered(12),
    groupsLabel: '12 tổ dân phố, 12 tổ công nghệ số',
    members: [
      {
        id: 'leader',
        title: 'Tổ trưởng',
        detail: 'Tổ trưởng tổ dân phố, người biết rõ từng nhà',
        icon: 'flag',
      },
      {
        id: 'deputy',
        title: 'Tổ phó',
        detail: 'Bí thư chi đoàn, lo phần kỹ thuật',
        icon: 'star',
      },
      {
        id: 'youth',
        title: 'Đoàn viên',
        detail: 'Cầm tay chỉ việc trên điện thoại của bà con',
        icon: 'youth',
      },
      {
        id: 'police',
        title: 'Cảnh sát khu vực',
        detail: 'Giúp kích hoạt định danh điện tử tại nhà',
        icon: 'police',
      },
      {
        id: 'women',
        title: 'Hội Phụ nữ',
        detail: 'Đưa hàng của chị em lên gian hàng số',
        icon: 'women',
      },
      {
        id: 'telecom',
        title: 'Nhân viên viễn thông',
        detail: 'Lo đường truyền và cài đặt ứng dụng',
        icon: 'signal',
      },
    ],
    motto: 'Đi từng ngõ, gõ từng nhà, hướng dẫn từng người',
    lines: linesOf(
      'team',
      '[[groups]] Phường có mười hai tổ dân phố, mỗi tổ thắp lên một ngọn đèn: Tổ công nghệ số cộng đồng.',
      '[[leader]] Bác tổ trưởng thuộc từng con ngõ, [[deputy]] tổ phó lo phần kỹ thuật.',
      '[[youth]] Các bạn đoàn viên cầm tay chỉ việc, [[police]] anh cảnh sát khu vực giúp định danh điện tử.',
      '[[women]] Chị em phụ nữ, [[telecom]] nhân viên viễn thông cùng góp sức.',
      '[[motto]] Đi từng ngõ, gõ từng nhà, hướng dẫn từng người.',
    ),
  },
  shortest: {
    ...base,
    heading: 'Đội hình',
    groups: ['Tổ 1'],
    groupsLabel: 'Một tổ',
    members: [
      {id: 'leader', title: 'Tổ trưởng', icon: 'flag'},
      {id: 'youth', title: 'Đoàn viên', icon: 'youth'},
    ],
    motto: 'Cùng làm',
    lines: linesOf(
      'team',
      '[[groups]] Tổ của chúng tôi.',
      'Có [[leader]] bác tổ trưởng và [[youth]] bạn đoàn viên.',
    ),
  },
  longest: {
    ...base,
    heading: 'Những thành viên của Tổ công nghệ số cộng đồng',
    groups: [
      'Tổ dân phố Trường Thọ Đông A',
      'Tổ dân phố Trường Thọ Tây B',
      'Tổ dân phố Liên Hiệp 1 Bắc',
      'Tổ dân phố Liên Hiệp 2 Nam',
      'Tổ dân phố Trường Thọ Tây C',
      'Tổ dân phố Quyết Thắng Mới',
    ],
    groupsLabel: 'Sáu tổ dân phố ven sông, sáu Tổ công nghệ số cộng đồng cùng hoạt động',
    members: [
      {
        id: 'leader',
        title: 'Tổ trưởng Tổ công nghệ số cộng đồng',
        detail: 'Trực tiếp phụ trách, nắm rõ hoàn cảnh của từng hộ gia đình',
        icon: 'flag',
      },
      {
        id: 'police',
        title: 'Cảnh sát khu vực thuộc Công an phường',
        detail: 'Giúp người cao tuổi kích hoạt định danh điện tử mức 2 tại nhà',
        icon: 'police',
      },
      {
        id: 'women',
        title: 'Chi hội trưởng Chi hội Phụ nữ',
        detail: 'Vận động hội viên mở gian hàng số, thanh toán không tiền mặt',
        icon: 'women',
      },
    ],
    motto: 'Đi từng ngõ, gõ từng nhà, hướng dẫn từng người, không để ai bị bỏ lại phía sau',
    lines: linesOf(
      'team',
      '[[groups]] Sáu tổ dân phố ven sông đều đã thành lập Tổ công nghệ số cộng đồng của riêng mình.',
      'Đứng đầu là [[leader]] tổ trưởng tổ dân phố, người trực tiếp phụ trách và nắm rõ hoàn cảnh của từng hộ gia đình.',
      'Bên cạnh là [[police]] cảnh sát khu vực và [[women]] chi hội trưởng phụ nữ.',
      '[[motto]] Tất cả vì người dân.',
    ),
  },
  most: {
    ...base,
    heading: 'Tổ công nghệ số cộng đồng',
    groups: Array.from({length: 16}, (_, i) => `Tổ dân phố số ${i + 1}`),
    groupsLabel: '16 tổ dân phố, 16 tổ công nghệ số',
    members: [
      {
        id: 'leader',
        title: 'Tổ trưởng',
        detail: 'Trưởng ban, người biết rõ từng nhà',
        icon: 'flag',
      },
      {id: 'deputy', title: 'Tổ phó', detail: 'Lo phần kỹ thuật', icon: 'star'},
      {id: 'youth', title: 'Đoàn Thanh niên', detail: 'Cầm tay chỉ việc cho bà con', icon: 'youth'},
      {id: 'police', title: 'Cảnh sát khu vực', detail: 'Giúp định danh điện tử', icon: 'police'},
      {id: 'women', title: 'Hội Phụ nữ', detail: 'Đưa hàng lên gian hàng số', icon: 'women'},
      {id: 'veterans', title: 'Hội Cựu chiến binh', detail: 'Nêu gương, vận động', icon: 'heart'},
      {id: 'teacher', title: 'Giáo viên', detail: 'Hướng dẫn học sinh, phụ huynh', icon: 'school'},
      {id: 'telecom', title: 'Doanh nghiệp viễn thông', detail: 'Lo đường truyền', icon: 'signal'},
    ],
    motto: 'Đi từng ngõ, gõ từng nhà, hướng dẫn từng người',
    lines: linesOf(
      'team',
      '[[groups]] Mười sáu tổ dân phố, mười sáu ngọn đèn.',
      '[[leader]] Bác tổ trưởng, [[deputy]] tổ phó, [[youth]] đoàn thanh niên và [[police]] cảnh sát khu vực.',
      '[[women]] Hội phụ nữ, [[veterans]] cựu chiến binh, [[teacher]] thầy cô giáo và [[telecom]] nhân viên viễn thông.',
      '[[motto]] Đi từng ngõ, gõ từng nhà, hướng dẫn từng người.',
    ),
  },
};
