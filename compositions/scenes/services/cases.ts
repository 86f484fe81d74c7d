import type {SceneOf} from '../../../src/script/scene';
import {linesOf} from '../lines-of';

const base = {id: 'services', kind: 'services' as const, contents: ['C3.1'], sample: false};

/** Edge cases of the scene, by name: usual, shortest, longest, most steps. */
export const servicesCases: Readonly<Record<string, SceneOf<'services'>>> = {
  usual: {
    ...base,
    heading: 'Làm giấy tờ ngay tại nhà',
    app: 'Cổng Dịch vụ công quốc gia',
    steps: [
      {
        id: 'login',
        title: 'Đăng nhập',
        detail: 'bằng tài khoản định danh điện tử',
        icon: 'account',
      },
      {
        id: 'find',
        title: 'Tìm đúng thủ tục',
        detail: 'gõ vài chữ, chọn tên thủ tục',
        icon: 'search',
      },
      {
        id: 'fill',
        title: 'Điền tờ khai',
        detail: 'chỗ nào khó, bạn đoàn viên đọc cùng',
        icon: 'file',
      },
      {id: 'attach', title: 'Chụp giấy tờ kèm theo', icon: 'camera'},
      {id: 'follow', title: 'Theo dõi kết quả', detail: 'xong việc, máy báo tin', icon: 'bell'},
    ],
    lines: linesOf(
      'services',
      'Bác muốn làm giấy tờ, mà ngại đi xa. Bạn đoàn viên ngồi xuống bên bác, mở chiếc điện thoại.',
      '[[login]] Trước hết là đăng nhập, bằng tài khoản định danh điện tử.',
      '[[find]] Rồi tìm đúng thủ tục: gõ vài chữ là thấy.',
      '[[fill]] Điền tờ khai, chỗ nào khó thì hai bác cháu cùng đọc.',
      '[[attach]] Chụp giấy tờ kèm theo, bấm gửi.',
      '[[follow]] Xong rồi, bác cứ ở nhà theo dõi, có kết quả là máy báo.',
    ),
  },
  shortest: {
    ...base,
    heading: 'Ở nhà',
    app: 'Cổng',
    steps: [
      {id: 'one', title: 'Mở', icon: 'phone'},
      {id: 'two', title: 'Gửi', icon: 'send'},
    ],
    lines: linesOf('services', '[[one]] Mở máy ra. [[two]] Bấm gửi.'),
  },
  longest: {
    ...base,
    heading: 'Hướng dẫn người dân sử dụng dịch vụ công trực tuyến',
    app: 'Hệ thống thông tin giải quyết thủ tục',
    steps: [
      {
        id: 'login',
        title: 'Đăng nhập bằng tài khoản định danh điện tử mức 2',
        detail: 'chưa có tài khoản thì Tổ công nghệ số giúp đăng ký ngay',
        icon: 'account',
      },
      {
        id: 'find',
        title: 'Tìm thủ tục hành chính theo tên hoặc lĩnh vực',
        detail: 'đọc kỹ thành phần hồ sơ trước khi bắt đầu điền',
        icon: 'search',
      },
      {
        id: 'send',
        title: 'Gửi hồ sơ, nộp lệ phí và theo dõi từng bước xử lý',
        detail: 'kết quả trả qua mạng hoặc qua bưu chính công ích',
        icon: 'send',
      },
    ],
    lines: linesOf(
      'services',
      'Tổ công nghệ số cộng đồng đến từng nhà để hướng dẫn bà con sử dụng dịch vụ công trực tuyến.',
      '[[login]] Bước đầu tiên là đăng nhập bằng tài khoản định danh điện tử mức hai, nếu chưa có thì tổ giúp đăng ký.',
      '[[find]] Sau đó tìm thủ tục hành chính theo tên hoặc theo lĩnh vực rồi đọc kỹ thành phần hồ sơ.',
      '[[send]] Cuối cùng là gửi hồ sơ, nộp lệ phí và theo dõi từng bước xử lý ngay trên điện thoại.',
    ),
  },
  most: {
    ...base,
    heading: 'Sáu bước làm giấy tờ tại nhà',
    app: 'Cổng Dịch vụ công quốc gia',
    steps: [
      {id: 'a', title: 'Mở cổng dịch vụ', icon: 'phone'},
      {id: 'b', title: 'Đăng nhập', detail: 'tài khoản định danh', icon: 'lock'},
      {id: 'c', title: 'Tìm thủ tục', icon: 'search'},
      {id: 'd', title: 'Điền tờ khai', detail: 'máy điền sẵn phần lớn', icon: 'report'},
      {id: 'e', title: 'Chụp giấy tờ', icon: 'photo'},
      {id: 'f', title: 'Nhận kết quả', detail: 'ngay trên máy', icon: 'check'},
    ],
    lines: linesOf(
      'services',
      '[[a]] Mở cổng dịch vụ công trên điện thoại. [[b]] Đăng nhập bằng tài khoản định danh.',
      '[[c]] Tìm thủ tục mình cần. [[d]] Điền tờ khai, máy đã điền sẵn phần lớn.',
      '[[e]] Chụp giấy tờ kèm theo rồi gửi. [[f]] Và nhận kết quả ngay trên máy.',
    ),
  },
};
