import {shorten} from '../../text/shorten';
import {listValues, showValue} from './show-value';
import {defOf, type Schema, type SchemaPlace, unwrap} from './walk-schema';

/** Named text formats in words, each with an example, because an example is what people copy. */
const FORMATS: Readonly<Record<string, string>> = {
  date: 'ngày dạng năm-tháng-ngày, ví dụ "2025-08-20"',
  time: 'giờ dạng "14:30:00"',
  datetime: 'thời điểm dạng "2025-08-20T14:30:00Z"',
  duration: 'khoảng thời gian dạng "PT1H30M"',
  email: 'địa chỉ thư điện tử, ví dụ "phuong@quangngai.gov.vn"',
  url: 'địa chỉ trang web, ví dụ "https://dichvucong.gov.vn"',
  uuid: 'mã UUID',
  guid: 'mã GUID',
  e164: 'số điện thoại dạng "+84912345678"',
  ipv4: 'địa chỉ IPv4',
  ipv6: 'địa chỉ IPv6',
};

/** Kinds of values in an officer's words, by zod's names. */
const TYPES: Readonly<Record<string, string>> = {
  string: 'chuỗi "…"',
  number: 'số',
  int: 'số nguyên',
  boolean: 'true hoặc false',
  null: 'null',
  array: 'danh sách [ … ]',
  tuple: 'danh sách [ … ]',
  object: 'nhóm khóa { … }',
  record: 'nhóm khóa { … }',
  never: 'không được có',
  undefined: 'không được có',
  date: 'ngày',
  any: 'giá trị bất kỳ',
  unknown: 'giá trị bất kỳ',
};

export const typeName = (zodType: string): string => TYPES[zodType] ?? zodType;

export const formatName = (format: string): string | undefined =>
  Object.hasOwn(FORMATS, format) ? FORMATS[format] : undefined;

/** Leaves out the bounds of safe integers, which mean nothing to an officer. */
const limit = (value: unknown): number | undefined =>
  typeof value === 'number' && Math.abs(value) < Number.MAX_SAFE_INTEGER ? value : undefined;

/** `từ 1 đến 9 mục`, `ít nhất 2 ký tự`, `không quá 5`, or nothing. */
const rangeWords = (bag: Readonly<Record<string, unknown>>, unit: string): string => {
  const least = limit(bag['minimum']);
  const most = limit(bag['maximum']);
  const above = limit(bag['exclusiveMinimum']);
  const below = limit(bag['exclusiveMaximum']);
  const words: string[] = [];
  if (least !== undefined && least === most) words.push(`đúng ${least}${unit}`);
  else if (least !== undefined && most !== undefined) words.push(`từ ${least} đến ${most}${unit}`);
  else if (least !== undefined)
    words.push(unit === '' ? `từ ${least} trở lên` : `ít nhất ${least}${unit}`);
  else if (most !== undefined) words.push(`không quá ${most}${unit}`);
  if (above !== undefined) words.push(`lớn hơn ${above}`);
  if (below !== undefined) words.push(`nhỏ hơn ${below}`);
  const step = limit(bag['multipleOf']);
  if (step !== undefined) words.push(`là bội số của ${step}`);
  return words.join(', ');
};

const stringWords = (
  bag: Readonly<Record<string, unknown>>,
  examples: readonly unknown[],
): string => {
  const format = bag['format'];
  const named = typeof format === 'string' ? formatName(format) : undefined;
  const pattern =
    bag['patterns'] instanceof Set ? [...bag['patterns']].map(String).at(-1) : undefined;
  const parts = [named ?? TYPES['string'], rangeWords(bag, ' ký tự')];
  // A pattern is the last resort: officers read examples, not regular expressions.
  if (named === undefined && examples.length === 0 && pattern !== undefined) {
    parts.push(`đúng mẫu ${shorten(pattern)}`);
  }
  return parts.filter((part) => part !== undefined && part !== '').join(', ');
};

const plainWords = (schema: Schema, examples: readonly unknown[], depth: number): string => {
  const def = defOf(schema);
  const bag = schema._zod.bag;
  switch (def.type) {
    case 'string':
      return stringWords(bag, examples);
    case 'number': {
      const isInteger = typeof bag['format'] === 'string' && bag['format'].includes('int');
      return [typeName(isInteger ? 'int' : 'number'), rangeWords(bag, '')]
        .filter((part) => part !== '')
        .join(' ');
    }
    case 'array':
      return [typeName('array'), rangeWords(bag, ' mục')].filter((part) => part !== '').join(', ');
    case 'tuple':
      return `danh sách [ … ]${def.rest === null ? `, đúng ${def.items.length} mục` : ''}`;
    case 'enum':
    case 'literal':
      return listValues([...(schema._zod.values ?? [])]);
    case 'union': {
      // Unions of unions are cut short: they are too long to read.
      if (depth > 2) return 'một trong nhiều dạng';
      const options = new Set(def.options.map((option) => allowedBy(unwrap(option), depth + 1)));
      return [...options].slice(0, 6).join(' hoặc ');
    }
    default:
      return typeName(def.type);
  }
};

const allowedBy = (place: SchemaPlace, depth: number): string => {
  const words = plainWords(place.schema, place.examples, depth);
  const examples = place.examples.slice(0, 2).map(showValue).join(', ');
  const withExamples = examples === '' ? words : `${words}, ví dụ ${examples}`;
  return place.isNullable ? `${withExamples} hoặc null` : withExamples;
};

/** What a place of the data may hold, with every limit its schema knows. */
export const allowedWords = (place: SchemaPlace): string => allowedBy(place, 0);
