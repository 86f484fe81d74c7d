import type {Figure, FigureView} from '../../../src/script/figure-view';
import type {SceneOf} from '../../../src/script/scene';
import {formatNumber} from '../../../src/text/format-number';
import {linesOf} from '../lines-of';

const base = {id: 'statistics', kind: 'statistics' as const, contents: [], sample: true};

const figure = (value: number, unit: string, label: string): Figure => ({
  value,
  decimals: 0,
  text: formatNumber(value, 0),
  unit,
  label,
});

/** A share, always with one decimal. */
const percent = (value: number, label: string): Figure => ({
  value,
  decimals: 1,
  text: `${formatNumber(value, 1)}%`,
  unit: '%',
  label,
});

const RANKED = [
  ['Tổ dân phố 5', 98.6],
  ['Tổ dân phố Trường Thọ Đông', 97.9],
  ['Tổ dân phố 2', 97.2],
  ['Tổ dân phố 9', 96.4],
  ['Tổ dân phố 1', 95.8],
  ['Tổ dân phố 12', 94.1],
  ['Tổ dân phố 7', 93.5],
  ['Tổ dân phố 3', 92.7],
  ['Tổ dân phố 11', 91.9],
  ['Tổ dân phố 4', 90.2],
  ['Tổ dân phố 8', 88.6],
  ['Tổ dân phố 6', 86.3],
  ['Tổ dân phố 10', 85.9],
  ['Tổ dân phố 13', 81.4],
  ['Tổ dân phố 14', 79.8],
  ['Tổ dân phố 15', 76.5],
] as const;

const ranking = (count: number): FigureView => ({
  type: 'ranking',
  id: 'ranking',
  title: 'Định danh mức 2 theo tổ dân phố',
  unit: '%',
  rows: RANKED.slice(0, count).map(([label, value]) => percent(value, label)),
});

const counter: FigureView = {
  type: 'counter',
  id: 'cccd',
  figure: figure(12864, 'thẻ', 'căn cước công dân gắn chip đã được cấp'),
};

const ring: FigureView = {
  type: 'ring',
  id: 'level2',
  figure: percent(91.3, 'Đã kích hoạt định danh điện tử mức 2'),
  basis: 'so với công dân từ đủ 14 tuổi trở lên',
  numerator: figure(10952, 'người', 'đã kích hoạt mức 2'),
  denominator: figure(11996, 'người', 'từ đủ 14 tuổi'),
};

const overFull: FigureView = {
  type: 'ring',
  id: 'over',
  figure: percent(112.5, 'Tài khoản đã kích hoạt so với chỉ tiêu được giao'),
  basis: 'so với chỉ tiêu thành phố giao cho phường',
  numerator: figure(11250, 'tài khoản', 'đã kích hoạt trong năm'),
  denominator: figure(10000, 'tài khoản', 'là chỉ tiêu được giao'),
};

const bars: FigureView = {
  type: 'bars',
  id: 'services',
  title: 'Hồ sơ nộp trực tuyến theo quý',
  rows: [
    figure(412, 'hồ sơ', 'Quý 1'),
    figure(638, 'hồ sơ', 'Quý 2'),
    figure(1245, 'hồ sơ', 'Quý 3'),
  ],
};

/** Edge cases of the scene, by name: usual, shortest, longest, most. */
export const statisticsCases: Readonly<Record<string, SceneOf<'statistics'>>> = {
  usual: {
    ...base,
    heading: 'Đề án 06 trên địa bàn phường',
    views: [counter, ring, ranking(12)],
    asOf: 'Tính đến ngày 31/7/2023',
    source: 'Nguồn: Công an phường',
    lines: linesOf(
      'statistics',
      'Cả phường đã cấp [[cccd]] 12.864 thẻ căn cước công dân gắn chip.',
      'Cứ mười người từ đủ 14 tuổi [[level2]] thì hơn chín người đã có định danh điện tử mức 2.',
      'Và đây là bảng chung của [[ranking]] mười hai tổ dân phố: tổ nào đi trước thì chỉ cách làm cho tổ đi sau.',
      'Con số đẹp nhất là không nhà nào bị bỏ lại.',
    ),
  },
  shortest: {
    ...base,
    heading: 'Con số',
    views: [{type: 'counter', id: 'one', figure: figure(7, 'tổ', 'đã lập')}],
    asOf: 'Tính đến ngày 1/8/2023',
    source: 'Nguồn: UBND phường',
    lines: linesOf('statistics', 'Đã có [[one]] bảy tổ.'),
  },
  longest: {
    ...base,
    heading: 'Kết quả cấp căn cước công dân gắn chip và kích hoạt định danh điện tử mức 2',
    views: [
      {
        type: 'counter',
        id: 'big',
        figure: figure(
          1234567,
          'lượt',
          'giao dịch không dùng tiền mặt của hộ kinh doanh và tiểu thương tại chợ phường',
        ),
      },
      {
        ...overFull,
        figure: {
          ...overFull.figure,
          label: 'Tài khoản định danh điện tử mức 2 đã được kích hoạt trên địa bàn phường',
        },
        basis: 'so với chỉ tiêu do UBND thành phố Quảng Ngãi giao cho phường trong năm 2023',
        numerator: {
          ...overFull.numerator,
          label: 'đã được kích hoạt trong năm 2023',
        },
      },
      {
        ...bars,
        title: 'Hồ sơ dịch vụ công trực tuyến đã tiếp nhận theo từng lĩnh vực của phường',
        rows: [
          figure(12450, 'hồ sơ', 'Đăng ký thường trú, tạm trú và khai báo lưu trú'),
          figure(9830, 'hồ sơ', 'Hộ tịch: khai sinh, khai tử, kết hôn'),
          figure(4120, 'hồ sơ', 'Chứng thực bản sao điện tử từ bản chính'),
          figure(1875, 'hồ sơ', 'Bảo trợ xã hội và người có công'),
          figure(36, 'hồ sơ', 'Đất đai, xây dựng và môi trường'),
        ],
      },
    ],
    asOf: 'Tính đến hết ngày 31 tháng 12 năm 2023',
    source: 'Nguồn: Công an phường và Văn phòng UBND phường Trương Quang Trọng',
    lines: linesOf(
      'statistics',
      'Trong một năm, bà con đã có [[big]] hơn một triệu hai trăm nghìn lượt giao dịch không dùng tiền mặt.',
      'Số tài khoản định danh điện tử mức 2 [[over]] đã vượt chỉ tiêu mà thành phố giao cho phường.',
      'Hồ sơ nộp trực tuyến [[services]] tập trung ở cư trú, hộ tịch và chứng thực bản sao.',
    ),
  },
  most: {
    ...base,
    heading: 'Đề án 06 trên địa bàn phường',
    views: [counter, ring, overFull, bars, ranking(16)],
    asOf: 'Tính đến ngày 31/7/2023',
    source: 'Nguồn: Công an phường',
    lines: linesOf(
      'statistics',
      'Cả phường đã cấp [[cccd]] 12.864 thẻ căn cước công dân gắn chip.',
      'Cứ mười người từ đủ 14 tuổi [[level2]] thì hơn chín người đã có định danh điện tử mức 2.',
      'So với chỉ tiêu, [[over]] phường đã vượt trước hạn.',
      'Hồ sơ nộp trực tuyến [[services]] quý sau cao hơn quý trước.',
      'Và đây là bảng chung của [[ranking]] mười sáu tổ dân phố.',
    ),
  },
};
