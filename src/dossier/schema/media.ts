import {z} from 'zod';
import {SCENE_WORDS} from '../scene-kinds';
import {AREA_WORDS, ASSET_WORDS, ORIGIN_WORDS} from '../words/value-words';
import {meaningOf} from '../words/word';
import {choice, meaningsIn, plainChoice} from './choice';
import {date, id, schemaLink, text} from './fields';
import {person} from './people';
import {purposes} from './purposes';

/** Where a file comes from. */
const origin = plainChoice(ORIGIN_WORDS).describe(`nguồn gốc: ${meaningsIn(ORIGIN_WORDS)}`);

/** A flight needs the permit of Cục Tác chiến: Nghị định 36/2008/NĐ-CP, amended by 79/2011/NĐ-CP. */
const drone = z
  .strictObject({
    permit: text(80, 'số giấy phép bay của Cục Tác chiến').optional(),
    date: date.describe('ngày cấp phép bay').optional(),
  })
  .describe('chỉ ghi khi quay, chụp bằng flycam: giấy phép bay');

/** 2516/BTTTT-TTĐN: a map of Việt Nam without Hoàng Sa and Trường Sa breaks the law; only a person can see it. */
const map = z
  .strictObject({
    area: plainChoice(AREA_WORDS).describe(meaningsIn(AREA_WORDS)),
    hoangSaTruongSa: z.boolean().describe('true: bản đồ có Hoàng Sa và Trường Sa').optional(),
    confirmedBy: text(80, 'chức danh người đã xem và xác nhận bản đồ').optional(),
  })
  .describe('chỉ ghi khi trong hình có bản đồ');

const emblem = z
  .strictObject({
    what: text(80, 'biểu trưng gì: Quốc huy, Công an hiệu, biểu trưng Chuyển đổi số …'),
    approvedBy: text(80, 'chức danh người cho phép dùng').optional(),
    document: text(120, 'văn bản cho phép').optional(),
  })
  .describe('chỉ ghi khi trong hình có Quốc huy, biểu trưng, con dấu của cơ quan');

const asset = z
  .strictObject({
    id,
    kind: plainChoice(ASSET_WORDS).describe(
      `loại tệp: ${Object.values(ASSET_WORDS).map(meaningOf).join(', ')}`,
    ),
    file: text(
      160,
      'đường dẫn trong thư mục public, ví dụ photos/cho-song.jpg; giọng đọc ghi cả thư mục: voice/',
    ),
    author: text(120, 'tác giả: người hoặc đơn vị chụp, quay, sáng tác, đọc').optional(),
    origin: origin.optional(),
    licence: text(
      160,
      'được dùng theo giấy phép, văn bản nào; tệp phường tự làm (own) không cần ghi',
    ).optional(),
    compositionLicence: text(
      160,
      'nhạc: quyền tác giả bài nhạc (nhạc sĩ, VCPMC), số văn bản',
    ).optional(),
    recordingLicence: text(
      160,
      'nhạc: quyền đối với bản ghi âm (ca sĩ, hãng đĩa, RIAV), số văn bản',
    ).optional(),
    expires: date.describe('ngày cuối cùng được phép dùng').optional(),
    allowedUse: purposes('chỉ được dùng vào những việc này, không ghi là không hạn chế').optional(),
    generatedBy: text(120, 'chương trình (AI) tạo ra tệp, nếu có').optional(),
    takenOn: date.describe('ngày chụp, quay').optional(),
    people: z
      .array(person)
      .max(40)
      .describe('những người nhận ra được trong ảnh, đoạn quay, giọng đọc; không có ai thì ghi []')
      .optional(),
    drone: drone.optional(),
    map: map.optional(),
    emblem: emblem.optional(),
  })
  .refine(({kind, file}) => kind === 'voice' || !file.endsWith('/'), {
    path: ['file'],
    error: 'chỉ giọng đọc được ghi cả thư mục; ảnh, đoạn quay, nhạc, phông chữ ghi từng tệp',
  });

/** `media.json`: every file in the clip that is not text, with its origin and licence. */
export const mediaSchema = z
  .strictObject({
    $schema: schemaLink,
    assets: z.array(asset).describe('các tệp được phép dùng'),
    footage: z
      .array(
        z.strictObject({
          scene: choice(SCENE_WORDS).describe('cảnh có hình thật'),
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
