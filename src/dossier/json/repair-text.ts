/** A character that was read as something else, at an offset of the text. */
type Repair = {
  readonly kind: 'quotes' | 'space' | 'tab';
  readonly offset: number;
  /** End of the quoted string, for quotes. */
  readonly end: number;
};

/** The same text with the same length, fit for a JSON parser, so that every offset stays true. */
export type RepairedText = {readonly text: string; readonly repairs: readonly Repair[]};

const DOUBLE_QUOTES = '“”„‟＂″«»"';
const SINGLE_QUOTES = "'‘’‚‛`´";
const SPACES =
  /[\u000b\u000c\u00a0\u00ad\u1680\u2000-\u200f\u2028\u2029\u202f\u205f\u2060\u3000\ufeff]/;
const LETTER = /[\p{L}\p{N}]/u;
const LINE_END = /[\r\n]/;

/** Whether what follows an offset is what follows a finished string. */
const endsHere = (text: string, after: number): boolean => {
  let at = after;
  while (text[at] === ' ' || text[at] === '\t' || text[at] === '\u00a0') at += 1;
  const next = text[at];
  return next === undefined || ',:}]/\r\n'.includes(next);
};

/**
 * Reads wrong quotation marks around strings as `"`, odd spaces between tokens as spaces and raw tabs in strings as
 * spaces. `mixedQuotes` also lets a curly mark end a string that began with `"`; that can misread correct text, so it
 * is only for a text that cannot be read otherwise.
 */
export const repairText = (text: string, mixedQuotes = false): RepairedText => {
  const repairs: Repair[] = [];
  const parts: string[] = [];
  let copied = 0;
  /** No closing mark of the family before this offset: spares a search for each stray mark of a long line. */
  const hopelessUntil = {double: 0, single: 0};

  const put = (from: number, to: number, replacement: string): void => {
    parts.push(text.slice(copied, from), replacement);
    copied = to;
  };

  /** End of the string that opens at `start` with a wrong mark, or -1. */
  const findClosing = (start: number, family: 'double' | 'single'): number => {
    if (start < hopelessUntil[family]) return -1;
    const marks = family === 'double' ? DOUBLE_QUOTES : SINGLE_QUOTES;
    let at = start + 1;
    for (; at < text.length && !LINE_END.test(text[at] ?? ''); at += 1) {
      if (text[at] === '\\') at += 1;
      else if (marks.includes(text[at] ?? '') && endsHere(text, at + 1)) return at;
    }
    hopelessUntil[family] = at;
    return -1;
  };

  /** Offset after the string that opens at `start` with `"`. */
  const skipString = (start: number): number => {
    let opened = 0;
    for (let at = start + 1; at < text.length; at += 1) {
      const char = text[at] ?? '';
      if (char === '"') return at + 1;
      if (char === '\n' || char === '\r') return at;
      if (char === '\\') at += 1;
      else if (char === '\t') {
        repairs.push({kind: 'tab', offset: at, end: at + 1});
        put(at, at + 1, ' ');
      } else if (char === '“') opened += 1;
      else if (char === '”' && opened > 0) opened -= 1;
      else if (mixedQuotes && char === '”' && endsHere(text, at + 1)) {
        repairs.push({kind: 'quotes', offset: start, end: at + 1});
        put(at, at + 1, '"');
        return at + 1;
      }
    }
    return text.length;
  };

  const skipComment = (start: number): number => {
    if (text[start + 1] === '/') {
      let at = start + 2;
      while (at < text.length && !LINE_END.test(text[at] ?? '')) at += 1;
      return at;
    }
    const end = text.indexOf('*/', start + 2);
    return end < 0 ? text.length : end + 2;
  };

  let at = 0;
  while (at < text.length) {
    const char = text[at] ?? '';
    if (char === '"') {
      at = skipString(at);
      continue;
    }
    if (char === '/' && (text[at + 1] === '/' || text[at + 1] === '*')) {
      at = skipComment(at);
      continue;
    }
    if (char > '\u007f' || char === "'" || char === '`' || char === '\u000b' || char === '\u000c') {
      if (SPACES.test(char)) {
        repairs.push({kind: 'space', offset: at, end: at + 1});
        put(at, at + 1, ' ');
      } else if (!LETTER.test(text[at - 1] ?? '')) {
        const family = DOUBLE_QUOTES.includes(char)
          ? 'double'
          : SINGLE_QUOTES.includes(char)
            ? 'single'
            : null;
        const end = family === null ? -1 : findClosing(at, family);
        if (end >= 0) {
          repairs.push({kind: 'quotes', offset: at, end: end + 1});
          const inner = text.slice(at + 1, end);
          put(
            at,
            end + 1,
            `"${inner.replace(/(\\.)|"|\t/gs, (_, escape: string | undefined) => escape ?? ' ')}"`,
          );
          at = end;
        }
      }
    }
    at += 1;
  }
  return {text: parts.length === 0 ? text : parts.join('') + text.slice(copied), repairs};
};
