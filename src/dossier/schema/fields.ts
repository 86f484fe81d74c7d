import {z} from 'zod';
import {ICON_WORDS} from '../icon-names';
import {STATUS_WORDS} from '../words/value-words';
import {choice} from './choice';

/** One line of text that will be seen or heard; `max` in letters. */
export const text = (max: number, description: string) =>
  z.string().trim().min(1).max(max).describe(description);

/** Short name of a thing inside a file, used in marks such as `[[nop-ho-so]]`. */
export const id = z
  .string()
  .regex(/^[a-z][a-z0-9-]*$/, {
    error: 'chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối, bắt đầu bằng chữ',
  })
  .meta({description: 'tên ngắn không dấu để gọi trong lời đọc', examples: ['nop-ho-so']});

export const icon = choice(ICON_WORDS).describe('biểu tượng');

/** A calendar date that exists, `yyyy-mm-dd`. */
export const date = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, {
    error: 'Ngày viết theo dạng năm-tháng-ngày, ví dụ 2023-08-05',
    abort: true,
  })
  .refine(isCalendarDate, {error: 'Ngày này không có trong lịch'})
  .meta({examples: ['2023-08-05']});

function isCalendarDate(iso: string): boolean {
  const time = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(iso);
}

const spokenLine = text(240, 'một câu lời đọc; [[tên]] gọi hình, {{MÃ}} gọi số liệu');

/** Spoken lines of a scene, in order: one idea a sentence. */
export const narration = z
  .array(
    z.union([
      spokenLine,
      z
        .strictObject({
          text: spokenLine,
          optional: z
            .int()
            .min(1)
            .max(9)
            .describe('được bỏ khi clip quá dài: 1 bỏ trước nhất, 9 bỏ sau cùng'),
        })
        .describe('câu có thể bỏ khi clip quá dài'),
    ]),
  )
  .max(12)
  .describe('lời đọc của cảnh, mỗi dòng một câu');

export const heading = text(48, 'tiêu đề của cảnh trên màn hình');

/** A thing that appears on screen when the voice names it. */
export const item = z.strictObject({
  id,
  title: text(40, 'chữ lớn, ngắn gọn'),
  detail: text(60, 'chữ nhỏ bên dưới').optional(),
  icon,
});

/** Whether an office has given the value or it only shows how the clip will look. */
export const status = choice(STATUS_WORDS).describe(
  'official = số liệu đã được cơ quan cung cấp; sample = số liệu minh họa',
);

/** Editors read the schema from this key; it has no meaning for the clip. */
export const schemaLink = z.string().optional().describe('tệp mô tả để trình soạn thảo gợi ý');
