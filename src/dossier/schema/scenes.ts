import {z} from 'zod';
import {heading, icon, id, item, narration, schemaLink, text} from './fields';

/** `team.json`: C1, who the teams are. */
export const teamSchema = z
  .strictObject({
    $schema: schemaLink,
    heading,
    groupsLabel: text(90, 'chữ dưới những ngọn đèn'),
    groups: z
      .array(z.strictObject({id, name: text(30, 'tên tổ dân phố')}))
      .min(1)
      .max(16)
      .describe('các tổ dân phố có Tổ công nghệ số cộng đồng'),
    members: z
      .array(item)
      .min(2)
      .max(8)
      .describe('thành phần của một tổ: vai trò, không ghi tên người'),
    motto: text(80, 'phương châm'),
    narration,
  })
  .describe('giới thiệu Tổ công nghệ số cộng đồng (Bộ phận Văn hóa - xã hội)');

/** `roles.json`: C2, what changed. */
export const rolesSchema = z
  .strictObject({
    $schema: schemaLink,
    heading,
    beforeLabel: text(20, 'nhãn bên trước'),
    afterLabel: text(20, 'nhãn bên nay'),
    pairs: z
      .array(
        z.strictObject({
          id,
          before: text(60, 'trước đây ra sao'),
          after: text(60, 'bây giờ ra sao'),
          iconBefore: icon,
          iconAfter: icon,
        }),
      )
      .min(1)
      .max(4)
      .describe('các cặp trước và nay'),
    narration,
  })
  .describe('vai trò, lợi ích của Tổ công nghệ số cộng đồng (Bộ phận Văn hóa - xã hội)');

/** `activities.json`: C3.1, C3.2, C3.3. */
export const activitiesSchema = z
  .strictObject({
    $schema: schemaLink,
    services: z
      .strictObject({
        heading,
        app: text(34, 'tên nền tảng trên màn hình điện thoại'),
        steps: z.array(item).min(2).max(6).describe('các bước'),
        narration,
      })
      .describe('C3.1 dịch vụ công trực tuyến'),
    market: z
      .strictObject({
        heading,
        stations: z.array(item).min(3).max(9).describe('các chặng của món hàng'),
        pledge: z
          .strictObject({title: text(40, 'chữ lớn'), text: text(90, 'lời cam kết chất lượng')})
          .describe('cam kết chất lượng, nội dung quan trọng nhất; lời đọc gọi bằng [[pledge]]'),
        narration,
      })
      .describe('C3.2 thương mại điện tử, thanh toán điện tử'),
    needs: z
      .strictObject({
        heading,
        doors: z
          .array(
            item.extend({
              tasks: z
                .array(text(50, 'một việc'))
                .min(1)
                .max(3)
                .describe('các việc của nhu cầu này'),
            }),
          )
          .min(2)
          .max(4)
          .describe('các nhu cầu thiết yếu'),
        narration,
      })
      .describe('C3.3 y tế, giáo dục, chính sách xã hội, phòng chống dịch'),
  })
  .describe('hoạt động hướng dẫn người dân (các Tổ công nghệ số cộng đồng)');

/** `outreach.json`: C4. */
export const outreachSchema = z
  .strictObject({
    $schema: schemaLink,
    heading,
    center: text(40, 'chữ ở giữa'),
    channels: z.array(item).min(2).max(6).describe('các kênh thông tin'),
    narration,
  })
  .describe('cách thức thông tin, tuyên truyền (Bộ phận Văn hóa - xã hội)');

/** `management.json`: C5. */
export const managementSchema = z
  .strictObject({
    $schema: schemaLink,
    heading,
    center: text(40, 'chữ ở giữa'),
    steps: z.array(item).min(3).max(6).describe('các việc trong một vòng'),
    narration,
  })
  .describe('công tác quản lý, điều hành (Văn phòng UBND phường)');

/** `solutions.json`: C6. */
export const solutionsSchema = z
  .strictObject({
    $schema: schemaLink,
    heading,
    stones: z.array(item).min(2).max(6).describe('các giải pháp'),
    narration,
  })
  .describe('giải pháp nâng cao hiệu quả (Văn phòng UBND phường)');
