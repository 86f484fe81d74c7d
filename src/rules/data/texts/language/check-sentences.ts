import type {ShownText} from '../../../../script/texts/shown-texts';
import type {TextRemark} from '../text-remark';

/** A full stop, question or exclamation mark, then a blank and a small letter. */
const SMALL_AFTER_STOP = /(?<word>\S+)[.?!]["”)]? +["“(]?(?<next>\p{Ll}\S*)/gu;

/** What ends in a dot without ending a sentence: numbers of points, abbreviations, “v.v.”. */
const NO_END = /^(?:\p{Lu}?\p{L}{0,2}|\d+|.*\..*|.*…)$/u;

/** iPhone, eTax: names that begin small; and “www.…” and the like. */
const BEGINS_SMALL = /^\p{Ll}\S*\p{Lu}|[.@/]|^[a-z]+-[a-z]/u;

const smallStart = (start: number, word: string): TextRemark => ({
  ruleId: 'SPELL.CAPITAL',
  start,
  end: start + word.length,
  message: 'Đầu câu phải viết hoa.',
  measured: word,
  expected: word.charAt(0).toUpperCase() + word.slice(1),
});

/** Sentences inside a text begin with a capital. */
const insideOf = (text: string): TextRemark[] =>
  [...text.matchAll(SMALL_AFTER_STOP)].flatMap(({0: seen, index, groups}) => {
    const {word = '', next = ''} = groups ?? {};
    // “Làm sao?” bà hỏi: after a quotation the sentence may go on.
    const isQuestionOrCall = /[?!] /.test(seen);
    if (/[?!]\S/.test(seen)) return [];
    if (BEGINS_SMALL.test(next) || (!isQuestionOrCall && NO_END.test(word.replace(/^\W+/u, '')))) {
      return [];
    }
    return [smallStart(index + seen.length - next.length, next)];
  });

/** The end of a line that a new sentence may follow. */
const ENDED = /[.?!…]["”)]?\s*$/u;

/** SPELL.CAPITAL: sentences begin with a capital: inside every text, and at the start of a line of narration after a finished one. */
export function checkSentences(
  {text, manner}: ShownText,
  before?: ShownText,
): readonly TextRemark[] {
  const first = /^\s*["“(]?(?<word>\p{Ll}\S*)/u.exec(text);
  const word = first?.groups?.['word'] ?? '';
  const begins = manner === 'spoken' && word !== '' && !BEGINS_SMALL.test(word);
  const isNew = before === undefined || ENDED.test(before.text);
  return [
    ...(begins && isNew ? [smallStart((first?.[0].length ?? 0) - word.length, word)] : []),
    ...insideOf(text),
  ];
}
