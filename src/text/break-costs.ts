import {COMPOUNDS} from './compounds';

/** Cost of a break after a word that belongs to the next, “đã | cùng làm”: a slightly smaller size is better. */
export const POOR_BREAK = 60;

/** Cost of a break inside a word, a name or a number with its unit: taken only to show a text that overflows. */
export const FORBIDDEN_BREAK = 1000;

/** Cost of a break where two compounds form a longer term, “dịch vụ công | trực tuyến”: better than a text that does not fit. */
export const JOINT_BREAK = 500;

const LONGEST_COMPOUND = 6;

/** Words that belong to what follows: a line must not end on them (prepositions, classifiers, auxiliaries, titles). */
const BELONGS_TO_NEXT = new Set(
  `của cho với tại trong trên dưới từ đến về bằng theo qua và hoặc hay nhưng để vì do nếu khi mà thì là ở vào ra lên
   các những mỗi từng một mấy như cả nhiều đã đang sẽ được bị không chưa chẳng phải nên cần có thể rất quá hơn
   bác cô chú anh chị ông bà em bạn đồng chí phường xã tỉnh quận huyện sông núi đường chợ cầu bước mức số lần thứ ngày tháng năm giờ`
    .split(/\s+/)
    .filter(Boolean),
);

/** Words before which a break reads naturally. */
const OPENS_LINE = new Set(
  'của cho với tại trong trên từ đến bằng theo qua và hoặc nhưng để vì nếu khi mà thì là như'.split(
    ' ',
  ),
);

/** Words that a following number belongs to: "mức 2", "Đề án 06", "Tổ dân phố 7", "ngày 20/8". */
const NAMES_A_NUMBER = new Set(
  'mức độ số án tổ phố ngày tháng năm bước lần thứ điều khoản tuổi'.split(' '),
);

const bare = (word: string): string => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}%]+$/gu, '');
const endsPhrase = (word: string): boolean => /[,;:.!?…)”]$/u.test(word);
const endsClause = (word: string): boolean => /[;:.!?…]”?$/u.test(word);
const isNumber = (word: string): boolean => /^[\d.,/%–-]*\d[\d.,/%–-]*$/u.test(bare(word));
const isCapitalised = (word: string): boolean => /^\p{Lu}/u.test(bare(word));

export type Glossary = ReadonlySet<string>;

const BUILT_IN: Glossary = new Set(COMPOUNDS);

let lastJoined: {readonly key: string; readonly glossary: Glossary} | undefined;

/**
 * Joins the built-in compounds with names and terms of the dossier, so that they are never cut. The same terms give
 * the same set, so that memoised results are found again in the next frame.
 */
export function glossaryWith(terms: readonly string[]): Glossary {
  const key = terms.join('\n');
  if (lastJoined?.key !== key) {
    const phrases = terms.map((term) => term.toLowerCase()).filter((term) => term.includes(' '));
    lastJoined = {key, glossary: new Set([...COMPOUNDS, ...phrases])};
  }
  return lastJoined.glossary;
}

/**
 * For each gap between two neighbouring words: how bad a line break there is, 0 (welcome) … {@link FORBIDDEN_BREAK}.
 * Rules after the Netflix timed text guide ("break after punctuation, before conjunctions and prepositions") and
 * the Vietnamese house rules for compounds, names with titles and numbers with units.
 * @returns an array one shorter than `words`.
 */
export function breakCosts(words: readonly string[], glossary: Glossary = BUILT_IN): number[] {
  const costs = words.slice(1).map((next, i) => gapCost(words[i] ?? '', next));
  const text: WordsOfText = {
    keys: words.map((word) => bare(word).toLowerCase()),
    ends: words.map(endsPhrase),
    glossary,
    firstWords: firstWordsOf(glossary),
  };
  for (let start = 0; start < words.length; start++) {
    const end = start + compoundLengthAt(text, start);
    for (let gap = start; gap < end - 1; gap++) {
      const isJoint = isCompound(text, start, gap + 1) && isCompound(text, gap + 1, end);
      costs[gap] = Math.max(costs[gap] ?? 0, isJoint ? JOINT_BREAK : FORBIDDEN_BREAK);
    }
  }
  return costs;
}

function gapCost(word: string, next: string): number {
  if (endsClause(word)) return 0;
  if (endsPhrase(word)) return 1;
  if (isNumber(word)) return FORBIDDEN_BREAK; // a number keeps its unit
  if (isNumber(next) && NAMES_A_NUMBER.has(bare(word).toLowerCase())) return FORBIDDEN_BREAK;
  if (isCapitalised(word) && isCapitalised(next)) return FORBIDDEN_BREAK; // a name
  if (/^[–—-]$/u.test(next)) return POOR_BREAK; // a dash stays with the line before
  if (BELONGS_TO_NEXT.has(bare(word).toLowerCase()))
    return isCapitalised(next) ? FORBIDDEN_BREAK : POOR_BREAK;
  return OPENS_LINE.has(bare(next).toLowerCase()) ? 2 : 10;
}

/** The words of a text as compounds are looked up, and which of them end a phrase. */
type WordsOfText = {
  readonly keys: readonly string[];
  readonly ends: readonly boolean[];
  readonly glossary: Glossary;
  readonly firstWords: ReadonlySet<string>;
};

function compoundLengthAt(text: WordsOfText, start: number): number {
  const {keys, firstWords} = text;
  if (!firstWords.has(keys[start] ?? '')) return 1;
  for (let length = Math.min(LONGEST_COMPOUND, keys.length - start); length > 1; length--) {
    if (isCompound(text, start, start + length)) return length;
  }
  return 1;
}

/** Whether the words from `start` up to `end`, exclusive, are one compound. */
const isCompound = ({keys, ends, glossary}: WordsOfText, start: number, end: number): boolean =>
  end - start > 1 &&
  !ends.slice(start, end - 1).includes(true) &&
  glossary.has(keys.slice(start, end).join(' '));

const knownFirstWords = new WeakMap<Glossary, ReadonlySet<string>>();

/** First words of all compounds: most words of a text begin none, and need no look-up at any length. */
function firstWordsOf(glossary: Glossary): ReadonlySet<string> {
  const known = knownFirstWords.get(glossary);
  if (known) return known;
  const words = new Set([...glossary].map((compound) => compound.split(' ')[0] ?? ''));
  knownFirstWords.set(glossary, words);
  return words;
}
