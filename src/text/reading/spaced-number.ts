import {readToken} from './read-token';
import {contextOf, isInPhone, type SpokenToken, type Surroundings} from './surroundings';
import type {Token} from './tokens';

/**
 * “1 000 000”, as schoolbooks write it: three digits after each space. Taken for one number only where its parts
 * could not be numbers themselves, or are three and more; its first token then bears the whole reading.
 */
export function readSpacedNumber(start: number, around: Surroundings): readonly SpokenToken[] {
  const {tokens} = around;
  const first = tokens[start];
  if (!first || !/^[-−+]?[1-9]\d{0,2}$/.test(first.core) || first.tail !== '') return [];
  const groups: Token[] = [];
  for (let at = start + 1; at < tokens.length; at++) {
    const group = tokens[at];
    if (!group || group.head !== '' || !/^\d{3}(?:,\d+)?[%đ₫]?$/.test(group.core)) break;
    groups.push(group);
    if (group.tail !== '' || group.core.length > 3) break;
  }
  const isOne =
    groups.some(({core}) => core.startsWith('0')) || (groups.length > 1 && first.core.length < 3);
  if (!isOne || isInPhone(around.read)) return [];
  const number = [first, ...groups].map(({core}) => core).join('.');
  const {spoken} = readToken(number, contextOf(first, start, around));
  return [first, ...groups].map((token, i) => ({
    token,
    tail: token.tail,
    spoken: i === 0 ? spoken : '',
    unknown: [],
  }));
}
