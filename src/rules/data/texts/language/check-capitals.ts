import type {TextRemark} from '../text-remark';
import {BODIES, COMMON_BODIES, JOINED_BEFORE, MAY_BE_LARGE} from './bodies';
import {areTogether, isAllCapitals, isCapital, type Token, tokensOf} from './tokens';

type Body = {readonly name: string; readonly tokens: readonly Token[]; readonly isCommon: boolean};

const ALL_BODIES: readonly Body[] = [
  ...BODIES.map((name) => ({name, tokens: tokensOf(name), isCommon: false})),
  ...COMMON_BODIES.map((name) => ({name, tokens: tokensOf(name), isCommon: true})),
].sort((a, b) => b.tokens.length - a.tokens.length);

/** The bodies that begin with a word. */
const BY_FIRST = new Map<string, Body[]>();
for (const body of ALL_BODIES) {
  const first = body.tokens[0]?.form ?? '';
  BY_FIRST.set(first, [...(BY_FIRST.get(first) ?? []), body]);
}

const isRight = ({tokens, isCommon}: Body, written: readonly Token[]): boolean => {
  const words = written.map(({word}) => word);
  if (isAllCapitals(words)) return true;
  if (isCommon && !words.some((word) => isCapital(word))) return true;
  return written.every(({word, form}, index) => {
    const isLarge = isCapital(tokens[index]?.word ?? '');
    const isFree = isCommon && (index === 0 || MAY_BE_LARGE.has(form));
    return isFree || isCapital(word) === isLarge;
  });
};

/** TERM.CAPITALS: capital letters in the names of bodies: “Ủy ban nhân dân”, not “Uỷ Ban Nhân Dân”. */
export function checkCapitals(text: string): readonly TextRemark[] {
  const tokens = tokensOf(text);
  const remarks: TextRemark[] = [];
  let passed = -1;
  for (const [index, first] of tokens.entries()) {
    if (first.start < passed) continue;
    const body = BY_FIRST.get(first.form)?.find(({tokens: name}) =>
      name.every(({form}, at) => tokens[index + at]?.form === form),
    );
    if (!body) continue;
    const written = tokens.slice(index, index + body.tokens.length);
    const end = written.at(-1)?.end ?? first.end;
    if (!areTogether(text, written)) continue;
    passed = end;
    const isJoined = !isCapital(first.word) && JOINED_BEFORE.has(tokens[index - 1]?.form ?? '');
    if (isJoined || isRight(body, written)) continue;
    remarks.push({
      ruleId: 'TERM.CAPITALS',
      start: first.start,
      end,
      message: `Chữ hoa trong tên cơ quan chưa đúng Nghị định 30/2020/NĐ-CP, Phụ lục II; hãy viết “${body.name}”.`,
      expected: body.name,
    });
  }
  return remarks;
}
