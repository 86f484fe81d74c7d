/** Kinds of personal data that a text may carry, in an officer's words (Nghị định 13/2023/NĐ-CP, Điều 2). */
export const PRIVACY_KIND_WORDS = {
  citizen: 'số định danh cá nhân (CCCD)',
  identity: 'số chứng minh nhân dân',
  phone: 'số điện thoại',
  plate: 'biển số xe',
  bank: 'số tài khoản ngân hàng',
  email: 'địa chỉ thư điện tử',
  address: 'địa chỉ nhà',
  tax: 'mã số thuế',
  insurance: 'số bảo hiểm',
  document: 'số hộ chiếu hoặc giấy phép lái xe',
  birth: 'ngày sinh của một người',
} as const;

export type PrivacyKind = keyof typeof PRIVACY_KIND_WORDS;

/** Personal data in a text; `end` exclusive. */
export type PrivacyMatch = {
  readonly kind: PrivacyKind;
  readonly start: number;
  readonly end: number;
};

/** Finds one kind of personal data in a text. Pure. */
export type Detector = (text: string) => readonly PrivacyMatch[];

/** Matches of a pattern; where it has a group named `it`, only that group counts. */
export const matchesOf = (kind: PrivacyKind, text: string, pattern: RegExp): PrivacyMatch[] =>
  [...text.matchAll(pattern)].map((match) => {
    const it = match.groups?.['it'];
    const start = match.index + (it === undefined ? 0 : match[0].lastIndexOf(it));
    return {kind, start, end: start + (it ?? match[0]).length};
  });

export const matchedText = (text: string, {start, end}: PrivacyMatch): string =>
  text.slice(start, end);

export const digitsOf = (text: string): string => text.replace(/\D/g, '');

/** A blank, dot or dash between digits, as people write long numbers. */
export const SEPARATOR = '[ .·‐-―\\-]?';

/** A figure with dots between thousands: `212.345.678`. */
export const isFigure = (text: string): boolean => /^[1-9]\d{0,2}(?:\.\d{3})+$/.test(text);
