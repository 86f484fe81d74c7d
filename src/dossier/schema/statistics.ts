import {z} from 'zod';
import {CHART_WORDS, PERIOD_WORDS} from '../words/value-words';
import {meaningOf} from '../words/word';
import {choice, chosen} from './choice';
import {date, heading, id, narration, schemaLink, status, text} from './fields';

/** Name of a figure, as `{{CCCD_ISSUED}}` calls it in a text. */
const figureId = z
  .string()
  .regex(/^[A-Z][A-Z0-9_]*$/, {
    error: 'viết hoa không dấu, chữ số và dấu gạch dưới, ví dụ CCCD_ISSUED',
  })
  .meta({description: 'mã số liệu', examples: ['CCCD_ISSUED']});

const office = text(80, 'cơ quan đã duyệt số liệu, ví dụ Công an phường');

/** A count. What the catalogue of indicators knows of a usual id need not be written again. */
const indicator = z.strictObject({
  id: figureId,
  label: text(70, 'tên chỉ tiêu trên màn hình; mã có trong danh mục thì được bỏ trống').optional(),
  unit: text(
    20,
    'đơn vị tính: người, thẻ, hồ sơ, tài khoản …; mã có trong danh mục thì được bỏ trống',
  ).optional(),
  value: z.number().nonnegative().describe('giá trị, chữ số liền nhau, ví dụ 10746'),
  decimals: z
    .int()
    .min(0)
    .max(2)
    .describe(
      'số chữ số sau dấu phẩy, chỉ cho đơn vị đo được phần lẻ (điểm, giờ, km …); bỏ trống = hiện đủ chữ số đã ghi',
    )
    .optional(),
  period: choice(PERIOD_WORDS)
    .describe('in-year = trong năm; cumulative = lũy kế; danh mục đã rõ thì được bỏ trống')
    .optional(),
  asOf: date.describe('số liệu này tính đến ngày; bỏ trống = ngày chung asOf ở đầu tệp').optional(),
  from: date.describe('số liệu của một kỳ: từ ngày').optional(),
  to: date.describe('số liệu của một kỳ: đến hết ngày').optional(),
  supplier: text(60, 'đơn vị cung cấp; mã có trong danh mục thì được bỏ trống').optional(),
  source: id
    .describe('id của văn bản nguồn trong sources; bỏ trống = văn bản chung source ở đầu tệp')
    .optional(),
  approvedBy: office
    .describe('cơ quan đã duyệt số liệu này; bỏ trống = cơ quan chung approvedBy ở đầu tệp')
    .optional(),
  status,
  note: text(160, 'ghi chú').optional(),
});

/** A rate is never typed: it is a named numerator over a named denominator. */
const rate = z.strictObject({
  id: figureId,
  label: text(70, 'tên tỷ lệ trên màn hình'),
  numerator: figureId.describe('mã số liệu ở tử số'),
  denominator: figureId.describe('mã số liệu ở mẫu số'),
  basis: text(70, 'so với gì, ví dụ so với công dân từ đủ 14 tuổi'),
  stated: z
    .number()
    .nonnegative()
    .describe('tỷ lệ mà báo cáo công bố, tính bằng %, để đối chiếu; không hiện trong clip')
    .optional(),
  note: text(160, 'ghi chú; bắt buộc khi tỷ lệ vượt 100 %').optional(),
});

/** The document that a figure comes from. */
const documentShape = {
  number: text(60, 'số văn bản'),
  date: date.describe('ngày văn bản'),
  issuer: text(80, 'cơ quan ban hành'),
  status,
};

/** One group's count, or that of groups which are counted together because each alone is small. */
const row = z.strictObject({
  group: id.describe('id của tổ dân phố trong team.json'),
  mergedWith: z
    .array(id)
    .min(1)
    .describe('id của những tổ tính gộp vào dòng này, khi mỗi tổ có dưới 5 người')
    .optional(),
  value: z.number().nonnegative().describe('giá trị của tổ'),
});

const breakdown = z.strictObject({
  figure: figureId.describe('mã số liệu được chia'),
  rows: z.array(row).min(2).describe('mỗi tổ một dòng'),
  hidden: z
    .array(id)
    .min(1)
    .describe('id của những tổ không công khai số vì dưới 5 người; cần ít nhất hai tổ')
    .optional(),
});

const chart = <Type extends keyof typeof CHART_WORDS>(type: Type) =>
  chosen<Type>(type, CHART_WORDS).describe(`loại biểu đồ: ${meaningOf(CHART_WORDS[type])}`);

const view = z.discriminatedUnion('type', [
  z.strictObject({type: chart('counter'), id, figure: figureId}),
  z.strictObject({type: chart('ring'), id, rate: figureId}),
  z.strictObject({
    type: chart('bars'),
    id,
    title: text(70, 'tên biểu đồ'),
    figures: z.array(figureId).min(2).max(5).describe('mã các số liệu cùng đơn vị'),
  }),
  z.strictObject({
    type: chart('ranking'),
    id,
    title: text(70, 'tên biểu đồ'),
    figure: figureId,
  }),
]);

/** `statistics.json`, kept by the ward police. */
export const statisticsSchema = z
  .strictObject({
    $schema: schemaLink,
    heading,
    asOf: date.describe('số liệu tính đến ngày'),
    year: z
      .int()
      .min(2000)
      .max(2100)
      .describe('năm báo cáo; bỏ trống = năm của ngày asOf')
      .optional(),
    source: z.strictObject(documentShape).describe('văn bản nguồn chung'),
    sources: z
      .array(z.strictObject({id, ...documentShape}))
      .describe('các văn bản nguồn khác; số liệu nào lấy từ đó thì ghi id ấy vào source của nó')
      .optional(),
    approvedBy: office
      .describe('cơ quan đã duyệt số liệu, dùng chung; số liệu official phải có')
      .optional(),
    indicators: z.array(indicator).min(1).describe('các số liệu'),
    rates: z.array(rate).describe('các tỷ lệ, do chương trình tính'),
    breakdowns: z.array(breakdown).describe('số liệu chia theo tổ dân phố'),
    views: z.array(view).min(1).max(5).describe('các biểu đồ theo thứ tự'),
    narration,
  })
  .describe('số liệu Đề án 06, căn cước công dân, định danh điện tử (Công an phường)');
