import {z} from 'zod';
import {MOOD_WORDS} from '../music-moods';
import {SCENE_WORDS} from '../scene-kinds';
import {MOTIF_WORDS} from '../words/value-words';
import {choice} from './choice';
import {date, heading, id, narration, schemaLink, text} from './fields';

/** `clip.json`, kept by the office for culture and society: who enters what, and the frame of the story. */
export const clipSchema = z
  .strictObject({
    $schema: schemaLink,
    slug: z
      .string()
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
        error: 'chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối',
      })
      .max(60)
      .meta({description: 'tên thư mục kết quả, không dấu', examples: ['truong-quang-trong']}),
    unit: z
      .strictObject({
        name: text(60, 'tên phường, ví dụ phường Trương Quang Trọng'),
        authority: text(80, 'tên đầy đủ của cơ quan dự thi'),
        place: text(80, 'thành phố, tỉnh'),
      })
      .describe('đơn vị dự thi'),
    contest: z
      .strictObject({
        name: text(90, 'tên cuộc thi'),
        theme: text(80, 'chủ đề cuộc thi, là tên của clip'),
        basis: text(160, 'văn bản tổ chức cuộc thi'),
        profile: z.string().describe('tên tệp thể lệ trong data/profiles, không có đuôi .json'),
      })
      .describe('cuộc thi'),
    date: date.describe('ngày hoàn thành clip'),
    music: z
      .union([
        z.strictObject({
          mood: choice(MOOD_WORDS).describe('sắc thái nhạc do chương trình soạn'),
        }),
        z.strictObject({asset: id.describe('id của tệp nhạc ghi trong media.json')}),
      ])
      .default({mood: 'river'})
      .describe('nhạc nền'),
    motif: choice(MOTIF_WORDS).describe('phong cảnh vẽ nền: sông núi, đồng ruộng hoặc phố'),
    scenes: z
      .array(choice(SCENE_WORDS))
      .min(1)
      .refine((kinds) => new Set(kinds).size === kinds.length, {
        error: 'mỗi cảnh chỉ được có một lần',
      })
      .describe('các cảnh theo thứ tự; bỏ một cảnh khỏi danh sách là tắt cảnh đó'),
    facts: z
      .array(
        z.strictObject({
          text: text(60, 'chữ có số, đúng như trong câu, ví dụ 25 dịch vụ công thiết yếu'),
          source: text(160, 'văn bản nào nói vậy, ví dụ Quyết định 06/QĐ-TTg'),
        }),
      )
      .default([])
      .describe('con số viết thẳng trong câu vì không phải số liệu của phường, kèm nguồn'),
    hook: z
      .strictObject({
        heading,
        slip: z
          .strictObject({
            office: text(34, 'nơi chờ'),
            ticket: text(22, 'chữ lớn trên phiếu'),
            wait: text(38, 'chữ nhỏ trên phiếu'),
          })
          .describe('tờ phiếu chờ vẽ trên màn hình'),
        narration,
      })
      .describe('cảnh mở đầu'),
    title: z.strictObject({narration}).describe('cảnh tên clip'),
    closing: z
      .strictObject({
        thanks: text(60, 'lời cảm ơn'),
        credits: z
          .array(z.strictObject({role: text(40, 'vai trò'), name: text(90, 'tên đơn vị')}))
          .max(6)
          .describe('những đơn vị thực hiện'),
        sources: z.array(text(120, 'một nguồn')).max(4).describe('nguồn số liệu, nhạc, hình'),
        narration,
      })
      .describe('cảnh kết'),
  })
  .describe('thông tin chung của clip (Bộ phận Văn hóa - xã hội)');
