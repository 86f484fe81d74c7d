import type {SceneOf} from '../../../src/script/scene';
import {linesOf} from '../lines-of';

const base = {id: 'market', kind: 'market' as const, contents: ['C3.2'], sample: false};

/** Edge cases of the scene, by name: usual, shortest, longest, most stations. */
export const marketCases: Readonly<Record<string, SceneOf<'market'>>> = {
  usual: {
    ...base,
    heading: 'Đường đi của một giỏ hàng',
    stations: [
      {
        id: 'photo',
        title: 'Chụp ảnh sản phẩm',
        detail: 'đủ sáng, thấy rõ hàng thật',
        icon: 'photo',
      },
      {id: 'stall', title: 'Mở gian hàng', detail: 'trên sàn thương mại điện tử', icon: 'store'},
      {id: 'order', title: 'Nhận đơn', detail: 'trả lời khách trong ngày', icon: 'cart'},
      {id: 'pack', title: 'Đóng gói', detail: 'chắc tay, ghi rõ nơi gửi', icon: 'package'},
      {id: 'pay', title: 'Thanh toán bằng mã QR', icon: 'qr'},
    ],
    pledge: {
      title: 'Đúng chất lượng cam kết',
      text: 'Hàng đến tay khách phải đúng như ảnh đã đăng, đúng lời đã hứa.',
    },
    lines: linesOf(
      'market',
      'Giỏ trái cây của cô chủ quán hôm nay đi một con đường mới.',
      '[[photo]] Trước hết, bạn đoàn viên chỉ cô chụp ảnh sao cho đủ sáng, thấy rõ hàng thật.',
      '[[stall]] Rồi cùng cô mở gian hàng trên sàn thương mại điện tử.',
      '[[order]] Có khách đặt, cô nhận đơn và trả lời ngay trong ngày.',
      '[[pack]] Hàng được đóng gói chắc tay.',
      '[[pay]] Khách quét mã, tiền về tài khoản.',
      '[[pledge]] Và điều quan trọng nhất: hàng phải đúng chất lượng như cam kết với khách.',
      'Giữ lời một lần, khách còn quay lại nhiều lần.',
    ),
  },
  shortest: {
    ...base,
    heading: 'Đi chợ',
    stations: [
      {id: 'a', title: 'Chụp', icon: 'photo'},
      {id: 'b', title: 'Bán', icon: 'store'},
      {id: 'c', title: 'Gửi', icon: 'truck'},
    ],
    pledge: {title: 'Giữ lời', text: 'Hàng đúng ảnh.'},
    lines: linesOf(
      'market',
      '[[a]] Chụp ảnh. [[b]] Bán hàng. [[c]] Gửi đi.',
      '[[pledge]] Giữ lời.',
    ),
  },
  longest: {
    ...base,
    sample: true,
    heading: 'Hướng dẫn hộ kinh doanh và người dân tham gia sàn thương mại điện tử',
    stations: [
      {
        id: 'a',
        title: 'Đăng ký tham gia các sàn thương mại điện tử phù hợp',
        detail: 'doanh nghiệp, hộ kinh doanh và người dân trên địa bàn',
        icon: 'account',
      },
      {
        id: 'b',
        title: 'Mở tài khoản thanh toán điện tử cho gian hàng',
        detail: 'khách quét mã, tiền vào thẳng tài khoản của chủ hàng',
        icon: 'wallet',
      },
      {
        id: 'c',
        title: 'Đăng ảnh và quảng bá sản phẩm trên nền tảng số',
        detail: 'ảnh chụp hàng thật, lời giới thiệu ngắn và đúng',
        icon: 'megaphone',
      },
    ],
    pledge: {
      title: 'Cam kết cung cấp sản phẩm đúng chất lượng cho khách hàng',
      text: 'Sai thì đổi, thiếu thì bù; không đăng ảnh một đằng, giao hàng một nẻo.',
    },
    lines: linesOf(
      'market',
      '[[a]] Tổ hướng dẫn doanh nghiệp, hộ kinh doanh và người dân đăng ký tham gia các sàn thương mại điện tử.',
      '[[b]] Tổ giúp bà con mở tài khoản thanh toán điện tử để khách quét mã là tiền vào thẳng tài khoản.',
      '[[c]] Tổ chỉ cách đăng ảnh và quảng bá sản phẩm sao cho hàng thật, lời ngắn, đúng với chất lượng.',
      '[[pledge]] Quan trọng nhất là cam kết cung cấp sản phẩm đúng chất lượng cho khách hàng.',
    ),
  },
  most: {
    ...base,
    heading: 'Từ vườn nhà đến tay khách',
    stations: [
      {id: 'a', title: 'Đăng ký sàn', icon: 'account'},
      {id: 'b', title: 'Mở tài khoản', detail: 'để nhận tiền', icon: 'wallet'},
      {id: 'c', title: 'Chụp ảnh', icon: 'photo'},
      {id: 'd', title: 'Quảng bá', detail: 'lời ngắn, đúng hàng', icon: 'megaphone'},
      {id: 'e', title: 'Tạo gian hàng', icon: 'store'},
      {id: 'f', title: 'Nhận đơn', icon: 'cart'},
      {id: 'g', title: 'Đóng gói', icon: 'package'},
      {id: 'h', title: 'Giao hàng', icon: 'truck'},
      {id: 'i', title: 'Thu bằng mã QR', icon: 'qr'},
    ],
    pledge: {title: 'Đúng chất lượng cam kết', text: 'Hàng đúng ảnh, người đúng lời.'},
    lines: linesOf(
      'market',
      '[[a]] Đăng ký lên sàn thương mại điện tử. [[b]] Mở tài khoản để nhận tiền.',
      '[[c]] Chụp ảnh hàng cho rõ. [[d]] Viết lời quảng bá ngắn mà đúng.',
      '[[e]] Tạo gian hàng của mình. [[f]] Nhận đơn của khách ở xa.',
      '[[g]] Đóng gói chắc tay. [[h]] Giao hàng đúng hẹn. [[i]] Khách quét mã là xong.',
      '[[pledge]] Và quan trọng nhất: đúng chất lượng đã cam kết.',
    ),
  },
};
