import type {Lexicon} from '../lexicon';
import type {NumberStyle} from '../read-number';
import {type Context, wordSet} from './context';
import type {TokenReading} from './read-token';
import {isPause, type Token} from './tokens';
import {isCapitalWord} from './word';

/** A token with what is said for it. */
export type SpokenToken = TokenReading & {
  readonly token: Token;
  /** The marks after it at which the speaker rests: not the dot of an abbreviation. */
  readonly tail: string;
};

/** The text around a token: all its tokens, and those before it as they were read. */
export type Surroundings = {
  readonly tokens: readonly Token[];
  readonly read: readonly SpokenToken[];
  readonly lexicon: Lexicon;
  readonly style: NumberStyle;
  readonly onlyCapitals: boolean;
};

const SCALES = wordSet('trăm nghìn ngàn triệu tỷ tỉ');

/** The context that decides how the token at `i` is read. */
export function contextOf(token: Token, i: number, around: Surroundings): Context {
  const {tokens, read, lexicon, style, onlyCapitals} = around;
  const [third, second, first] = [tokens[i - 3], tokens[i - 2], tokens[i - 1]];
  const next = tokens[i + 1];
  const rests = isPause(first, token);
  return {
    lexicon,
    style,
    before: wordBefore(token, i, around),
    beforeThat: rests || isPause(second, first) ? '' : (second?.word ?? ''),
    after: isPause(token, next) ? '' : (next?.core ?? ''),
    afterNumber: isAfterNumber(tokens, i),
    // “thứ 2, 4 và 6”
    inOrdinals:
      (first?.tail === ',' &&
        /^\d$/.test(first.core) &&
        /^(?:thứ|\d)$/.test(second?.word ?? '') &&
        startsWithOrdinal(tokens, i - 1)) ||
      (first?.word === 'và' &&
        second?.isNumber === true &&
        third !== undefined &&
        startsWithOrdinal(tokens, i - 2)),
    inPhone: isInPhone(read),
    inCapitals:
      onlyCapitals ||
      (first !== undefined && isCapitalWord(first.core)) ||
      (next !== undefined && isCapitalWord(next.core)),
  };
}

/** The word that decides how a number is read, or one that would decide the same. */
function wordBefore(token: Token, i: number, {tokens, read}: Surroundings): string {
  const [second, first] = [tokens[i - 2], tokens[i - 1]];
  if (i === 0 && token.tail.startsWith('.') && tokens.length > 1) return 'mục'; // “I. Mục đích”
  if (isInHotlines(read)) return 'gọi';
  if (isDateAndDash(second, first)) return 'từ';
  return isPause(first, token) ? '' : (first?.word ?? '');
}

const DASH = /^[-–—]$/;

/** “30/4 - 1/5”: what follows the dash is a date as well. */
const isDateAndDash = (date: Token | undefined, dash: Token | undefined): boolean =>
  dash?.core === '' && DASH.test(dash.written) && /^\d{1,2}\/\d/.test(date?.core ?? '');

/** Whether the digits that end at `i` are a list that begins with “thứ”. */
function startsWithOrdinal(tokens: readonly Token[], i: number): boolean {
  let at = i;
  while (at >= 0 && /^\d$/.test(tokens[at]?.core ?? '')) at--;
  return tokens[at]?.word === 'thứ';
}

/** Whether the token at `i` follows a number, so that it may be its unit. */
export function isAfterNumber(tokens: readonly Token[], i: number): boolean {
  const [second, first, token] = [tokens[i - 2], tokens[i - 1], tokens[i]];
  if (first === undefined || isPause(first, token)) return false;
  return first.isNumber || (SCALES.has(first.word) && second?.isNumber === true);
}

/** A telephone number goes on: its groups so far were read digit by digit. */
export function isInPhone(read: readonly SpokenToken[]): boolean {
  for (let at = read.length - 1; at >= 0; at--) {
    const group = read[at];
    if (!group || !/^\)?$/.test(group.tail)) return false;
    const {core} = group.token;
    if (/^(?:0\d{2,}|\+\d{2})$/.test(core)) return true;
    if (!/^\d{2,4}$/.test(core) || !isDigitByDigit(group)) return false;
    if (/^1[89]00$/.test(core)) return true;
  }
  return false;
}

const isDigitByDigit = ({token, spoken}: SpokenToken): boolean =>
  /^\d{2,}$/.test(token.core) &&
  spoken.split(' ').length === token.core.length &&
  !/(?:trăm|mươi|mười|nghìn|ngàn)/.test(spoken);

/** “gọi 113, 114 hoặc 115”: the number before was one to be called. */
function isInHotlines(read: readonly SpokenToken[]): boolean {
  const [second, first] = read.slice(-2);
  const number =
    first?.tail === ','
      ? first
      : /^(?:và|hoặc|hay)$/.test(first?.token.word ?? '')
        ? second
        : undefined;
  return number !== undefined && /^\d{3,4}$/.test(number.token.core) && isDigitByDigit(number);
}
