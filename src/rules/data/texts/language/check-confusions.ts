import {COMPOUNDS} from '../../../../text/compounds';
import type {TextRemark} from '../text-remark';
import {CONFUSIONS} from './confusions';
import {plainForm, toneless} from './plain-forms';
import {writtenWords} from './written-words';

const TILDE = '\u0303';
const HOOK = '\u0309';

const keyOf = (phrase: string, form: (word: string) => string): string =>
  phrase.split(' ').map(form).join(' ');

const KNOWN = new Set(COMPOUNDS.map((phrase) => keyOf(phrase, plainForm)));

/** Compounds by their syllables without tones. */
const BY_TONELESS = new Map(COMPOUNDS.map((phrase) => [keyOf(phrase, toneless), phrase]));

const WRONG = new Map([...CONFUSIONS].map(([wrong, right]) => [keyOf(wrong, plainForm), right]));

/** How long the phrases are, in syllables, that begin with a syllable (its tone taken off). */
const LONGEST = new Map<string, number>();
for (const phrase of [...COMPOUNDS, ...CONFUSIONS.keys()]) {
  const words = phrase.split(' ');
  const first = toneless(words[0] ?? '');
  LONGEST.set(first, Math.max(words.length, LONGEST.get(first) ?? 0));
}

/** Speakers of the middle and the south confuse hỏi and ngã. */
const isHookForTilde = (a: string, b: string): boolean =>
  [
    [a, b],
    [b, a],
  ].some(
    ([one = '', other = '']) =>
      one.normalize('NFD').includes(TILDE) && other.normalize('NFD').includes(HOOK),
  );

/**
 * The compound that a phrase must mean: all but the tone of one syllable is right. Of two syllables only hỏi for ngã
 * is remarked on, because another tone often makes another word (bà con, ba con).
 */
function meant(words: readonly string[]): string | undefined {
  const compound = BY_TONELESS.get(words.map(toneless).join(' '));
  if (compound === undefined) return undefined;
  const right = compound.split(' ');
  const differing = words.flatMap((word, index) => {
    const better = right[index] ?? '';
    return plainForm(better) === word ? [] : [[word, better] as const];
  });
  const [[word, better] = ['', '']] = differing;
  if (differing.length !== 1) return undefined;
  return words.length > 2 || isHookForTilde(word, better) ? compound : undefined;
}

const capitalised = (phrase: string, like: string): string => {
  if (like === like.toUpperCase()) return phrase.toUpperCase();
  return /^\p{Lu}/u.test(like) ? phrase.charAt(0).toUpperCase() + phrase.slice(1) : phrase;
};

/** SPELL.CONFUSED: words taken for others: “điểu kiện”, “chuyển đối số”, “hổ trợ”. */
export function checkConfusions(text: string): readonly TextRemark[] {
  const words = writtenWords(text);
  const forms = words.map(({word}) => plainForm(word));
  const remarks: TextRemark[] = [];
  let passed = -1;
  for (const [index, first] of words.entries()) {
    if (first.start < passed) continue;
    const longest = LONGEST.get(toneless(first.word)) ?? 0;
    for (let count = Math.min(longest, words.length - index); count >= 1; count -= 1) {
      const last = words[index + count - 1];
      if (!last) continue;
      const end = last.start + last.word.length;
      const written = text.slice(first.start, end);
      // Punctuation between them parts the words.
      if (count > 1 && !/^[\p{L}\p{M} ]+$/u.test(written)) continue;
      const phrase = forms.slice(index, index + count);
      const key = phrase.join(' ');
      if (KNOWN.has(key)) break;
      const right = WRONG.get(key) ?? (count > 1 ? meant(phrase) : undefined);
      if (right === undefined) continue;
      const better = capitalised(right, written);
      remarks.push({
        ruleId: 'SPELL.CONFUSED',
        start: first.start,
        end,
        message: `“${written}” có lẽ là “${better}” viết nhầm; hãy xem lại.`,
        expected: better,
      });
      passed = end;
      break;
    }
  }
  return remarks;
}
