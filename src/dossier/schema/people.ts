import {z} from 'zod';
import {AGE_WORDS, AGREEMENT_WORDS, CONSENT_WORDS} from '../words/value-words';
import {meaningsIn, plainChoice} from './choice';
import {date, text} from './fields';
import {purposes} from './purposes';

const agreement = plainChoice(AGREEMENT_WORDS);

/**
 * A child is under 16 (Luật Trẻ em 2016, điều 1). From 7 the child agrees as well as the guardian, under 7 the guardian
 * alone (điều 6.11 and 21; Nghị định 56/2017/NĐ-CP, điều 33).
 */
const child = z
  .strictObject({
    age: plainChoice(AGE_WORDS).describe(meaningsIn(AGE_WORDS)),
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
  consent: plainChoice(CONSENT_WORDS)
    .describe(`sự đồng ý: ${meaningsIn(CONSENT_WORDS)}`)
    .optional(),
  purposes: purposes('đồng ý cho dùng vào những việc này').optional(),
  until: date.describe('đồng ý đến hết ngày').optional(),
  child: child.optional(),
});
