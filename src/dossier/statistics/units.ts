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

/** Whether wards share this unit; a ward's own (“chiếc”, “học sinh”) is taken as it is. */
export const isUnit = (unit: string): unit is Unit => UNITS.some((known) => known === unit);

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
 * Of which other units a count may be a share, beside its own: one person hands in one dossier, and gets one card and
 * one account. A count of acts (lượt, buổi) is a share of nothing but acts.
 */
const SHARE_OF: Readonly<Partial<Record<Unit, readonly Unit[]>>> = {
  thẻ: ['người', 'hồ sơ'],
  'tài khoản': ['người', 'hồ sơ'],
  'hồ sơ': ['người', 'tài khoản', 'thẻ', 'trường hợp'],
  'trường hợp': ['người', 'hồ sơ'],
  người: ['tài khoản', 'thẻ', 'trường hợp'],
};

/** Whether a share of `part` in `whole` makes sense; a ward's own units are only compared with themselves. */
export const isShareOf = (part: string, whole: string): boolean =>
  part === whole || (SHARE_OF[part as Unit]?.includes(whole as Unit) ?? false);

/** Units that `part` may be a share of, for a message. */
export const wholesOf = (part: string): readonly string[] => [
  part,
  ...(SHARE_OF[part as Unit] ?? []),
];
