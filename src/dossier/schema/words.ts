import {z} from 'zod';
import {schemaLink, text} from './fields';

/** `words.json`: how this place's words are read aloud, and which of them a line break must not cut. */
export const wordsSchema = z
  .strictObject({
    $schema: schemaLink,
    readings: z
      .array(
        z.strictObject({
          written: text(40, 'chữ viết, ví dụ UBND').regex(/^\S+$/, {
            error: 'chỉ một từ, không có dấu cách',
          }),
          spoken: text(120, 'cách đọc, viết bằng chữ thường, ví dụ ủy ban nhân dân'),
        }),
      )
      .describe('chữ viết tắt, tên riêng và cách đọc'),
    compounds: z
      .array(text(60, 'cụm từ không được ngắt giữa hai dòng'))
      .describe('từ ghép, tên riêng của địa phương'),
  })
  .describe('cách đọc và cụm từ của địa phương (Văn phòng UBND phường)');
