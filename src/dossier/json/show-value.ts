import {shorten} from '../../text/shorten';

/** The kind of a JSON value in an officer's words. */
export const typeWord = (value: unknown): string => {
  if (value === undefined) return 'không có';
  if (value === null) return 'null (để trống)';
  if (typeof value === 'string') return 'chuỗi';
  if (typeof value === 'number') return 'số';
  if (typeof value === 'boolean') return 'đúng/sai';
  return Array.isArray(value) ? 'danh sách' : 'nhóm khóa';
};

/** A JSON value for a message: as the officer wrote it, short, on one line. */
export const showValue = (value: unknown): string => {
  if (typeof value === 'string') return value === '' ? 'chuỗi rỗng ""' : shorten(`"${value}"`);
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value))
    return value.length === 0 ? 'danh sách rỗng []' : `danh sách ${value.length} mục`;
  if (typeof value === 'object' && value !== null) {
    const keys = Object.keys(value);
    return keys.length === 0
      ? 'nhóm khóa rỗng {}'
      : shorten(`nhóm khóa { ${keys.slice(0, 8).join(', ')} }`);
  }
  return typeWord(value);
};

/** Allowed values for a message; a long list is cut: fifty values in a terminal are too many. */
export const listValues = (values: readonly unknown[], max = 20): string => {
  const shown = values
    .slice(0, max)
    .map((value) => (typeof value === 'bigint' ? String(value) : showValue(value)));
  const more = values.length - shown.length;
  return more > 0 ? `${shown.join(', ')}… và ${more} giá trị khác` : shown.join(', ');
};
