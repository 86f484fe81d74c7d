import {z} from 'zod';
import {schemaLink, text} from './fields';

/** Whether the organiser's own text says it. */
const ruleStatus = z
  .enum(['confirmed', 'assumed', 'unknown'])
  .describe('đã xác nhận, giả định hay chưa biết');

const rule = {status: ruleStatus, source: text(200, 'văn bản, điều khoản')};

/** `profiles/*.json`: a contest's rules as data. */
export const profileSchema = z
  .strictObject({
    $schema: schemaLink,
    id: z
      .string()
      .regex(/^[a-z0-9-]+$/)
      .meta({description: 'trùng tên tệp', examples: ['quang-ngai-2023-assumed']}),
    title: text(120, 'tên thể lệ'),
    picture: z.strictObject({
      width: z.int().min(320).max(3840).multipleOf(2),
      height: z.int().min(320).max(3840).multipleOf(2),
      fps: z.union([z.literal(25), z.literal(30)]),
      ...rule,
    }),
    duration: z
      .strictObject({minSeconds: z.number().positive(), maxSeconds: z.number().positive(), ...rule})
      .refine(({minSeconds, maxSeconds}) => minSeconds <= maxSeconds, {
        error: 'minSeconds phải nhỏ hơn hoặc bằng maxSeconds',
      })
      .describe('thời lượng, tính cả đầu và cuối'),
    contents: z
      .array(
        z.strictObject({
          tag: z
            .string()
            .regex(/^[A-Z][0-9A-Za-z.]*$/)
            .meta({description: 'ký hiệu nội dung', examples: ['C3.1']}),
          title: text(200, 'nội dung bắt buộc'),
          minSeconds: z.number().nonnegative().describe('ít nhất bao nhiêu giây'),
          scene: z.string().describe('loại cảnh thể hiện nội dung này'),
          ...rule,
        }),
      )
      .describe('nội dung bắt buộc của kế hoạch'),
  })
  .describe('thể lệ cuộc thi');
