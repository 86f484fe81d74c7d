import {z} from 'zod';
import {date, text} from './fields';
import {purposes} from './purposes';

const agreement = z.enum(['signed', 'verbal_recorded', 'none']);

/**
 * A child is under 16 (Luật Trẻ em 2016, điều 1). From 7 the child agrees as well as the guardian, under 7 the guardian
 * alone (điều 6.11 and 21; Nghị định 56/2017/NĐ-CP, điều 33).
 */
const child = z
  .strictObject({
    age: z
      .enum(['under-7', 'from-7'])
      .describe('under-7 = chưa đủ 7 tuổi; from-7 = từ đủ 7 đến dưới 16 tuổi'),
    guardian: agreement
      .describe('cha, mẹ hoặc người giám hộ đồng ý: signed, verbal_recorded hay none')
      .optional(),
    child: agreement.describe('trẻ từ 7 tuổi đồng ý: signed, verbal_recorded hay none').optional(),
  })
  .describe('chỉ ghi khi là trẻ em (dưới 16 tuổi)');

/**
 * People who can be recognised, by what they are and never by name, and why they may be shown: Bộ luật Dân sự 2015,
 * điều 32 (consent, or a public event), Nghị định 13/2023/NĐ-CP (consent for a named purpose).
 */
export const person = z.strictObject({
  who: text(80, 'vai trò, không ghi tên riêng, ví dụ chủ sạp rau, thành viên Tổ'),
  count: z.int().min(1).max(2000).describe('bao nhiêu người như vậy; không ghi = 1').optional(),
  consent: z
    .enum(['signed', 'verbal_recorded', 'public_event', 'staff_on_duty', 'none'])
    .describe(
      'sự đồng ý: signed = phiếu có chữ ký; verbal_recorded = đồng ý miệng, có ghi âm; public_event = người dự hoạt động công cộng; staff_on_duty = cán bộ đang làm nhiệm vụ; none = chưa có',
    )
    .optional(),
  purposes: purposes('đồng ý cho dùng vào những việc này').optional(),
  until: date.describe('đồng ý đến hết ngày').optional(),
  child: child.optional(),
});
