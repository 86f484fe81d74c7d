import {type ParseError, printParseErrorCode} from 'jsonc-parser';
import type {Finding} from '../../findings/finding';
import {fault} from '../../findings/reading-fault';
import {shorten} from '../../text/shorten';
import type {PlaceOf} from '../../text/text-position';
import type {Explanation} from './explanation';
import {
  closes,
  isClosingBracket,
  type Surroundings,
  surroundingsOf,
  type Token,
} from './scan-tokens';
import {explainStrangeToken, explainTwoNumbers} from './strange-token';

const END = 'hết tệp';

const seen = (token: Token | undefined): string =>
  token === undefined ? END : shorten(token.text);

const bracketName = (token: Token): string =>
  token.kind === '{' ? 'ngoặc nhọn {' : 'ngoặc vuông [';

const closingMark = (opener: Token): string => (opener.kind === '{' ? '}' : ']');

type Context = Surroundings & {
  readonly text: string;
  readonly placeOf: PlaceOf;
  readonly error: ParseError;
};

const unclosed = (context: Context, opener: Token): Explanation => {
  const {line, column} = context.placeOf(opener.offset);
  return {
    at: context.token?.offset ?? context.text.length,
    message: `Dấu ${bracketName(opener)} mở ở dòng ${line} cột ${column} chưa được đóng. Hãy thêm ${closingMark(opener)} trước chỗ này.`,
    measured: seen(context.token),
    expected: `dấu “${closingMark(opener)}”`,
    isLast: true,
  };
};

const surplus = ({token, text}: Context): Explanation => ({
  at: token?.offset ?? text.length,
  message: isClosingBracket(token)
    ? `Thừa dấu ${token.text}, hoặc thiếu dấu mở ở phía trước. Hãy xóa dấu thừa hoặc thêm dấu mở.`
    : 'Dữ liệu đã kết thúc mà phía sau vẫn còn chữ. Hãy xóa phần thừa; mỗi tệp chỉ có một { … } hoặc [ … ].',
  measured: seen(token),
  expected: END,
  isLast: true,
});

const missingComma = (context: Context): Explanation => {
  const {token, previous, opener} = context;
  if (isClosingBracket(token) && opener !== undefined && !closes(opener, token)) {
    return unclosed(context, opener);
  }
  // Between the items of a list a space is more likely a forgotten comma than a thousands separator.
  const isGrouped = previous?.end === token?.offset || opener?.kind === '{';
  const numbers = isGrouped ? explainTwoNumbers(previous, token, context.text) : undefined;
  if (numbers !== undefined) return numbers;
  return {
    at: previous?.end ?? context.error.offset,
    message: `Thiếu dấu phẩy sau ${seen(previous)}. Hãy thêm dấu , vào giữa hai mục.`,
    measured: seen(token),
    expected: 'dấu phẩy “,”',
  };
};

const missingKey = (context: Context): Explanation => {
  const {token, previous, beforePrevious, opener} = context;
  if (isClosingBracket(token) && opener !== undefined && !closes(opener, token)) {
    return unclosed(context, opener);
  }
  if (previous?.kind === ',') {
    const numbers = explainTwoNumbers(beforePrevious, token, context.text);
    if (numbers !== undefined) return numbers;
  }
  return {
    at: token?.offset ?? context.text.length,
    message: 'Trong { … } mỗi mục phải có tên khóa trong nháy kép, rồi dấu hai chấm, rồi giá trị.',
    measured: seen(token),
    expected: '"tên khóa": giá trị',
  };
};

const missingValue = (context: Context): Explanation => {
  const {token, previous, beforePrevious, opener} = context;
  const at = token?.offset ?? context.text.length;
  if (previous?.kind === ':') {
    return {
      at: previous.end,
      message: `Khóa ${seen(beforePrevious)} chưa có giá trị. Hãy điền giá trị sau dấu hai chấm (chưa có thì viết null).`,
      measured: seen(token),
      expected: 'một giá trị',
    };
  }
  if (token?.kind === ',') {
    return {
      at,
      message: 'Thừa dấu phẩy. Hãy xóa bớt một dấu.',
      measured: ',',
      expected: 'một giá trị',
    };
  }
  if (isClosingBracket(token) && opener !== undefined && !closes(opener, token)) {
    return unclosed(context, opener);
  }
  if (isClosingBracket(token) && opener === undefined) return surplus(context);
  return {
    at,
    message:
      'Chỗ này phải là một giá trị: chữ trong nháy kép, số, true, false, null, { … } hoặc [ … ].',
    measured: seen(token),
    expected: 'một giá trị',
  };
};

const BAD_ESCAPE = /\\(?:[^"\\/bfnrtu]|u(?![0-9a-fA-F]{4}))/;

/** Faults inside one token: the parser gives the token's start, the officer needs the character. */
const insideString = ({text, error}: Context, code: string): Explanation => {
  const literal = text.slice(error.offset, error.offset + error.length);
  if (code === 'InvalidCharacter') {
    const index = Math.max(0, literal.search(/[\u0000-\u001f]/));
    return {
      at: error.offset + index,
      message: 'Trong chuỗi có ký tự điều khiển không in được. Hãy xóa ký tự đó.',
      measured: shorten(literal),
      expected: 'chữ in được',
    };
  }
  // A pair of backslashes is one correct backslash; blank it so that the search does not start in its middle.
  const index = Math.max(0, literal.replace(/\\\\/g, '  ').search(BAD_ESCAPE));
  return {
    at: error.offset + index,
    message:
      'Dấu \\ trong chuỗi phải viết đôi: \\\\ (ví dụ "anh\\\\to1.jpg"); với đường dẫn nên dùng dấu /.',
    measured: shorten(literal.slice(index, index + 10)),
    expected: '\\\\ hoặc \\" hoặc \\n',
  };
};

const unfinishedString = ({text, error}: Context): Explanation => ({
  at: error.offset,
  message:
    'Chuỗi chưa có nháy kép đóng trên cùng dòng. Hãy thêm dấu " ở cuối; muốn xuống dòng trong chuỗi thì viết \\n.',
  measured: shorten(text.slice(error.offset, error.offset + error.length)),
  expected: 'chuỗi có " ở đầu và ở cuối',
});

const explain = (context: Context): Explanation => {
  const code = printParseErrorCode(context.error.error);
  const {error, text} = context;
  switch (code) {
    case 'InvalidSymbol':
      return context.isAfterEnd ? surplus(context) : explainStrangeToken(context);
    case 'CommaExpected':
      return missingComma(context);
    case 'PropertyNameExpected':
      return missingKey(context);
    case 'ColonExpected':
      return {
        at: context.previous?.end ?? error.offset,
        message: `Thiếu dấu hai chấm sau khóa ${seen(context.previous)}.`,
        measured: seen(context.token),
        expected: 'dấu hai chấm “:”',
      };
    case 'CloseBraceExpected':
    case 'CloseBracketExpected':
      return context.opener === undefined ? surplus(context) : unclosed(context, context.opener);
    case 'EndOfFileExpected':
      return surplus(context);
    case 'UnexpectedEndOfString':
      return unfinishedString(context);
    case 'InvalidUnicode':
    case 'InvalidEscapeCharacter':
    case 'InvalidCharacter':
      return insideString(context, code);
    case 'UnexpectedEndOfComment':
      return {
        at: error.offset,
        message:
          'Chú thích bắt đầu bằng /* chưa được đóng. Hãy thêm */ ở cuối, hoặc xóa chú thích.',
        measured: shorten(text.slice(error.offset, error.offset + 200)),
        expected: '*/',
        isLast: true,
      };
    case 'UnexpectedEndOfNumber':
    case 'InvalidNumberFormat':
      return {
        at: error.offset,
        message: 'Số viết dở. Phần thập phân dùng dấu chấm và phải có chữ số phía sau.',
        measured: shorten(text.slice(error.offset, error.offset + error.length)),
        expected: 'số như 12 hoặc 12.5',
      };
    default:
      return missingValue(context);
  }
};

type SyntaxRequest = {
  readonly text: string;
  readonly errors: readonly ParseError[];
  readonly file: string;
  readonly placeOf: PlaceOf;
};

/** Turns the parser's errors into findings: one a line, because what follows on a broken line is its echo. */
export const describeSyntax = ({
  text,
  errors,
  file,
  placeOf,
}: SyntaxRequest): readonly Finding[] => {
  const sorted = [...errors].sort((a, b) => a.offset - b.offset);
  const around = surroundingsOf(
    text,
    sorted.map((error) => error.offset),
  );
  const findings: Finding[] = [];
  const linesDone = new Set<number>();
  let sawUnfinished = false;
  for (const [index, error] of sorted.entries()) {
    const surroundings = around[index];
    if (surroundings === undefined) continue;
    const line = placeOf(error.offset).line;
    if (linesDone.has(line) || isEchoOfString(surroundings.previous, error)) continue;
    const isUnfinished = printParseErrorCode(error.error) === 'UnexpectedEndOfString';
    const {at, message, measured, expected, isLast} = explain({
      ...surroundings,
      text,
      placeOf,
      error,
    });
    // A string without its end swallows the brackets and commas after it: they are not missing.
    if (isLast === true && sawUnfinished) break;
    sawUnfinished ||= isUnfinished;
    const place = placeOf(at);
    linesDone.add(line).add(place.line);
    findings.push(fault({ruleId: 'INPUT.SYNTAX', message, measured, expected, file, place}));
    if (isLast === true) break;
  }
  return findings;
};

/** An error right after a string that has no closing mark; the string is what must be mended. */
const isEchoOfString = (previous: Token | undefined, error: ParseError): boolean =>
  previous?.kind === 'string' &&
  previous.end <= error.offset &&
  (previous.text.length === 1 || !previous.text.endsWith('"'));
