import {z} from 'zod';
import {id, schemaLink, text} from './fields';
import {choice, SCENE_MEANINGS} from './meanings';

/** `media.json`: every file in the clip that is not text, with its origin and licence. */
export const mediaSchema = z
  .strictObject({
    $schema: schemaLink,
    assets: z
      .array(
        z.strictObject({
          id,
          kind: z.enum(['font', 'music', 'photo', 'video', 'voice']).describe('loại tệp'),
          file: text(160, 'đường dẫn trong thư mục public'),
          author: text(120, 'tác giả'),
          licence: text(160, 'giấy phép sử dụng'),
          generatedBy: text(120, 'chương trình tạo ra tệp, nếu có').optional(),
        }),
      )
      .describe('các tệp được phép dùng'),
    footage: z
      .array(
        z.strictObject({
          scene: choice(SCENE_MEANINGS).describe('cảnh có hình thật'),
          asset: id.describe('id của ảnh hoặc đoạn quay'),
          caption: text(60, 'chú thích trên hình').optional(),
          keepSound: z
            .boolean()
            .default(false)
            .describe('true: giữ tiếng gốc của đoạn quay, nhỏ dưới lời đọc'),
        }),
      )
      .describe('ảnh, đoạn quay của phường đặt vào cảnh; lời đọc gọi bằng [[footage]]'),
  })
  .describe('sổ đăng ký hình, tiếng và phông chữ (Đoàn thanh niên phường)');
