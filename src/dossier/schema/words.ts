import {z} from 'zod';
import {schemaLink, text} from './fields';

/** `words.json`: how this place's words are read aloud, kept together, spelt, and which numbers are public. */
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
    accepted: z
      .array(text(60, 'một từ hoặc cụm từ'))
      .default([])
      .describe('từ nước ngoài, tên riêng viết đúng mà phép kiểm tra chính tả không biết'),
    public: z
      .array(
        z.strictObject({
          text: text(120, 'số hoặc địa chỉ được công khai, đúng như trong clip'),
          reason: text(160, 'vì sao được công khai, ví dụ đường dây nóng của phường'),
        }),
      )
      .default([])
      .describe('số điện thoại, địa chỉ của cơ quan được phép hiện trong clip'),
  })
  .describe(
    'cách đọc, cụm từ, từ được chấp nhận và số công khai của địa phương (Văn phòng UBND phường)',
  );
