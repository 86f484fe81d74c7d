import {z} from 'zod';
import {TOPIC_WORDS} from '../words/value-words';
import {choice} from './choice';
import {date, id, schemaLink, text} from './fields';

const session = z.strictObject({
  date: date.describe('ngày hướng dẫn'),
  group: id.describe('id của tổ dân phố trong team.json'),
  topic: choice(TOPIC_WORDS).describe('nội dung hướng dẫn'),
  people: z
    .int()
    .min(0)
    .meta({description: 'số lượt người được hướng dẫn trong buổi', examples: [18]}),
  note: text(160, 'ghi chú, không ghi tên hay số của người dân').optional(),
});

/** `sessions.json`: the log of the sessions in which teams guided people, one row each. */
export const sessionsSchema = z
  .strictObject({
    $schema: schemaLink,
    sessions: z.array(session).describe('các buổi hướng dẫn, mỗi buổi một dòng'),
  })
  .describe('sổ buổi hướng dẫn người dân (các Tổ công nghệ số cộng đồng)');
