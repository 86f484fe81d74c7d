import type {z} from 'zod';

type LimitIssue = z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig;

const VIETNAMESE_LETTER = /[ăâđêôơư\u00e0-\u00fd\u1ea0-\u1ef9]/i;

/** How zod's English messages begin; they may quote Vietnamese values. */
const ZOD_MESSAGE = /^(?:Invalid|Too (?:big|small)|Unrecognized|Expected) ?/;

/** Whether a message was written for officers by the author of a schema. */
export const isVietnameseMessage = (message: string): boolean =>
  VIETNAMESE_LETTER.test(message) && !ZOD_MESSAGE.test(message);

/** One sentence for a value outside its limits: text by its length, lists by their items, numbers by their size. */
export const limitSentence = (issue: LimitIssue, name: string, value: unknown): string => {
  const isSmall = issue.code === 'too_small';
  const limit = String(isSmall ? issue.minimum : issue.maximum);
  const least = isSmall ? 'ít nhất' : 'không quá';
  const exactly = issue.exact === true ? 'đúng' : least;
  if (issue.origin === 'string') {
    if (isSmall && value === '') return `${name} không được để trống. Hãy điền nội dung.`;
    const seen = typeof value === 'string' ? `, đang có ${value.length}` : '';
    return `${name} ${isSmall ? 'quá ngắn' : 'quá dài'}: cần ${exactly} ${limit} ký tự${seen}.`;
  }
  if (issue.origin === 'array' || issue.origin === 'set') {
    const seen = Array.isArray(value) ? `, đang có ${value.length}` : '';
    return `${name} ${isSmall ? 'thiếu mục' : 'thừa mục'}: cần ${exactly} ${limit} mục${seen}.`;
  }
  if (issue.inclusive === false) {
    return `${name} ${isSmall ? `nhỏ quá: phải lớn hơn ${limit}` : `lớn quá: phải nhỏ hơn ${limit}`}.`;
  }
  return `${name} ${isSmall ? `nhỏ quá: phải từ ${limit} trở lên` : `lớn quá: phải từ ${limit} trở xuống`}.`;
};
