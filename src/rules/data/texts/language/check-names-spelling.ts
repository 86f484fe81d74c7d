import type {TextRemark} from '../text-remark';
import type {KnownName} from './known-names';
import {areTogether, isAllCapitals, isCapital, type Token, tokensOf} from './tokens';

/** A word shorter than this has too many neighbours. */
const LONG_WORD = 4;

/** Whether two words differ by one letter put in, left out, or changed. */
function isOneLetterOff(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let same = 0;
  while (same < short.length && short[same] === long[same]) same += 1;
  const rest = short.length === long.length ? short.slice(same + 1) : short.slice(same);
  return rest === long.slice(same + 1);
}

/** `VNeID` → `110111`: which letters are capitals. */
const casesOf = (word: string): string =>
  [...word].map((letter) => (letter === letter.toLowerCase() ? '0' : '1')).join('');

const sameCapitals = ({tokens, isLoose}: KnownName, written: readonly Token[]): boolean =>
  written.every(
    ({word}, index) =>
      (isLoose && index === 0) || casesOf(word) === casesOf(tokens[index]?.word ?? ''),
  );

/** A number is another thing, not another spelling. */
const isNumber = ({word}: Token): boolean => /^\d/.test(word);

/** Other words than the name's, near enough to be meant for them. */
function isNear(name: KnownName, written: readonly Token[]): boolean {
  const differing = written.flatMap((token, index) => {
    const right = name.tokens[index];
    return right === undefined || right.form === token.form ? [] : [{token, right}];
  });
  if (written.length < 2 || differing.some(({token}) => isNumber(token))) return false;
  const looksLikeName = name.isProper
    ? written.every(({word}) => isCapital(word))
    : written.length > 2;
  if (!looksLikeName) return false;
  const off = differing.filter(({token, right}) => token.bare !== right.bare);
  if (off.length === 0) return true;
  const [other] = off;
  if (differing.length > 1 || !other || !(name.isProper || written.length > 3)) return false;
  const {token, right} = other;
  return right.bare.length >= LONG_WORD && isOneLetterOff(token.bare, right.bare);
}

const SENTENCE_START = /(?:^|[.?!:…]["”)]?\s+)["“(]?$/u;

/** Small letters, but for the first of a sentence: any such thing is meant, not this one by its name. */
const isSaidCommonly = (written: readonly Token[], isSentenceStart: boolean): boolean =>
  written.every(({word}, index) => !isCapital(word) || (index === 0 && isSentenceStart));

/** Whether written words are the name with a wrong letter, mark or capital. */
function isMisspelt(name: KnownName, written: readonly Token[], before: string): boolean {
  const isSame = written.every(({form}, index) => form === name.tokens[index]?.form);
  if (!isSame) return isNear(name, written);
  if (name.isLoose && isSaidCommonly(written, SENTENCE_START.test(before))) return false;
  return !isAllCapitals(written.map(({word}) => word)) && !sameCapitals(name, written);
}

/** Whether all words but one, marks off, are the name's: a quick look before the close one. */
function isAlike({tokens}: KnownName, text: readonly Token[], at: number): boolean {
  let different = 0;
  for (const [index, {bare}] of tokens.entries()) {
    const written = text[at + index];
    if (!written) return false;
    if (written.bare !== bare) different += 1;
    if (different > 1) return false;
  }
  return true;
}

const keyOf = (tokens: readonly Token[]): string => tokens.map(({form}) => form).join(' ');

/** Names by each of their first two words, marks off: one of the two is always right. */
function indexNames(names: readonly KnownName[]): ReadonlyMap<string, readonly KnownName[]> {
  const index = new Map<string, KnownName[]>();
  for (const name of names) {
    for (const {bare} of name.tokens.slice(0, 2)) {
      index.set(bare, [...(index.get(bare) ?? []), name]);
    }
  }
  return index;
}

/** TERM.NAME: names spelt otherwise than the dossier spells them: “Trương Quang Trong”, “Tổ Công nghệ số cộng đồng”, “Vneid”. */
export function nameCheck(
  names: readonly KnownName[],
  accepted: ReadonlySet<string>,
): (text: string) => readonly TextRemark[] {
  const known = new Set(names.map(({tokens}) => keyOf(tokens)));
  const longestFirst = [...names].sort((a, b) => b.tokens.length - a.tokens.length);
  const index = indexNames(longestFirst);
  const candidates = (tokens: readonly Token[], at: number): readonly KnownName[] =>
    [tokens[at], tokens[at + 1]].flatMap((token) => (token && index.get(token.bare)) ?? []);

  return (text) => {
    const tokens = tokensOf(text);
    const remarks: TextRemark[] = [];
    let passed = -1;
    for (const [at, first] of tokens.entries()) {
      if (first.start < passed) continue;
      const name = candidates(tokens, at).find((candidate) => {
        if (!isAlike(candidate, tokens, at)) return false;
        const written = tokens.slice(at, at + candidate.tokens.length);
        const key = keyOf(written);
        return (
          areTogether(text, written) &&
          (key === keyOf(candidate.tokens) || !known.has(key)) &&
          isMisspelt(candidate, written, text.slice(0, first.start))
        );
      });
      const end = name && tokens[at + name.tokens.length - 1]?.end;
      if (end === undefined || accepted.has(text.slice(first.start, end).toLowerCase())) continue;
      remarks.push({
        ruleId: 'TERM.NAME',
        start: first.start,
        end,
        message: `Tên này phải viết một cách trong cả clip: “${name?.name ?? ''}”.`,
        expected: name?.name ?? '',
      });
      passed = end;
    }
    return remarks;
  };
}
