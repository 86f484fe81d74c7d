/** What an indicator counts. Units are not interchangeable: “lượt” is not “người”, “hồ sơ” is not “tài khoản”. */
export const UNITS = [
  'người',
  'hộ',
  'hồ sơ',
  'tài khoản',
  'thẻ',
  'giấy tờ',
  'trường hợp',
  'lượt',
  'buổi',
  'dịch vụ',
  'điểm',
  'phiếu',
  'tổ',
  'nhóm',
  'trường',
  'tin, bài',
  'sản phẩm',
] as const;
export type Unit = (typeof UNITS)[number];

/** Whether all wards use this unit; any other (“chiếc”, “học sinh”) is accepted as written. */
export const isUnit = (unit: string): unit is Unit => UNITS.some((known) => known === unit);

/** Units that can have fractions. Each may have as many decimals as its indicator says, or shows all it has. */
const MEASURED: ReadonlySet<string> = new Set([
  'điểm',
  ...['giây', 'phút', 'giờ', 'ngày', 'tuần', 'tháng', 'năm', 'ngày công', 'giờ công'],
  ...['m', 'km', 'm2', 'm²', 'km2', 'km²', 'ha', 'héc ta', 'mét', 'ki lô mét', 'm3', 'm³'],
  ...['kg', 'g', 'tạ', 'tấn', 'lít', 'kwh', 'kb', 'mb', 'gb', 'tb', 'mbps', 'gbps'],
  ...['nghìn đồng', 'ngàn đồng', 'triệu đồng', 'tỷ đồng', 'tỉ đồng', 'triệu', 'tỷ', 'tỉ'],
  ...['nghìn', 'ngàn', 'nghìn người', 'nghìn lượt', 'triệu lượt', 'lần'],
]);

/** Further units of whole things, used by some wards. */
const OWN_COUNTS = [
  ...['học sinh', 'sinh viên', 'giáo viên', 'đoàn viên', 'hội viên', 'thành viên', 'cán bộ'],
  ...['cái', 'chiếc', 'máy', 'bộ', 'mã', 'bài', 'tin', 'video', 'lớp', 'cuộc', 'đợt', 'chuyến'],
  ...['gia đình', 'cơ sở', 'doanh nghiệp', 'đơn vị', 'văn bản', 'mô hình', 'thôn', 'xóm', 'đồng'],
] as const;

const COUNTED: readonly string[] = [...UNITS.filter((unit) => !MEASURED.has(unit)), ...OWN_COUNTS];

/**
 * Whether a unit counts whole things: there is no half a card. “lượt người” counts as “lượt” does; “người/hộ” and
 * “hồ sơ mỗi ngày” are averages, and count nothing.
 */
export function countsWhole(unit: string): boolean {
  const name = unit.toLowerCase();
  if (/\/|(?<!\p{L})(?:mỗi|một|trên|bình quân|trung bình)(?!\p{L})/u.test(name)) return false;
  return COUNTED.some((counted) => name === counted || name.startsWith(`${counted} `));
}

/** A measure without `decimals` shows all that it has, up to this many. */
const DECIMALS_OF_A_MEASURE = 2;

/**
 * Most decimals that a figure of a unit may have; all of them are shown.
 * @param stated `decimals` of the indicator, ignored for a unit that counts whole things.
 */
export function mostDecimals(unit: string, stated: number | undefined): number {
  if (countsWhole(unit)) return 0;
  return stated ?? (MEASURED.has(unit.toLowerCase()) || isShare(unit) ? DECIMALS_OF_A_MEASURE : 0);
}

/** Units of which each counts one person, where no indicator of the catalogue says otherwise. */
const PERSONAL: ReadonlySet<string> = new Set<Unit>(['người', 'tài khoản', 'thẻ']);
export const countsPersons = (unit: string): boolean => PERSONAL.has(unit);

/** Units whose parts do not add up to the whole: the same service counts in every group, points are an average. */
const NOT_ADDITIVE: ReadonlySet<string> = new Set<Unit>(['dịch vụ', 'điểm']);
export const addsUp = (unit: string): boolean => !NOT_ADDITIVE.has(unit);

/** Ways in which a share may be typed as if it were a count. */
const SHARES: ReadonlySet<string> = new Set([
  '%',
  '‰',
  'phần trăm',
  'phần nghìn',
  'tỷ lệ',
  'tỉ lệ',
]);
export const isShare = (unit: string): boolean => SHARES.has(unit.toLowerCase());

/**
 * Other units that a count may be a share of: one person hands in one dossier, and gets one card and one account. A
 * count of acts (lượt, buổi) is a share of nothing but acts.
 */
const SHARE_OF: Readonly<Partial<Record<Unit, readonly Unit[]>>> = {
  thẻ: ['người', 'hồ sơ'],
  'tài khoản': ['người', 'hồ sơ'],
  'hồ sơ': ['người', 'tài khoản', 'thẻ', 'trường hợp'],
  'trường hợp': ['người', 'hồ sơ'],
  người: ['tài khoản', 'thẻ', 'trường hợp'],
};

/** Whether a share of `part` in `whole` makes sense; a unit that not all wards use is only compared with itself. */
export const isShareOf = (part: string, whole: string): boolean =>
  part === whole || (SHARE_OF[part as Unit]?.includes(whole as Unit) ?? false);

/** Units that `part` may be a share of, for a message. */
export const wholesOf = (part: string): readonly string[] => [
  part,
  ...(SHARE_OF[part as Unit] ?? []),
];
