import {z} from 'zod';
import {type Purpose, RULE_STATUS_WORDS} from '../words/value-words';
import {choice} from './choice';
import {date, schemaLink, text} from './fields';
import {purposes} from './purposes';

/** Whether the organiser's document states it. */
const ruleStatus = choice(RULE_STATUS_WORDS).describe('đã xác nhận, giả định hay chưa biết');

const rule = {status: ruleStatus, source: text(200, 'văn bản, điều khoản')};

/**
 * Defaults where the organiser does not specify the sound: a level between those of platforms (AES TD1008: −18,
 * YouTube: about −14), EBU R 128's true peak, and a person's voice.
 */
const SOUND_IF_UNSAID = {
  loudnessLufs: -16,
  truePeakDb: -1,
  synthesizedVoice: 'forbidden' as const,
  status: 'assumed' as const,
  source: 'Thể lệ không nói; mức âm lượng thường dùng trên mạng, đỉnh theo EBU R 128',
};

/**
 * Defaults where the organiser does not specify rights: the clip is for the contest, and what a machine made is
 * disclosed.
 */
const RIGHTS_IF_UNSAID = {
  purposes: ['contest' as const] satisfies Purpose[],
  generatedMedia: 'disclose' as const,
  drone: 'allowed' as const,
  status: 'assumed' as const,
  source: 'Thể lệ không nói; clip dùng để dự thi, hình và tiếng do máy tạo phải nói rõ trong clip',
};

/** `profiles/*.json`: a contest's rules as data. */
export const profileSchema = z
  .strictObject({
    $schema: schemaLink,
    id: z
      .string()
      .regex(/^[a-z0-9-]+$/)
      .meta({description: 'trùng tên tệp', examples: ['quang-ngai-2023-assumed']}),
    title: text(120, 'tên thể lệ'),
    picture: z
      .strictObject({
        width: z.int().min(320).max(3840).multipleOf(2).describe('bề ngang, điểm ảnh'),
        height: z.int().min(320).max(3840).multipleOf(2).describe('bề cao, điểm ảnh'),
        fps: z.union([z.literal(25), z.literal(30)]).describe('số hình mỗi giây'),
        ...rule,
      })
      .describe('khuôn hình'),
    duration: z
      .strictObject({
        minSeconds: z.number().positive().describe('ngắn nhất, giây'),
        maxSeconds: z.number().positive().describe('dài nhất, giây'),
        ...rule,
      })
      .refine(({minSeconds, maxSeconds}) => minSeconds <= maxSeconds, {
        error: 'minSeconds phải nhỏ hơn hoặc bằng maxSeconds',
      })
      .describe('thời lượng, tính cả đầu và cuối'),
    sound: z
      .strictObject({
        loudnessLufs: z
          .number()
          .min(-31)
          .max(-12)
          .describe('độ lớn trung bình của tiếng, LUFS; mạng xã hội −16, phát sóng −23'),
        truePeakDb: z.number().min(-9).max(-1).describe('đỉnh tiếng cao nhất, dBTP'),
        synthesizedVoice: z
          .enum(['allowed', 'forbidden'])
          .describe('bản chính thức có được dùng giọng máy không'),
        ...rule,
      })
      .default(SOUND_IF_UNSAID)
      .describe('yêu cầu về tiếng'),
    rights: z
      .strictObject({
        purposes: purposes('clip sẽ được dùng vào những việc này'),
        usedUntil: date
          .describe('ngày cuối cùng Ban Tổ chức còn dùng clip; không ghi = ngày hoàn thành clip')
          .optional(),
        generatedMedia: z
          .enum(['allowed', 'disclose', 'forbidden'])
          .describe('hình, nhạc do máy (AI) tạo: được dùng, phải nói rõ trong clip, hay bị cấm'),
        drone: z.enum(['allowed', 'forbidden']).describe('cảnh quay flycam được dùng hay bị cấm'),
        takenFrom: date.describe('hình phải chụp, quay từ ngày').optional(),
        takenUntil: date.describe('hình phải chụp, quay đến hết ngày').optional(),
        ...rule,
      })
      .default(RIGHTS_IF_UNSAID)
      .describe('quyền sử dụng hình, tiếng'),
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
