import type {JsonPath} from '../../findings/json-path';
import type {ReadingId} from '../../findings/reading-fault';
import {closestWord} from '../../text/closest-word';
import {shorten} from '../../text/shorten';
import {allowedWords, formatName, typeName} from './allowed-words';
import {listValues, typeWord} from './show-value';
import type {Issue} from './union-issues';
import {isVietnameseMessage, limitSentence} from './value-words';
import type {SchemaPlace} from './walk-schema';
import {thousandsMeant} from './written-number';

/** What is known about the place an issue speaks of. */
export type Spot = {
  readonly path: JsonPath;
  readonly value: unknown;
  /** A number as written, where that is more than plain digits. */
  readonly written?: string | undefined;
  readonly place: SchemaPlace | undefined;
  /** The place in the sentence: `“body” (đơn vị của thành viên)`. */
  readonly name: string;
};

/** What is said of one issue. */
export type IssueWords = {
  readonly ruleId: ReadingId;
  readonly message: string;
  readonly expected?: string | undefined;
  readonly measured?: string | undefined;
};

/** “Có phải ý bạn là …?”, or an empty text when nothing is close. */
const question = (seen: unknown, candidates: readonly unknown[]): string => {
  if (typeof seen !== 'string') return '';
  const words = candidates.filter((candidate) => typeof candidate === 'string');
  const meant = closestWord(seen, words);
  return meant === undefined ? '' : `Có phải ý bạn là “${meant}”?`;
};

/** A number in quotes. `1.234` is left out: whether it means 1234 or a little over one, only the officer knows. */
const PLAIN_NUMBER = /^\s*-?\d+(?:\.(?!\d{3}\s*$)\d+)?\s*$/;

/** How to mend a value of the wrong kind, when the value itself shows it. */
const typeHint = ({value, written}: Spot, type: string): string => {
  const isNumber = type === 'number' || type === 'int';
  const isPlain =
    typeof value === 'string' &&
    PLAIN_NUMBER.test(value) &&
    !(type === 'int' && value.includes('.'));
  if (isNumber && isPlain) {
    return ` Hãy bỏ nháy kép: ${value.trim()}.`;
  }
  if (isNumber && typeof value === 'string' && /\d/.test(value)) {
    const meant = thousandsMeant(value.trim());
    return ` Hãy viết số không có nháy kép, không dấu phân cách hàng nghìn, không kèm đơn vị${meant === undefined ? '.' : `: có phải ${meant}?`}`;
  }
  if (type === 'int' && typeof value === 'number') {
    const meant = thousandsMeant(written ?? String(value));
    return ` Nếu dấu chấm là dấu phân cách hàng nghìn thì hãy bỏ đi${meant === undefined ? ', ví dụ 1234.' : `: có phải ${meant}?`}`;
  }
  if (type === 'string' && (typeof value === 'number' || typeof value === 'boolean')) {
    return ` Hãy đặt trong nháy kép: "${String(value)}".`;
  }
  if ((type === 'array' || type === 'tuple') && value !== null && !Array.isArray(value)) {
    return ' Kể cả khi chỉ có một mục cũng phải đặt trong [ … ].';
  }
  return '';
};

const wrongType = (spot: Spot, type: string, expected: string | undefined): IssueWords => ({
  ruleId: 'INPUT.TYPE',
  message:
    type === 'never' || type === 'undefined'
      ? `${spot.name} không được có ở đây. Hãy xóa khóa này.`
      : `${spot.name} phải là ${typeName(type)}, không phải ${type === 'int' && typeof spot.value === 'number' ? 'số lẻ' : typeWord(spot.value)}.${typeHint(spot, type)}`,
  expected: expected ?? typeName(type),
});

const wrongChoice = (
  spot: Spot,
  values: readonly unknown[],
  expected: string | undefined,
): IssueWords => {
  const kinds = new Set(values.map(typeWord));
  if (kinds.size > 0 && !kinds.has(typeWord(spot.value))) {
    const message = `${spot.name} phải là ${[...kinds].join(' hoặc ')}, không phải ${typeWord(spot.value)}.`;
    return {ruleId: 'INPUT.TYPE', message, expected: expected ?? listValues(values)};
  }
  const meant = question(spot.value, values);
  return {
    ruleId: 'INPUT.VALUE',
    message: `${spot.name} có giá trị không nằm trong danh sách cho phép. ${meant || 'Hãy chọn một giá trị cho phép.'}`,
    expected: expected ?? listValues(values),
  };
};

/** Rule, words and limits for one issue about a value that is there. */
export const explainIssue = (issue: Issue, spot: Spot): IssueWords => {
  const expected = spot.place === undefined ? undefined : allowedWords(spot.place);
  const value = (message: string, fallback?: string): IssueWords => ({
    ruleId: 'INPUT.VALUE',
    message,
    expected: expected ?? fallback,
  });
  switch (issue.code) {
    case 'invalid_type':
      return wrongType(spot, issue.expected, expected);
    case 'invalid_value':
      // The values of the issue: those of the schema may already be narrowed to another branch.
      return wrongChoice(spot, issue.values, listValues(issue.values));
    case 'too_small':
    case 'too_big':
      return value(limitSentence(issue, spot.name, spot.value));
    case 'not_multiple_of':
      return value(`${spot.name} phải là bội số của ${issue.divisor}.`);
    case 'invalid_format': {
      const format = formatName(issue.format);
      return value(
        format === undefined
          ? `${spot.name} viết chưa đúng mẫu.`
          : `${spot.name} phải là ${format}.`,
        format ?? issue.pattern,
      );
    }
    case 'invalid_union': {
      if (issue.discriminator === undefined) {
        const message = `${spot.name} không đúng dạng nào trong các dạng cho phép.`;
        return {ruleId: 'INPUT.TYPE', message, expected};
      }
      const options = 'options' in issue ? (issue.options ?? []) : [];
      return wrongChoice(spot, options, listValues(options));
    }
    case 'invalid_key': {
      const why = issue.issues.map(({message}) => message).find(isVietnameseMessage);
      return {
        ruleId: 'INPUT.KEY_UNKNOWN',
        message:
          why === undefined
            ? `Tên khóa ${spot.name} viết chưa đúng mẫu. Hãy sửa tên khóa.`
            : `Tên khóa ${spot.name}: ${why}`,
        measured: shorten(String(spot.path.at(-1) ?? '')),
      };
    }
    default:
      return value(`${spot.name} có giá trị không hợp lệ.`);
  }
};
