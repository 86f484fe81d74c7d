import {z} from 'zod';
import {date, heading, id, narration, schemaLink, status, text} from './fields';
import {choice, PERIOD_MEANINGS} from './meanings';

/** Name of a figure, as `{{CCCD_ISSUED}}` calls it in a text. */
const figureId = z
  .string()
  .regex(/^[A-Z][A-Z0-9_]*$/, {
    error: 'viết hoa không dấu, chữ số và dấu gạch dưới, ví dụ CCCD_ISSUED',
  })
  .meta({description: 'mã số liệu', examples: ['CCCD_ISSUED']});

const indicator = z.strictObject({
  id: figureId,
  label: text(70, 'tên chỉ tiêu trên màn hình'),
  unit: text(20, 'đơn vị tính: người, thẻ, hồ sơ, tài khoản …'),
  value: z.number().nonnegative().describe('giá trị, chữ số liền nhau, ví dụ 10746'),
  decimals: z.int().min(0).max(2).default(0).describe('số chữ số sau dấu phẩy'),
  period: choice(PERIOD_MEANINGS).describe('in-year = trong năm; cumulative = lũy kế'),
  supplier: text(60, 'đơn vị cung cấp'),
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
});

const kind = <const Kind extends string>(name: Kind, meaning: string) =>
  z.literal(name).describe(`loại biểu đồ: ${meaning}`);

const view = z.discriminatedUnion('type', [
  z.strictObject({type: kind('counter', 'một con số lớn'), id, figure: figureId}),
  z.strictObject({type: kind('ring', 'vòng tròn tỷ lệ'), id, rate: figureId}),
  z.strictObject({
    type: kind('bars', 'các cột so sánh số liệu cùng đơn vị'),
    id,
    title: text(70, 'tên biểu đồ'),
    figures: z.array(figureId).min(2).max(5).describe('mã các số liệu cùng đơn vị'),
  }),
  z.strictObject({
    type: kind('ranking', 'các thanh xếp hạng theo tổ dân phố'),
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
    source: z
      .strictObject({
        number: text(60, 'số văn bản'),
        date: date.describe('ngày văn bản'),
        issuer: text(80, 'cơ quan ban hành'),
        status,
      })
      .describe('văn bản nguồn'),
    indicators: z.array(indicator).min(1).describe('các số liệu'),
    rates: z.array(rate).describe('các tỷ lệ, do chương trình tính'),
    breakdowns: z
      .array(
        z.strictObject({
          figure: figureId,
          rows: z
            .array(
              z.strictObject({
                group: id.describe('id của tổ dân phố trong team.json'),
                value: z.number().nonnegative().describe('giá trị của tổ dân phố này'),
              }),
            )
            .min(2)
            .describe('mỗi tổ dân phố một dòng'),
        }),
      )
      .describe('số liệu chia theo tổ dân phố'),
    views: z.array(view).min(1).max(5).describe('các biểu đồ theo thứ tự'),
    narration,
  })
  .describe('số liệu Đề án 06, căn cước công dân, định danh điện tử (Công an phường)');
