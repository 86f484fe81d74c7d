/**
 * Headings of columns by the key of the data; `list/key` names the key of one list only. A key without a heading here
 * is headed by its description in the schema, so that a new key is a column at once.
 */
const HEADINGS: Readonly<Record<string, string>> = {
  id: 'Mã',
  name: 'Tên',
  'groups/name': 'Tên tổ dân phố',
  title: 'Chữ lớn',
  detail: 'Chữ nhỏ',
  icon: 'Biểu tượng',
  tasks: 'Các việc',
  before: 'Trước đây',
  after: 'Nay',
  iconBefore: 'Biểu tượng trước',
  iconAfter: 'Biểu tượng nay',
  label: 'Tên chỉ tiêu',
  'rates/label': 'Tên tỷ lệ',
  unit: 'Đơn vị tính',
  value: 'Giá trị',
  decimals: 'Số chữ số sau dấu phẩy',
  period: 'Kỳ',
  asOf: 'Tính đến ngày',
  from: 'Từ ngày',
  to: 'Đến hết ngày',
  date: 'Ngày',
  supplier: 'Đơn vị cung cấp',
  status: 'Tình trạng',
  note: 'Ghi chú',
  source: 'Văn bản nguồn',
  approvedBy: 'Cơ quan duyệt',
  number: 'Số văn bản',
  issuer: 'Cơ quan ban hành',
  numerator: 'Tử số',
  denominator: 'Mẫu số',
  basis: 'So với',
  stated: 'Tỷ lệ đã công bố (%)',
  type: 'Loại biểu đồ',
  figure: 'Số liệu',
  rate: 'Tỷ lệ',
  figures: 'Các số liệu',
  'views/title': 'Tên biểu đồ',
  kind: 'Loại',
  file: 'Tệp',
  author: 'Tác giả',
  licence: 'Giấy phép',
  compositionLicence: 'Quyền tác giả bài nhạc',
  recordingLicence: 'Quyền bản ghi âm',
  origin: 'Nguồn gốc',
  expires: 'Dùng đến hết ngày',
  allowedUse: 'Chỉ được dùng vào',
  takenOn: 'Ngày chụp, quay',
  generatedBy: 'Chương trình tạo ra',
  drone: 'Flycam',
  permit: 'Số giấy phép bay',
  map: 'Bản đồ',
  area: 'Phạm vi',
  hoangSaTruongSa: 'Có Hoàng Sa, Trường Sa',
  confirmedBy: 'Người xác nhận',
  emblem: 'Biểu trưng',
  what: 'Là gì',
  document: 'Văn bản cho phép',
  topic: 'Nội dung',
  people: 'Số lượt người',
  who: 'Người trong hình',
  count: 'Số người',
  consent: 'Đồng ý',
  purposes: 'Cho dùng vào',
  until: 'Đến hết ngày',
  child: 'Trẻ em',
  age: 'Tuổi',
  guardian: 'Người giám hộ đồng ý',
  'people/child.child': 'Trẻ em – Trẻ đồng ý',
  scene: 'Cảnh',
  asset: 'Tệp hình',
  caption: 'Chú thích',
  keepSound: 'Giữ tiếng gốc',
  role: 'Vai trò',
  'credits/name': 'Đơn vị',
  written: 'Chữ viết',
  spoken: 'Cách đọc',
  group: 'Tổ dân phố',
  'narration/text': 'Lời đọc',
  optional: 'Bỏ khi clip quá dài',
};

const LONGEST_HEADING = 40;

/** The first thing that a description says: “tên chỉ tiêu; mã có trong …” → “Tên chỉ tiêu”. */
function fromDescription(description: string | undefined, key: string): string {
  const first = (description ?? '').split(/[,;:(=.]/)[0]?.trim() ?? '';
  const words = first === '' || first.length > LONGEST_HEADING ? key : first;
  return words.charAt(0).toLocaleUpperCase('vi') + words.slice(1);
}

/**
 * Heading of a value in a row of a list.
 * @param list the key that holds the list, such as `indicators`.
 */
export function headingOf(
  list: string,
  path: readonly string[],
  description: string | undefined,
): string {
  const key = path.at(-1) ?? '';
  const ofList = HEADINGS[`${list}/${path.join('.')}`];
  if (ofList !== undefined) return ofList;
  const known = Object.hasOwn(HEADINGS, key) ? HEADINGS[key] : undefined;
  const last = known ?? fromDescription(description, key);
  const outer = path.slice(0, -1).map((step) => HEADINGS[step] ?? step);
  return [...outer, last].join(' – ');
}

/** A heading that is there twice would be read as one: the later columns add their key. */
export function distinctHeadings(
  columns: readonly {readonly heading: string; readonly key: string}[],
): readonly string[] {
  const seen = new Set<string>();
  return columns.map(({heading, key}) => {
    const distinct = seen.has(heading) ? `${heading} (${key})` : heading;
    seen.add(distinct);
    return distinct;
  });
}
