import {shorten} from '../../text/shorten';
import type {Explanation} from './explanation';
import type {Surroundings, Token} from './scan-tokens';

/** Words of other languages for the three words that JSON knows. */
const KEYWORDS: readonly (readonly [word: RegExp, json: string])[] = [
  [/^(?:true|yes|đúng|có)$/iu, 'true'],
  [/^(?:false|no|sai|không)$/iu, 'false'],
  [/^(?:null|none|nil|undefined|nan|infinity|trống)$/iu, 'null'],
];

const THOUSANDS =
  'Trong JSON không viết dấu phân cách hàng nghìn, và phần thập phân dùng dấu chấm: viết 1234 và 12.5.';

/** Groups of three digits are thousands, whatever separates them. */
const askThousands = (written: string): string =>
  /^\d{1,3}(?:[., ]\d{3})+$/.test(written)
    ? `${THOUSANDS} Có phải ${written.replace(/\D/g, '')}?`
    : THOUSANDS;

const isNumber = (token: Token | undefined): token is Token => token?.kind === 'number';

/** `1,234`, `1 234`, `012`, `2024-05-01`: two numbers side by side that were meant as one thing. */
export const explainTwoNumbers = (
  first: Token | undefined,
  second: Token | undefined,
  text: string,
): Explanation | undefined => {
  if (!isNumber(first) || !isNumber(second) || second.offset - first.end > 2) return undefined;
  const gap = second.offset - first.end;
  const at = first.offset;
  const rest = /^[^\s,:{}[\]"]*/.exec(text.slice(second.end, second.end + 100))?.[0] ?? '';
  const measured = shorten(text.slice(at, second.end) + rest);
  if (gap === 0) {
    return {
      at,
      message:
        'Số không bắt đầu bằng 0 và không chứa gạch nối. Ngày tháng, số điện thoại, mã số phải đặt trong nháy kép.',
      measured,
      expected: 'số như 12, hoặc chuỗi như "2025-08-20"',
    };
  }
  return {at, message: askThousands(measured), measured, expected: 'số liền như 1234'};
};

/** Explains a token that is no JSON at all: a word without quotes, a wrong sign, a number of another country. */
export const explainStrangeToken = (
  context: Surroundings & {readonly text: string},
): Explanation => {
  const {token, previous, next, text} = context;
  const at = token?.offset ?? text.length;
  const word = token?.text ?? '';
  const measured = shorten(word);
  const touches = previous !== undefined && previous.end === at;

  if (/^[“”„‟«»″＂'‘’‚‛`´]/u.test(word)) {
    return {
      at,
      message:
        'Dấu nháy này không dùng được trong JSON, hoặc chuỗi thiếu nháy đóng. Hãy dùng nháy kép thẳng ".',
      measured,
      expected: 'nháy kép thẳng " ở hai đầu chuỗi',
    };
  }
  if (/^[;=，；：]/u.test(word)) {
    return {
      at,
      message:
        'Dấu này không dùng trong JSON. Giữa khóa và giá trị là dấu hai chấm, giữa hai mục là dấu phẩy.',
      measured,
      expected: 'dấu “:” hoặc dấu “,”',
    };
  }
  if (touches && previous.kind === 'string') {
    return {
      at,
      message:
        'Nháy kép nằm giữa chuỗi làm chuỗi bị cắt. Bên trong chuỗi hãy dùng “ ” hoặc viết \\".',
      measured: shorten(previous.text + word),
      expected: 'chuỗi chỉ có " ở hai đầu',
    };
  }
  if (touches && isNumber(previous)) {
    if (/^[.\d]/.test(word)) {
      return {
        at: previous.offset,
        message: askThousands(previous.text + word),
        measured: shorten(previous.text + word),
        expected: 'số liền như 1234',
      };
    }
    return {
      at: previous.offset,
      message:
        'Sau số không viết thêm chữ hay ký hiệu. Hãy bỏ phần sau số, hoặc đặt tất cả trong nháy kép nếu là chữ.',
      measured: shorten(previous.text + word),
      expected: `số ${shorten(previous.text)}, hoặc chuỗi trong nháy kép`,
    };
  }
  if (/^[+.]\d/.test(word)) {
    return {
      at,
      message: 'Số không bắt đầu bằng dấu + hay dấu chấm.',
      measured,
      expected: 'số như 5 hoặc 0.5',
    };
  }
  if (next?.kind === ':') {
    return {
      at,
      message: `Tên khóa phải đặt trong nháy kép thẳng: "${measured}".`,
      measured,
      expected: `"${measured}": …`,
    };
  }
  const keyword = KEYWORDS.find(([pattern]) => pattern.test(word))?.[1];
  if (keyword !== undefined) {
    return {
      at,
      message: `Có phải ý bạn là ${keyword}? Viết chữ thường, không nháy.`,
      measured,
      expected: 'true, false hoặc null',
    };
  }
  return {
    at,
    message: 'Chữ phải đặt trong nháy kép thẳng "…".',
    measured,
    expected: 'chuỗi trong nháy kép, số, true, false hoặc null',
  };
};
