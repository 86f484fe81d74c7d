import type {Lexicon} from '../lexicon';
import {type NumberStyle, SCHOOLBOOK} from '../read-number';
import type {Context} from './context';
import {readMark} from './marks';
import {readToken, type TokenReading} from './read-token';
import {readSpacedNumber} from './spaced-number';
import {contextOf, isAfterNumber, type SpokenToken, type Surroundings} from './surroundings';
import {splitTokens, type Token} from './tokens';

/** Reads every token of a text, each by its neighbours. */
export function readTokens(
  text: string,
  lexicon: Lexicon,
  style: NumberStyle = SCHOOLBOOK,
): readonly SpokenToken[] {
  const tokens = splitTokens(text);
  const read: SpokenToken[] = [];
  const around = {tokens, read, lexicon, style, onlyCapitals: !/\p{Ll}/u.test(text)};
  for (let i = 0; i < tokens.length; i = read.length) {
    const spaced = readSpacedNumber(i, around);
    const token = tokens[i];
    if (spaced.length > 0) read.push(...spaced);
    else if (token) read.push(readTokenAt(token, i, around));
  }
  return read;
}

function readTokenAt(token: Token, i: number, around: Surroundings): SpokenToken {
  const {tokens, lexicon} = around;
  const {core, tail} = token;
  if (token.isPlain && !isAfterNumber(tokens, i)) {
    const {spoken, unknown} = memoised(lexicon, core, () =>
      readToken(core, contextOf(token, i, around)),
    );
    return {token, tail, spoken, unknown};
  }
  const mark = readMark(tokens, i);
  if (mark !== undefined) return {token, tail, spoken: mark, unknown: []};
  const next = tokens[i + 1];
  if (tail.startsWith('.') && next && /^[\p{Lu}\d]/u.test(next.core)) {
    const dotted = lexicon.get(`${core}.`);
    if (dotted !== undefined) return {token, tail: tail.slice(1), spoken: dotted, unknown: []};
  }
  const context = contextOf(token, i, around);
  const {spoken, unknown} = memoised(lexicon, memoKey(core, context), () =>
    readToken(core, context),
  );
  // “2 1/2”
  const isMixed = context.afterNumber && /^[1-9]\d?\/[1-9]\d?$/.test(core) && / phần /.test(spoken);
  return {token, tail, spoken: isMixed ? `và ${spoken}` : spoken, unknown};
}

function memoKey(core: string, context: Context): string {
  const {style, before, beforeThat, after} = context;
  const flags = [
    context.afterNumber,
    context.inOrdinals,
    context.inPhone,
    context.inCapitals,
    style.emptyTen,
    style.thousand,
  ];
  return [core, before, beforeThat, after, ...flags].join('\n');
}

const memory = new WeakMap<Lexicon, Map<string, TokenReading>>();
const MOST = 20_000;

/** Captions are tried in thousands of cuts of the same words, so each word is read once in the same context. */
function memoised(lexicon: Lexicon, key: string, read: () => TokenReading): TokenReading {
  const readings = memory.get(lexicon) ?? new Map<string, TokenReading>();
  if (readings.size === 0 || readings.size >= MOST) {
    readings.clear();
    memory.set(lexicon, readings);
  }
  const reading = readings.get(key) ?? read();
  readings.set(key, reading);
  return reading;
}
