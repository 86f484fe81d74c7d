import {createScanner, type JSONScanner} from 'jsonc-parser';

/**
 * Names of the scanner's numbers, in its order: it exports them as a `const enum`, which isolated modules cannot use.
 */
const KINDS = [
  'unknown', // the scanner counts from 1
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  'null',
  'true',
  'false',
  'string',
  'number',
  'comment',
  'comment',
  'blank',
  'blank',
  'unknown',
  'end',
] as const;

type TokenKind = (typeof KINDS)[number];

/** One token of the text. `text` is as written, for strings with their quotes. */
export type Token = {
  readonly kind: TokenKind;
  readonly offset: number;
  readonly end: number;
  readonly text: string;
};

/** What is harmless or dangerous about a text before it is parsed. */
export type Survey = {
  readonly comments: readonly number[];
  readonly trailingCommas: readonly number[];
  /** The bracket that opens one level too many. */
  readonly tooDeepAt: number | undefined;
  /** The first token more than there may be. */
  readonly tooManyAt: number | undefined;
  readonly isEmpty: boolean;
};

const scan = (scanner: JSONScanner): TokenKind => KINDS[scanner.scan()] ?? 'unknown';

const isOpener = (kind: TokenKind): boolean => kind === '{' || kind === '[';

const isCloser = (kind: TokenKind): boolean => kind === '}' || kind === ']';

/** Looks through the tokens once, without recursion, so that the parser may then recurse safely. */
export const surveyTokens = (text: string, maxDepth: number, maxTokens: number): Survey => {
  const scanner = createScanner(text, false);
  const comments: number[] = [];
  const trailingCommas: number[] = [];
  const found = {comments, trailingCommas, tooDeepAt: undefined, tooManyAt: undefined};
  let tokens = 0;
  let depth = 0;
  let comma = -1;
  let isEmpty = true;
  for (let kind = scan(scanner); kind !== 'end'; kind = scan(scanner)) {
    if (kind === 'blank') continue;
    const offset = scanner.getTokenOffset();
    if (kind === 'comment') {
      comments.push(offset);
      continue;
    }
    isEmpty = false;
    tokens += 1;
    if (tokens > maxTokens) return {...found, tooManyAt: offset, isEmpty};
    if (isOpener(kind)) {
      depth += 1;
      if (depth > maxDepth) return {...found, tooDeepAt: offset, isEmpty};
    } else if (isCloser(kind)) {
      depth = Math.max(0, depth - 1);
      if (comma >= 0) trailingCommas.push(comma);
    }
    comma = kind === ',' ? offset : -1;
  }
  return {...found, isEmpty};
};

/** The surroundings of one offset. */
export type Surroundings = {
  /** The token at the offset or the first after it; undefined at the end of the text. */
  readonly token: Token | undefined;
  readonly previous: Token | undefined;
  readonly beforePrevious: Token | undefined;
  readonly next: Token | undefined;
  /** The innermost bracket still open there. */
  readonly opener: Token | undefined;
  /** Whether the outermost value is already complete there. */
  readonly isAfterEnd: boolean;
};

/** Describes what is around each offset; `offsets` must ascend. Walks the text once. */
export const surroundingsOf = (
  text: string,
  offsets: readonly number[],
): readonly Surroundings[] => {
  const scanner = createScanner(text, false);
  const result: Surroundings[] = [];
  const openers: Token[] = [];
  let isAfterEnd = false;
  const nextToken = (): Token | undefined => {
    let kind = scan(scanner);
    while (kind === 'blank' || kind === 'comment') kind = scan(scanner);
    if (kind === 'end') return undefined;
    const offset = scanner.getTokenOffset();
    const end = offset + scanner.getTokenLength();
    return {kind, offset, end, text: text.slice(offset, end)};
  };
  let beforePrevious: Token | undefined;
  let previous: Token | undefined;
  let token = nextToken();
  let next = nextToken();
  for (const offset of offsets) {
    while (token !== undefined && token.end <= offset) {
      if (isOpener(token.kind)) openers.push(token);
      // A closer of the wrong kind leaves the bracket open: that is what the message is about.
      else if (isCloser(token.kind) && closes(openers.at(-1), token)) openers.pop();
      isAfterEnd = openers.length === 0;
      beforePrevious = previous;
      previous = token;
      token = next;
      next = nextToken();
    }
    result.push({token, previous, beforePrevious, next, opener: openers.at(-1), isAfterEnd});
  }
  return result;
};

/** Whether a closing bracket belongs to an opening one. */
export const closes = (opener: Token | undefined, closer: Token): boolean =>
  (opener?.kind === '{' && closer.kind === '}') || (opener?.kind === '[' && closer.kind === ']');

export const isClosingBracket = (token: Token | undefined): token is Token =>
  token !== undefined && isCloser(token.kind);
