/** A term that holds only for a time. Dates are calendar dates `yyyy-mm-dd` of the clip, both ends included. */
export type Term = {
  /** What is written; small letters match capitals too. `[^.;!?]` keeps it inside one sentence. */
  readonly pattern: RegExp;
  /** The clip is wrong from this date on … */
  readonly from?: string;
  /** … or until this date. */
  readonly until?: string;
  /** Words in the same sentence that make it right: it speaks of the past, of a change, of what is no longer required. */
  readonly unless?: RegExp;
  /** Words that the sentence must have for the term to be meant. */
  readonly within?: RegExp;
  readonly why: string;
  readonly better: string;
  /** The law that changed it. */
  readonly source: string;
};

/** It was so, or it changes. */
const PAST =
  /trước (?:đây|kia|ngày|năm|khi)|ngày trước|ngày xưa|hồi (?:đó|trước|ấy)|thời (?:đó|trước|kỳ)|khi xưa|đã từng|(?<!\p{L})cũ(?!\p{L})|nguyên là|nay là|chuyển (?:từ|sang)|đổi (?:từ|sang)|thay (?:thế|cho|bằng)|thay vì|không (?:cần|còn|phải|dùng|yêu cầu|mang)|khỏi (?:phải|cần|mang)|bỏ |bãi bỏ|thu hồi|hết (?:giá trị|hiệu lực|hạn)|xác nhận số/iu;

/** Cards of the old kind are counted where they were given out in their time. */
const PAST_OR_ISSUED = new RegExp(`${PAST.source}|đã cấp`, 'iu');

/** It is still to come. */
const FUTURE = /sắp|sẽ|tới đây|từ (?:ngày )?0?1\/0?7\/2024|có hiệu lực|chuẩn bị/iu;

const NOT_CITIZEN = '(?! (?:công dân|gắn chip|điện tử công dân))(?!\\p{L})';

/** Terms of ward administration whose meaning in law has changed. */
export const TERMS: readonly Term[] = [
  {
    pattern:
      /(?<!\p{L})(?:CMND|CMTND|(?:giấy )?chứng minh(?: thư)? nhân dân|chứng minh thư)(?!\p{L})/giu,
    from: '2021-01-01',
    until: '2024-06-30',
    unless: PAST,
    why: 'Chứng minh nhân dân đã được thay bằng căn cước công dân',
    better: 'căn cước công dân (CCCD)',
    source: 'Luật Căn cước công dân 2014; Thông tư 06/2021/TT-BCA',
  },
  {
    pattern:
      /(?<!\p{L})(?:CMND|CMTND|(?:giấy )?chứng minh(?: thư)? nhân dân|chứng minh thư)(?!\p{L})/giu,
    from: '2024-07-01',
    unless: PAST,
    why: 'Chứng minh nhân dân đã được thay bằng thẻ căn cước, hết giá trị từ 01/01/2025',
    better: 'thẻ căn cước',
    source: 'Luật Căn cước số 26/2023/QH15, Điều 46',
  },
  {
    pattern: new RegExp(
      `(?<!\\p{L})(?:thẻ căn cước|luật căn cước|giấy chứng nhận căn cước)${NOT_CITIZEN}|(?<!\\p{L})căn cước điện tử(?!\\p{L})`,
      'giu',
    ),
    until: '2024-06-30',
    unless: FUTURE,
    why: 'Tên này chỉ dùng từ 01/7/2024, khi Luật Căn cước có hiệu lực',
    better: 'thẻ căn cước công dân, Luật Căn cước công dân',
    source: 'Luật Căn cước số 26/2023/QH15, Điều 45',
  },
  {
    pattern: /(?<!\p{L})(?:CCCD|căn cước công dân)(?!\p{L})/giu,
    from: '2024-07-01',
    unless: PAST_OR_ISSUED,
    why: 'Từ 01/7/2024 tên gọi là căn cước, thẻ căn cước',
    better: 'căn cước, thẻ căn cước',
    source: 'Luật Căn cước số 26/2023/QH15, Điều 45',
  },
  {
    pattern:
      /(?<!định danh (?:điện tử )?)(?<!\p{L})mức(?: độ)? 0?(?:3|4|ba|bốn)(?:(?:,| và|\/| hoặc|,? mức(?: độ)?) ?0?(?:3|4|ba|bốn))*(?![\d\p{L}]|[.,]\d|\/\d)/giu,
    from: '2022-08-15',
    unless: /trước đây|(?<!\p{L})cũ(?!\p{L})|thay (?:cho|thế)|không còn/iu,
    within: /dịch vụ công|DVC|trực tuyến|mức độ 0?3(?:,| và|\/) ?(?:mức độ )?0?4/iu,
    why: 'Dịch vụ công trực tuyến nay chỉ có hai mức: toàn trình và một phần',
    better: 'dịch vụ công trực tuyến toàn trình, dịch vụ công trực tuyến một phần',
    source: 'Nghị định 42/2022/NĐ-CP, hiệu lực 15/8/2022',
  },
  {
    pattern: /(?<!\p{L})sổ (?:hộ khẩu|tạm trú)(?!\p{L})/giu,
    from: '2023-01-01',
    unless: PAST,
    why: 'Sổ hộ khẩu, sổ tạm trú giấy hết giá trị sử dụng từ 01/01/2023',
    better: 'thông tin cư trú trong Cơ sở dữ liệu quốc gia về dân cư, tài khoản định danh điện tử',
    source: 'Luật Cư trú số 68/2020/QH14, Điều 38 khoản 3',
  },
  {
    pattern: /(?<!\p{L})Bộ (?:TT&TT|TTTT|Thông tin (?:và|&) Truyền thông)(?!\p{L})/giu,
    from: '2025-03-01',
    unless: PAST,
    why: 'Bộ Thông tin và Truyền thông đã hợp nhất vào Bộ Khoa học và Công nghệ',
    better: 'Bộ Khoa học và Công nghệ',
    source: 'Nghị quyết 176/2025/QH15; Nghị định 55/2025/NĐ-CP',
  },
  {
    pattern: /(?<!\p{L})Sở (?:TT&TT|TTTT|Thông tin (?:và|&) Truyền thông)(?!\p{L})/giu,
    from: '2025-03-01',
    unless: PAST,
    why: 'Sở Thông tin và Truyền thông đã hợp nhất vào Sở Khoa học và Công nghệ',
    better: 'Sở Khoa học và Công nghệ',
    source: 'Nghị định 45/2025/NĐ-CP',
  },
  {
    pattern: /(?<!\p{L})Bộ (?:LĐ-?TB&XH|LĐTBXH|Lao động,? ?-? ?Thương binh và Xã hội)(?!\p{L})/giu,
    from: '2025-03-01',
    unless: PAST,
    why: 'Bộ Lao động - Thương binh và Xã hội đã hợp nhất vào Bộ Nội vụ',
    better: 'Bộ Nội vụ (giảm nghèo: Bộ Nông nghiệp và Môi trường)',
    source: 'Nghị quyết 176/2025/QH15',
  },
  {
    pattern:
      /(?<!\p{L})(?:UBND|HĐND|Công an|Ủy ban nhân dân|Hội đồng nhân dân) (?:cấp )?(?:huyện|quận|thị xã|thị trấn)(?!\p{L})/giu,
    from: '2025-07-01',
    unless: PAST,
    why: 'Từ 01/7/2025 không còn đơn vị hành chính cấp huyện và thị trấn',
    better: 'cơ quan cấp tỉnh hoặc cấp xã',
    source: 'Luật Tổ chức chính quyền địa phương số 72/2025/QH15',
  },
  {
    pattern: /(?<!\p{L})PC-?Covid(?:-19)?(?!\p{L})|(?<!\p{L})Bluezone(?!\p{L})/giu,
    from: '2023-10-20',
    unless: PAST,
    why: 'Ứng dụng phòng chống dịch này không còn dùng, COVID-19 đã chuyển sang bệnh nhóm B',
    better: 'Sổ sức khỏe điện tử, VNeID',
    source: 'Quyết định 3896/QĐ-BYT năm 2023',
  },
  {
    pattern: /(?<!\p{L})(?:Nghị định|NĐ)(?: số)? 59\/2022(?:\/NĐ-CP)?(?![\d\p{L}])/giu,
    from: '2024-07-01',
    unless: PAST,
    why: 'Nghị định 59/2022/NĐ-CP đã được thay thế',
    better: 'Nghị định 69/2024/NĐ-CP',
    source: 'Nghị định 69/2024/NĐ-CP, hiệu lực 01/7/2024',
  },
  {
    pattern: /(?<!\p{L})(?:Nghị định|NĐ)(?: số)? 13\/2023(?:\/NĐ-CP)?(?![\d\p{L}])/giu,
    from: '2026-01-01',
    unless: PAST,
    why: 'Từ 01/01/2026 bảo vệ dữ liệu cá nhân theo Luật',
    better: 'Luật Bảo vệ dữ liệu cá nhân 2025',
    source: 'Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15',
  },
];
