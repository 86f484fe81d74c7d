import {COMPOUNDS} from '../../../../text/compounds';
import type {TextRemark} from '../text-remark';

type Pattern = {
  readonly ruleId: 'SPELL.DOUBLED' | 'SPELL.SPACE';
  readonly pattern: RegExp;
  readonly message: string;
  readonly better: (seen: string) => string;
};

const once = (seen: string): string => seen.replace(/\s.*/u, '');

/** Words of grammar; those that may come twice in a row (ngày ngày, từ từ, không không chín) are not here. */
const GRAMMAR =
  'và|là|của|các|những|được|cho|với|trong|trên|dưới|tại|về|để|thì|mà|đã|sẽ|đang|bị|do|bởi|bằng|theo|khi|nếu|vì|nên|hoặc|nhưng|cũng|vẫn|như|tới|đến|vào|ở|ra|qua|giữa|sau|trước|phường|nay|cùng';

const PATTERNS: readonly Pattern[] = [
  {
    ruleId: 'SPELL.DOUBLED',
    pattern: new RegExp(`(?<![\\p{L}\\d])(${GRAMMAR}) +\\1(?![\\p{L}\\d])`, 'giu'),
    message: 'Một từ viết hai lần; hãy bỏ bớt một.',
    better: once,
  },
  {
    ruleId: 'SPELL.SPACE',
    pattern: /(?<=\S)[ \t]{2,}(?=\S)/gu,
    message: 'Thừa dấu cách; chỉ để một dấu cách.',
    better: () => 'một dấu cách',
  },
  {
    ruleId: 'SPELL.SPACE',
    pattern: /(?<=[^\s.,;:!?…]) +(?:[,;!?](?!\p{L})|:(?= |$)|\.(?= |$))/gu,
    message: 'Thừa dấu cách trước dấu câu; dấu câu viết liền với chữ đứng trước.',
    better: (seen) => seen.trim(),
  },
  {
    ruleId: 'SPELL.SPACE',
    pattern: /(?<=[\p{L}\d)”"])[,;](?=\p{L})|(?<=\p{L}\p{Ll})[!?:](?=\p{L})|\)(?=\p{L})/gu,
    message: 'Thiếu dấu cách sau dấu câu.',
    better: (seen) => `${seen} `,
  },
  {
    ruleId: 'SPELL.SPACE',
    pattern: /(?<=\p{L}) [-–](?=\p{L}{2})|(?<=\p{L}{2})[-–] (?=\p{L})/gu,
    message: 'Dấu gạch phải có dấu cách ở cả hai bên, hoặc không bên nào.',
    better: (seen) => (seen.includes('–') ? ' – ' : ' - '),
  },
  {
    ruleId: 'SPELL.SPACE',
    pattern: /[(“] +(?=\S)|(?<=\S) +[)”]/gu,
    message: 'Thừa dấu cách bên trong dấu ngoặc.',
    better: (seen) => seen.trim(),
  },
];

const COMPOUND_SET = new Set(COMPOUNDS);

/** Two syllables that come twice in a row: a compound doubled by a slip, “chuyển đổi chuyển đổi số”. */
const DOUBLED_PAIR = /(?<![\p{L}\d])(\p{L}+ \p{L}+) \1(?![\p{L}\d])/giu;

const doubledCompounds = (text: string): TextRemark[] =>
  [...text.matchAll(DOUBLED_PAIR)]
    .filter(([, pair = '']) => COMPOUND_SET.has(pair.toLowerCase()))
    .map(({0: seen, 1: pair = '', index}) => ({
      ruleId: 'SPELL.DOUBLED',
      start: index,
      end: index + seen.length,
      message: 'Một cụm từ viết hai lần; hãy bỏ bớt một.',
      expected: pair,
    }));

/** SPELL.DOUBLED, SPELL.SPACE: words written twice, blanks too many or too few. */
export const checkTyping = (text: string): readonly TextRemark[] => [
  ...PATTERNS.flatMap(({ruleId, pattern, message, better}) =>
    [...text.matchAll(pattern)].map(({0: seen, index}): TextRemark => ({
      ruleId,
      start: index,
      end: index + seen.length,
      message,
      measured: text.slice(Math.max(0, index - 12), index + seen.length + 12).trim(),
      expected: better(seen),
    })),
  ),
  ...doubledCompounds(text),
];
